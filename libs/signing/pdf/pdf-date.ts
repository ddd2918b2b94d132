const DATE = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z(?:00'00'?)?|([+-])(\d{2})'(\d{2})'?)$/;
const BEIJING_MS = 8 * 3_600_000;

/** Writes a date as ISO 32000-1, 7.9.4 has it, to the second, in Beijing time, which a reader of official documents expects. */
export function formatPdfDate(at: Date): string {
  const digits = new Date(at.getTime() + BEIJING_MS).toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return `D:${digits}+08'00'`;
}

/** Reads a date that says its second and its offset; null for anything vaguer or impossible. */
export function parsePdfDate(text: string | null): Date | null {
  const match = DATE.exec(text ?? '');
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, sign = '+', hours = '00', minutes = '00'] = match;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`);
  return Number.isNaN(at.getTime()) ? null : at;
}
