import type { Scheme } from '@app/rules';
import { EvidenceItemUnknown, WebAddressInvalid } from './evidence.errors';

/** A unit's stamped statement that it produced nothing in the month (notice §6(3)): handed in like evidence, for its own month alone. */
export const NO_DATA = 'no-data';

/** Something evidence can be submitted for. */
export interface SubmittableItem {
  readonly id: string;
  /** Chinese, as the scheme has it. */
  readonly name: string;
  /** It is a column on a website, whose address belongs to the evidence (notice §2(2)). */
  readonly isOnTheWeb: boolean;
}

/** Everything evidence can be submitted for under a scheme: the items of I1 and I2, and the no-data statement. */
export function submittableItems({ indicators: { I1, I2 } }: Scheme): readonly SubmittableItem[] {
  return [
    ...I1.items.map(({ id, name }) => ({ id, name, isOnTheWeb: false })),
    ...I2.items.map(({ id, name }) => ({ id, name, isOnTheWeb: true })),
    { id: NO_DATA, name: '无数据说明', isOnTheWeb: false },
  ];
}

/** One of them. Throws `EvidenceItemUnknown`. */
export function getSubmittableItem(scheme: Scheme, id: string): SubmittableItem {
  const item = submittableItems(scheme).find((one) => one.id === id);
  if (item === undefined) throw new EvidenceItemUnknown();
  return item;
}

/** The address as it is kept. Throws `WebAddressInvalid` for what is no http(s) address, and where an item on the web lacks one. */
export function checkedAddress({ isOnTheWeb }: SubmittableItem, address: string | undefined): string | null {
  if (address === undefined) {
    if (isOnTheWeb) throw new WebAddressInvalid();
    return null;
  }
  const url = URL.parse(address);
  const isFit = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!isFit) throw new WebAddressInvalid();
  return address;
}
