import { managerOf } from '@app/database';
import { Escalation, escalationProcess } from '@app/features/escalations';
import { evidenceProcess } from '@app/features/evidence';
import { recordReceivedFile } from '@app/features/file-receipt';
import { IssueDocument } from '@app/features/official-documents';
import { ProcessEngine } from '@app/features/processes';
import { JobFlows } from '@app/jobs';
import { Clock, FileStore, newId, SYSTEM, UnitOfWork } from '@app/kernel';
import type { RouteSamples } from './access-matrix';
import type { TestApp } from './test-app';

/**
 * Records of an own and of another unit for every route with `scope: 'unit'`, made through the application. A route without one fails
 * the access test; whoever adds the route adds its sample here.
 */
export async function makeRouteSamples(app: TestApp): Promise<RouteSamples> {
  const [own, other] = [await submitEvidence(app, 'D15'), await submitEvidence(app, 'D16')];
  const record = { unitCode: 'D15', own: { path: { id: own } }, other: { path: { id: other } } };
  const [letter, foreign] = [await issueLetter(app, 'D15'), await issueLetter(app, 'D16')];
  const document = { unitCode: 'D15', own: { path: { id: letter } }, other: { path: { id: foreign } } };
  const [matter, others] = [await reportedEscalation(app, 'D15'), await reportedEscalation(app, 'D16')];
  const escalation = { unitCode: 'D15', own: { path: { id: matter.id } }, other: { path: { id: others.id } } };
  const proof = { unitCode: 'D15', own: { path: matter }, other: { path: others } };
  return new Map([
    ['GET /api/v1/escalations/:id', escalation],
    ['GET /api/v1/escalations/:id/files/:file', proof],
    ['GET /api/v1/records/:id', record],
    ['GET /api/v1/official-documents/:id/file', document],
    ['GET /api/v1/official-documents/:id/view', document],
  ]);
}

/** A letter that was signed off to a unit, made and issued; returns the document's id. */
async function issueLetter({ app, config }: TestApp, unitCode: string): Promise<string> {
  const { name: issuer, basis, contact } = config.office.profile;
  const letter = {
    issuer,
    basis,
    contact,
    recipient: unitCode,
    month: '2021-09',
    ledgerColumns: ['备注'],
    deadline: '2021-10-08',
  };
  const by = { actor: 'leader', role: 'leader', delegatedBy: null, requestId: 'sample' };
  const place = { series: '运信用办函', issueDate: '2021-10-01', month: '2021-09', unitCode };
  const { id } = await app
    .get(UnitOfWork)
    .run((tx) =>
      app.get(IssueDocument).execute(tx, { content: { kind: 'letter', letter }, ...place, approvals: [], by }),
    );
  await app.get(JobFlows).whenIdle();
  return id;
}

/** Evidence that the unit's officer has submitted; returns the record's id. */
async function submitEvidence({ app, clock }: TestApp, unitCode: string): Promise<string> {
  const actor = {
    id: newId(clock.now()),
    roles: ['unit-officer'],
    unitCode,
    delegatedBy: null,
    requestId: 'sample',
  } as const;
  const { id } = await app.get(UnitOfWork).run((tx) =>
    app.get(ProcessEngine).start(tx, {
      process: evidenceProcess,
      subject: `2021-09/${unitCode}/sample`,
      month: '2021-09',
      unitCode,
      parentCode: null,
      actor,
      guards: { 'files-attached': true },
    }),
  );
  return id;
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
