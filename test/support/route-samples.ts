import { evidenceProcess } from '@app/features/evidence';
import { recordReceivedFile } from '@app/features/file-receipt';
import { ProcessEngine } from '@app/features/processes';
import { FileStore, newId, SYSTEM, UnitOfWork } from '@app/kernel';
import type { RouteSamples } from './access-matrix';
import type { TestApp } from './test-app';

/**
 * Records of an own and of another unit for every route with `scope: 'unit'`, made through the application. A route without one fails
 * the access test; whoever adds the route adds its sample here.
 */
export async function makeRouteSamples(app: TestApp): Promise<RouteSamples> {
  const [own, other] = [await submitEvidence(app, 'D15'), await submitEvidence(app, 'D16')];
  const record = { unitCode: 'D15', own: { path: { id: own } }, other: { path: { id: other } } };
  const [ownFile, otherFile] = [await receiveFile(app, 'D15'), await receiveFile(app, 'D16')];
  const file = { unitCode: 'D15', own: { path: { id: ownFile } }, other: { path: { id: otherFile } } };
  return new Map([
    ['GET /api/v1/records/:id', record],
    ['GET /api/v1/files/:id', file],
  ]);
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

/** A statement that has been handed in for a unit; returns the file's number. */
async function receiveFile({ app, clock }: TestApp, unitCode: string): Promise<string> {
  const { sha256, size } = await app.get(FileStore).put(Buffer.from('%PDF-1.7 sample'));
  const owner = { purpose: 'statement', month: '2021-09', unitCode, parentCode: null } as const;
  const receipt = { sha256, size, kind: 'pdf', name: '说明.pdf', ...owner };
  const { id } = await app.get(UnitOfWork).run((tx) => recordReceivedFile(tx, { actor: SYSTEM, clock, receipt }));
  return id;
}
