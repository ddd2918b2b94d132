/** The kinds of documents, in the order in which a month makes them. */
export const KINDS = [
  'letter',
  'bulletin',
  'escalation-report',
  'interview-notice',
  'interview-minutes',
  'accountability-report',
] as const;

/** The states of a document, in the order of its course. */
export const STATES = ['numbered', 'issued', 'superseded', 'withdrawn', 'registered'] as const;

export const STATE_COLORS = {
  numbered: 'gold',
  issued: 'green',
  superseded: 'default',
  withdrawn: 'default',
  registered: 'blue',
} as const;
