import * as errors from './audit-log.errors';
import { AUDIT_LOG_TEXTS } from './audit-log.texts';

/** What each refusal answers: the client did wrong, the thing is not there, or it contradicts what is. */
const KINDS = {
  NoteMalformed: 'invalid',
  NoteSignatureInvalid: 'invalid',
  NoteUnverified: 'invalid',
  NoteKeyMalformed: 'invalid',
  NoteKeyAmbiguous: 'invalid',
  CheckpointMalformed: 'invalid',
  TlogProofMalformed: 'invalid',
  TreePositionInvalid: 'invalid',
  TreeStateMalformed: 'invalid',
  TreeHashMissing: 'not-found',
  AuditEntryInvalid: 'invalid',
  AuditEntryTooLarge: 'invalid',
  LogBehindCheckpoint: 'conflict',
  LogForked: 'conflict',
} as const;

describe('a refusal of the audit log', () => {
  test.each(Object.entries(errors))('%s has its kind and a sentence of its own', (name, Refusal) => {
    const { kind, code } = new Refusal();
    expect(kind).toBe(KINDS[name as keyof typeof KINDS]);
    expect(AUDIT_LOG_TEXTS[code]?.title).toMatch(/[\u4e00-\u9fff]/);
  });

  test('is told from every other by its code', () => {
    const codes = Object.values(errors).map((Refusal) => new Refusal().code);
    expect(codes.toSorted()).toEqual(Object.keys(AUDIT_LOG_TEXTS).toSorted());
  });
});
