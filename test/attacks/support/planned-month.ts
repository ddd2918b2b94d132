import type { Target } from '../target';

export const MONTH = '2021-08';

/** A reviewer has planned the month, and nothing more. */
export async function planMonth(target: Target): Promise<void> {
  const key = { 'idempotency-key': 'month-of-the-attacks' };
  const planned = await target.inRole('reviewer').post('/api/v1/months', { month: MONTH }, key);
  if (planned.status >= 300) throw new Error(planned.text);
}
