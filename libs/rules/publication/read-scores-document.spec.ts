import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScoresDocument } from '../scoring/month-scores';
import { readScoresDocument } from './read-scores-document';
import { writeScoresDocument } from './write-scores-document';

const EXPECTED = join(__dirname, '../../../test/fixtures/months/2021-08.expected.json');
const example: ScoresDocument = JSON.parse(readFileSync(EXPECTED, 'utf8'));

test('the scores of the example month come back as they were written', () => {
  expect(readScoresDocument(writeScoresDocument(example))).toEqual(example);
});

test.each([
  ['another layout', (text: string) => text.replace('\n "month"', '\n  "month"')],
  ['a key too many', (text: string) => text.replace('"month"', '"more": 1,\n "month"')],
  ['no document at all', () => '[]'],
  ['half a document', (text: string) => text.slice(0, 200)],
])('%s: refused', (_, damage) => {
  expect(() => readScoresDocument(damage(writeScoresDocument(example)))).toThrow(
    expect.objectContaining({ code: 'scores-document-damaged' }),
  );
});
