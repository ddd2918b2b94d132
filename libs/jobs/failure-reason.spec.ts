import { DomainError } from '@app/kernel';
import * as fc from 'fast-check';
import { failureReason, isFinal } from './failure-reason';

class Refusal extends DomainError {
  readonly code = 'month-closed';
  constructor(readonly kind: 'invalid' | 'conflict') {
    super({ unit: '晋城' });
  }
}

describe('the reason of a failure', () => {
  it('names a refusal by its code', () => {
    expect(failureReason(new Refusal('invalid'))).toBe('Refusal (month-closed)');
  });

  it('names an error by its kind, code and the line that threw it', () => {
    const error = Object.assign(new TypeError('x'), { code: 'ER_DUP_ENTRY' });
    expect(failureReason(error)).toMatch(/^TypeError \(ER_DUP_ENTRY\) at failure-reason\.spec\.ts:\d+$/);
  });

  it.each([undefined, 'text', 7, true])('has one for a thrown %p', (thrown) => {
    expect(failureReason(thrown)).toBe(`thrown ${typeof thrown}`);
  });

  it('never repeats the message, and always fits its column', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400, unit: 'binary' }), (secret) => {
        const message = `身份证${secret}`;
        const error = Object.assign(new Error(message), { code: message });
        const reason = failureReason(error);
        expect(reason).not.toContain('身份证');
        expect(reason.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('takes no part of the message for the place, though it looks like one', () => {
    const error = new Error('first line\n    at 张三 (142701.ts:1:1)');
    expect(failureReason(error)).toMatch(/^Error at failure-reason\.spec\.ts:\d+$/);
  });

  it('is final for a refusal, not for a conflict or a fault', () => {
    expect([new Refusal('invalid'), new Refusal('conflict'), new Error()].map(isFinal)).toEqual([true, false, false]);
  });
});
