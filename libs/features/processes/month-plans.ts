import { isWorkingDay } from '@app/field-standard';
import type { Transaction } from '@app/kernel';
import { planMonth, type PlannedStep, type Scheme } from '@app/rules';

/** The plan of a month under the scheme it is bound to. */
export abstract class MonthPlans {
  abstract planOf(tx: Transaction, month: string): Promise<readonly PlannedStep[]>;
}

/** All months under one scheme. */
export class SchemeMonthPlans extends MonthPlans {
  constructor(private readonly scheme: Scheme) {
    super();
  }

  override planOf(_tx: Transaction, month: string): Promise<readonly PlannedStep[]> {
    return Promise.resolve(planMonth(this.scheme, month, isWorkingDay));
  }
}
