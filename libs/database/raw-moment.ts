/** The moment in a raw row of either engine, which has it as UTC text (`YYYY-MM-DD HH:MM:SS.mmm`). */
export function rawMoment(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`);
}
