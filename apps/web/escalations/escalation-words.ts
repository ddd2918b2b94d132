/** The states of an escalation, in the order of its course. */
export const ESCALATION_STATES = [
  'raised',
  'submitted',
  'returned',
  'approved',
  'reported',
  'scheduled',
  'held',
  'rectifying',
  'questioned',
  'closed',
  'declined',
  'withdrawn',
] as const;

/** Colours of the states that are not simply under way. */
export const ESCALATION_COLORS: Readonly<Record<string, string>> = {
  returned: 'orange',
  questioned: 'orange',
  rectifying: 'gold',
  closed: 'green',
  declined: 'default',
  withdrawn: 'default',
};

/** Addresses whose answers an act on an escalation changes. */
export const ESCALATION_CHANGES = ['/api/v1/escalations', '/api/v1/records', '/api/v1/months', '/api/v1/work'];
