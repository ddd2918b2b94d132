import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const UNREAD_QUERY = 'http:unread-query';

/**
 * For a route that answers the same whatever the query says, and never reads it: a page whose script reads its own address. Anywhere
 * else a query that is not taken is refused.
 */
export function UnreadQuery(): CustomDecorator {
  return SetMetadata(UNREAD_QUERY, true);
}
