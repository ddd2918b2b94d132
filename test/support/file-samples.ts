import { recordReceivedFile } from '@app/features/file-receipt';
import { FileStore, SYSTEM, UnitOfWork } from '@app/kernel';
import type { RouteSamples } from './access-matrix';
import type { TestApp } from './test-app';

/** Files of two units, for the route that gives back what was handed in. */
export async function fileSamples(app: TestApp): Promise<RouteSamples> {
  const [own, other] = [await receiveFile(app, 'D15'), await receiveFile(app, 'D16')];
  const file = { unitCode: 'D15', own: { path: { id: own } }, other: { path: { id: other } } };
  return new Map([['GET /api/v1/files/:id', file]]);
}

/** A statement that has been handed in for a unit; returns the file's number. */
async function receiveFile({ app, clock }: TestApp, unitCode: string): Promise<string> {
  const { sha256, size } = await app.get(FileStore).put(Buffer.from('%PDF-1.7 sample'));
  const owner = { purpose: 'statement', month: '2021-09', unitCode, parentCode: null } as const;
  const receipt = { sha256, size, kind: 'pdf', name: '说明.pdf', ...owner };
  const { id } = await app.get(UnitOfWork).run((tx) => recordReceivedFile(tx, { actor: SYSTEM, clock, receipt }));
  return id;
}
