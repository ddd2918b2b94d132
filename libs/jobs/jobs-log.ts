/** Where a process tells its operators what it met. `warn` heals by itself; `error` means that a person must look. */
export interface JobsLog {
  warn(message: string, error?: unknown): void;
  error(message: string, error?: unknown): void;
}
