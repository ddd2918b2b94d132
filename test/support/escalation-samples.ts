import { managerOf } from '@app/database';
import { Escalation, escalationProcess } from '@app/features/escalations';
import { recordReceivedFile } from '@app/features/file-receipt';
import { ProcessEngine } from '@app/features/processes';
import { Clock, FileStore, SYSTEM, UnitOfWork } from '@app/kernel';
import type { RouteSamples } from './access-matrix';
import type { TestApp } from './test-app';

/** Reported escalations of two departments, with a proof each has handed in. */
export async function escalationSamples(app: TestApp): Promise<RouteSamples> {
  const [own, other] = [await reportedEscalation(app, 'D15'), await reportedEscalation(app, 'D16')];
  const escalation = { unitCode: 'D15', own: { path: { id: own.id } }, other: { path: { id: other.id } } };
  const proof = { unitCode: 'D15', own: { path: own }, other: { path: other } };
  return new Map([
    ['GET /api/v1/escalations/:id', escalation],
    ['GET /api/v1/escalations/:id/files/:file', proof],
  ]);
}

/** An escalation whose report has gone out, with a proof that the unit has handed in. */
async function reportedEscalation({ app, clock }: TestApp, unitCode: string): Promise<{ id: string; file: string }> {
  const engine = app.get(ProcessEngine);
  const person = { unitCode: null, delegatedBy: null, requestId: 'sample' } as const;
  const reviewer = { ...person, id: 'reviewer', roles: ['reviewer'] } as const;
  const leader = { ...person, id: 'leader', roles: ['leader'] } as const;
  const guards = { 'report-drafted': true, 'document-unchanged': true, 'documents-verified': true };
  const given = { process: escalationProcess, guards, provedAt: clock.now() };
  const { sha256, size } = await app.get(FileStore).put(Buffer.from('%PDF-1.4'));
  return app.get(UnitOfWork).run(async (tx) => {
    const subject = `${unitCode}/2021-09`;
    const place = { subject, month: '2021-09', unitCode, parentCode: null };
    const { id } = await engine.start(tx, { process: escalationProcess, actor: SYSTEM, ...place });
    await managerOf(tx).insert(Escalation, {
      ...{ id, kind: 'accountability', unitCode, unitName: unitCode, unitGroup: 'department', grounds: ['样例'] },
      ...{ frozen: null, reportId: null, noticeId: null, minutesSealed: null, minutesFile: null },
      ...{ interviewDay: null, interviewTime: null, interviewPlace: null },
    });
    await engine.act(tx, { ...given, id, version: 1, action: 'submit', actor: reviewer });
    await engine.act(tx, { ...given, id, version: 2, action: 'approve', actor: leader });
    await engine.act(tx, { ...given, id, version: 3, action: 'report', actor: SYSTEM });
    const file = { sha256, size, kind: 'pdf', name: '证明.pdf', purpose: 'follow-up-proof' } as const;
    const receipt = { ...file, month: '2021-09', unitCode, parentCode: null };
    const actor = { ...person, id: 'officer', roles: ['unit-officer'], unitCode } as const;
    const { id: proof } = await recordReceivedFile(tx, { actor, clock: app.get(Clock), receipt });
    return { id, file: proof };
  });
}
