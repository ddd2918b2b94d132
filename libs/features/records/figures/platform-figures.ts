import type { RosterUnit } from '@app/features/months';
import { PlatformFiguresInvalid } from '../records.errors';

/** What the platform says of a unit's month where it names no records. */
export interface Figures {
  readonly permit: number;
  readonly penalty: number;
  /** Records without an error, at most all of them. */
  readonly compliant: number;
  /** Records received late, at most all of them. */
  readonly late: number;
}

/**
 * Refuses figures that no set of records could come to. Reports outside the remit cannot be compliant (RULES §1), so at most those within
 * it are. Throws `PlatformFiguresInvalid`.
 */
export function checkFigures(
  { permit, penalty, compliant, late }: Figures,
  { remit }: Pick<RosterUnit, 'remit'>,
): void {
  if (compliant > permit + penalty) throw new PlatformFiguresInvalid({ reason: '合规数不能多于报送总数' });
  if (late > permit + penalty) throw new PlatformFiguresInvalid({ reason: '迟报数不能多于报送总数' });
  const within = (remit === 'penalty' ? 0 : permit) + (remit === 'permit' ? 0 : penalty);
  if (compliant > within) throw new PlatformFiguresInvalid({ reason: '合规数不能多于该单位职能范围内的报送数' });
}
