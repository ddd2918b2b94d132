import { evidenceProcess } from '@app/features/evidence';
import { ProcessEngine } from '@app/features/processes';
import { newId, UnitOfWork } from '@app/kernel';
import type { RouteSamples } from './access-matrix';
import type { TestApp } from './test-app';

/** Evidence of two units, for the one view of any record. */
export async function recordSamples(app: TestApp): Promise<RouteSamples> {
  const [own, other] = [await submitEvidence(app, 'D15'), await submitEvidence(app, 'D16')];
  const record = { unitCode: 'D15', own: { path: { id: own } }, other: { path: { id: other } } };
  return new Map([['GET /api/v1/records/:id', record]]);
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
      guards: { 'files-attached': true, 'month-unsigned': true },
    }),
  );
  return id;
}
