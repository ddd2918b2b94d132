import { type Actor, requireRole, SYSTEM } from '.';

const AUDITOR: Actor = { ...SYSTEM, id: 'a', roles: ['auditor'] };

describe('An act that is for one role', () => {
  test('passes whoever holds it', () => {
    expect(() => requireRole(AUDITOR, 'auditor')).not.toThrow();
  });

  test('refuses everybody else, the product itself included', () => {
    const refusal = expect.objectContaining({ code: 'role-required', details: { role: 'leader' } });
    expect(() => requireRole(AUDITOR, 'leader')).toThrow(refusal);
    expect(() => requireRole(SYSTEM, 'leader')).toThrow(refusal);
  });
});
