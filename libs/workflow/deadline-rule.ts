/** When to remind, in working days before the deadline (0: on the day) and after it. */
export interface ReminderRule {
  readonly before: readonly number[];
  readonly after?: readonly number[];
}

interface Reminded {
  readonly remind?: ReminderRule;
}

/** How the deadline of a state is found. */
export type DeadlineRule = Reminded &
  (
    | {
        /** So many working days after the day the state is entered, which is not counted. */
        readonly rule: 'working-days';
        readonly days: number;
      }
    | {
        /** The last day of a step of the month's plan; `publication` is its last. */
        readonly rule: 'plan-step';
        readonly step: string;
      }
    | {
        /** A day that the act entering the state names: an interview, the end of a rectification. */
        readonly rule: 'given';
        /** What day that is, in Chinese. */
        readonly what: string;
      }
    | {
        /** The one the record has, as it may have been extended. */
        readonly rule: 'kept';
      }
  );
