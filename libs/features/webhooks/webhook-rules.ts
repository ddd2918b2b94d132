/** The token of the rules for addresses (`AddressRules`). */
export const WEBHOOK_RULES = Symbol('WEBHOOK_RULES');
