import type { PreviousMonth } from '@app/features/months';
import { getRoster } from '@app/features/units';
import { Clock, officeDay } from '@app/kernel';
import { getScheme, type Scheme, type Unit } from '@app/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findPreviousMonth } from './earlier-months.query';
import { type MonthDates, plannedDates } from './month-dates';
import { MonthBeforeFirst, MonthNotBegun, RosterMissing } from './worked-months.errors';
import { WORKED_MONTHS_SETTINGS, type WorkedMonthsSettings } from './worked-months.settings';

/** What a month is planned with. */
export interface PlannedMonth extends MonthDates {
  readonly month: string;
  readonly scheme: Scheme;
  readonly roster: readonly Unit[];
  readonly previous: PreviousMonth | null;
  /** The office's audit log. */
  readonly auditLog: string;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
}

/** Finds what a new month is bound to: the scheme in force, the roster as it stands, the calendar, and what earlier months have left. */
@Injectable()
export class NewMonth {
  constructor(
    private readonly clock: Clock,
    @Inject(WORKED_MONTHS_SETTINGS) private readonly settings: WorkedMonthsSettings,
  ) {}

  /** Throws `MonthNotBegun`, `MonthBeforeFirst`, `CalendarNotCovered`, `RosterMissing`. */
  async find(manager: EntityManager, month: string): Promise<PlannedMonth> {
    const now = this.clock.now();
    const scheme = getScheme(this.settings.scheme);
    if (month < scheme.firstMonth) throw new MonthBeforeFirst({ first: scheme.firstMonth });
    if (officeDay(now).slice(0, 7) < month) throw new MonthNotBegun({ month });
    const dates = plannedDates(scheme, month);
    const roster = await getRoster(manager, month);
    if (roster.length === 0) throw new RosterMissing({ month });
    const previous = await findPreviousMonth(manager, month);
    return { ...dates, month, scheme, roster, previous, auditLog: this.settings.auditLog, openedAt: now.toISOString() };
  }
}
