import { evidenceProcess } from '@app/features/evidence';
import { IssueDocument } from '@app/features/official-documents';
import { ProcessEngine } from '@app/features/processes';
import { JobFlows } from '@app/jobs';
import { newId, UnitOfWork } from '@app/kernel';
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
  return new Map([
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
