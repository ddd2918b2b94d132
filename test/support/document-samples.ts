import { IssueDocument } from '@app/features/official-documents';
import { JobFlows } from '@app/jobs';
import { UnitOfWork } from '@app/kernel';
import type { RouteSamples } from './access-matrix';
import type { TestApp } from './test-app';

/** Letters to two units, for the routes that give an officer what was addressed to the unit. */
export async function documentSamples(app: TestApp): Promise<RouteSamples> {
  const [own, other] = [await issueLetter(app, 'D15'), await issueLetter(app, 'D16')];
  const document = { unitCode: 'D15', own: { path: { id: own } }, other: { path: { id: other } } };
  return new Map([
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
