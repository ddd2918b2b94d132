import { type CustomDecorator, SetMetadata } from '@nestjs/common';
import type { RateRule } from './rate-limits';

export const RATE_RULES = 'http:rate-rules';

/** Limits a route more closely than everything is: sign-in, public look-ups, uploads, exports. */
export function RateLimit(...rules: readonly RateRule[]): CustomDecorator {
  return SetMetadata(RATE_RULES, rules);
}
