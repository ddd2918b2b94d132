export const STATE_WORDS = [
  'drawn',
  'notified',
  'acknowledged',
  'answered',
  'comparing',
  'reviewing',
  'confirmed',
  'returned',
  'unanswered',
  'cancelled',
] as const;

export const STATE_COLORS = {
  drawn: 'default',
  notified: 'blue',
  acknowledged: 'blue',
  answered: 'blue',
  comparing: 'blue',
  reviewing: 'orange',
  confirmed: 'green',
  returned: 'orange',
  unanswered: 'red',
  cancelled: 'default',
} as const;
