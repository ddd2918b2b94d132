import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { QueryNumber } from '../dto/number-fields';
import { Text } from '../dto/text-fields';
import { type CursorKey, encodeCursor } from './cursor';

export const MOST_ON_A_PAGE = 200;
const USUAL_ON_A_PAGE = 50;
const LONGEST_CURSOR = 600;

/** A part of a list, and where the next begins; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** The query of every list. A list's own DTO extends it with its filters and `@SortBy`. */
export class PageQuery {
  @Text({ about: '上一页给出的next；不填则从第一页开始', most: LONGEST_CURSOR, optional: true })
  cursor?: string;

  @QueryNumber({ about: '每页条数', least: 1, most: MOST_ON_A_PAGE, optional: true, example: USUAL_ON_A_PAGE })
  limit: number = USUAL_ON_A_PAGE;
}

/** Makes a page of at most `limit` of the rows; ask the database for `limit + 1`. */
export function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => CursorKey): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

/** Every item of a list, page after page, as an export needs them: the next page is asked for when the last one has been taken. */
export async function* everyItem<T>(list: (page: PageQuery) => Promise<Page<T>>): AsyncGenerator<T> {
  for (let next: string | null | undefined; next !== null;) {
    const page: Page<T> = await list({ limit: MOST_ON_A_PAGE, ...(next === undefined ? {} : { cursor: next }) });
    yield* page.items;
    next = page.next;
  }
}

const pageTypes = new Map<Type, Type>();

/** The type of a page of these items, for the API's description. */
export function PageOf(item: Type): Type {
  const known = pageTypes.get(item);
  if (known !== undefined) return known;
  class DescribedPage {
    items!: unknown[];
    next!: string | null;
  }
  const next: ApiPropertyOptions = { type: String, nullable: true, description: '下一页的位置；没有下一页时为null' };
  ApiProperty({ type: [item], description: '本页内容' })(DescribedPage.prototype, 'items');
  ApiProperty(next)(DescribedPage.prototype, 'next');
  Object.defineProperty(DescribedPage, 'name', { value: `${item.name}Page` });
  pageTypes.set(item, DescribedPage);
  return DescribedPage;
}
