import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES } from '@app/kernel';
import { approves, processesDocument } from '@app/workflow';
import { PROCESS_TABLES } from '.';

test('docs/processes.md is what the tables say (npm run docs:processes writes it)', () => {
  const document = readFileSync(join(__dirname, '../../../docs/processes.md'), 'utf8');
  expect(document).toBe(processesDocument(PROCESS_TABLES));
});

test('administrators do nothing in any process', () => {
  const acts = PROCESS_TABLES.flatMap(({ start, actions }) => [start, ...Object.values(actions)]);
  const acting = new Set(acts.flatMap(({ by }) => by));
  expect(ROLES.filter((role) => !acting.has(role))).toEqual([
    'system-administrator',
    'security-administrator',
    'auditor',
  ]);
});

test('whoever brings something about does not approve it', () => {
  const approving = PROCESS_TABLES.flatMap((process) =>
    Object.entries(process.actions)
      .filter(([, action]) => approves(action) && action.by.includes('leader'))
      .map(([name, action]): [string, readonly string[]] => [`${process.name}.${name}`, action.separateFrom ?? []]),
  );
  // A recall takes back what the leader signed; it brings nothing into force.
  const alone = approving.filter(([, separateFrom]) => separateFrom.length === 0).map(([name]) => name);
  expect(alone).toEqual(['bulletin.recall']);
});
