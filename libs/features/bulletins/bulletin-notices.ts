import type { AddressedNotice } from '@app/features/notifications';
import { bulletinProcess } from './bulletin.workflow';

/** A published bulletin, as people are told of it. */
export interface ToldBulletin {
  readonly id: string;
  readonly month: string;
  readonly number: string;
  readonly isCorrection: boolean;
  readonly warned: readonly ToldUnit[];
  readonly criticised: readonly ToldUnit[];
}

/** A unit with the name the bulletin has for it. */
export interface ToldUnit {
  readonly code: string;
  readonly name: string;
}

/** Everybody learns that it is published; a unit that is warned or criticised, what it says of that unit (notice §6, §7). */
export function bulletinNotices(bulletin: ToldBulletin): readonly AddressedNotice[] {
  const { id, month, number, isCorrection, warned, criticised } = bulletin;
  const subject = { process: bulletinProcess.name, recordId: id, month };
  const ofUnit =
    (kind: 'unit-warned' | 'unit-criticised') =>
    ({ code, name }: ToldUnit): AddressedNotice => ({
      notice: { content: { kind, facts: { month, unit: name, number } }, subject: { ...subject, unitCode: code } },
      audience: [{ roles: ['unit-officer', 'county-officer'], unitCode: code }],
    });
  return [
    {
      notice: { content: { kind: 'bulletin-published', facts: { month, number, isCorrection } }, subject },
      audience: [{ roles: ['reviewer', 'leader', 'unit-officer', 'county-officer'] }],
    },
    ...warned.map(ofUnit('unit-warned')),
    ...criticised.map(ofUnit('unit-criticised')),
  ];
}
