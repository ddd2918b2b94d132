import { isWorkingDay } from '@app/field-standard';
import type { Transaction } from '@app/kernel';
import { planMonth, type PlannedStep, type Scheme } from '@app/rules';

/** The plan of a month under the scheme it is bound to. */
export abstract class MonthPlans {
  abstract planOf(tx: Transaction, month: string): Promise<readonly PlannedStep[]>;
}

/** All months under one scheme. */
export class SchemeMonthPlans extends MonthPlans {
  /** A plan follows from the scheme and the calendar, which stay as they are while the process runs; every act asks for one. */
  private readonly plans = new Map<string, readonly PlannedStep[]>();

  constructor(private readonly scheme: Scheme) {
    super();
  }

  override planOf(_tx: Transaction, month: string): Promise<readonly PlannedStep[]> {
    const plan = this.plans.get(month) ?? planMonth(this.scheme, month, isWorkingDay);
    this.plans.set(month, plan);
    return Promise.resolve(plan);
  }
}
