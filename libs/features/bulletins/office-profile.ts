import type { Contact } from '@app/documents';

/** The office as its documents name it. Bound once, where the process is composed. */
export abstract class OfficeProfile {
  abstract readonly name: string;
  /** The notice assessed under. */
  abstract readonly basis: { readonly title: string; readonly number: string };
  /** Whom bulletins are addressed to (主送机关). */
  abstract readonly recipients: string;
  /** Whom the office reports to; gets a copy of bulletins. */
  abstract readonly reportsTo: string;
  /** Whom units can ask. */
  abstract readonly contact: Contact;
}
