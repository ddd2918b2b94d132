/** How a deadline stands on a day: whole days left, negative once it has passed. Both as `YYYY-MM-DD`. */
export function daysLeft(deadline: string, today: string): number {
  const MS_A_DAY = 86_400_000;
  return Math.round((Date.parse(`${deadline}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / MS_A_DAY);
}
