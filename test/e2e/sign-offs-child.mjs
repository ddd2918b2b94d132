// Signs off documents as a process of the product would, all at once; told of by `sign-offs-with-kills.e2e-spec.ts`.
// Argument: { choice, labels, series }. Says `numbered LABEL` within each transaction, and `done` when none is left.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';

const require = createRequire(import.meta.url);
const libs = join(import.meta.dirname, '..', '..', 'dist', 'libs');
const { createDataSource, managerOf, TypeOrmUnitOfWork } = require(join(libs, 'database', 'index.js'));
const { SystemClock } = require(join(libs, 'kernel', 'index.js'));
const { DocumentSeries, IssueDocument, OfficialDocument } = require(
  join(libs, 'features', 'official-documents', 'index.js'),
);

const { choice, labels, series } = JSON.parse(process.argv[2]);
const parts = { entities: [OfficialDocument, DocumentSeries], migrations: [] };
const dataSource = await createDataSource(choice, parts).initialize();
const unitOfWork = new TypeOrmUnitOfWork(dataSource);
const silent = { record: () => Promise.resolve(), enqueue: () => Promise.resolve('') };
const issue = new IssueDocument(new SystemClock(), silent, silent);
const by = { actor: 'leader', role: 'leader', delegatedBy: null, requestId: 'kills' };

const signOff = (label) =>
  unitOfWork.run(async (tx) => {
    if (await managerOf(tx).existsBy(OfficialDocument, { unitCode: label })) return;
    const content = { kind: 'letter', letter: {} };
    const place = { series, issueDate: '2021-09-01', month: '2021-08', unitCode: label };
    await issue.execute(tx, { content, ...place, approvals: [], by });
    process.stdout.write(`numbered ${label}\n`);
    // Leaves the transaction open for a moment: whoever reads the line may end the process in it.
    for (let turn = 0; turn < 20; turn += 1) await letOthersRun();
  });

await Promise.all(labels.map(signOff));
process.stdout.write('done\n');
await dataSource.destroy();
