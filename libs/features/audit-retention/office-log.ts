/** The name of the office's log (`AUDIT_ORIGIN`), by which the module's parts ask for it. */
export class OfficeLog {
  constructor(readonly name: string) {}
}
