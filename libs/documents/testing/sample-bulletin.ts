import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AreaSpotCheck,
  type BulletinContent,
  noticeIndicators,
  type ScoreRow,
} from '../bulletin/bulletin-content';

interface ExpectedScores {
  readonly month: string;
  readonly groups: { readonly county: readonly ScoreRow[]; readonly department: readonly ScoreRow[] };
  readonly criticised: readonly string[];
}

// The benchmarks run this from dist/.
const libs = join(__dirname.replace(/([/\\])dist[/\\]libs/, '$1libs'), '..', '..');
const fixtures = join(libs, '..', 'test', 'fixtures', 'months');

/** A bulletin over one of the worked example months: 14 counties, 33 departments, real ties and silent units. */
export function sampleBulletin(month: '2021-08' | '2021-09', changes: Partial<BulletinContent> = {}): BulletinContent {
  const scores: ExpectedScores = JSON.parse(readFileSync(join(fixtures, `${month}.expected.json`), 'utf8'));
  const names = unitNames(month);
  return {
    month,
    issuer: '运城市社会信用体系建设联席会议办公室',
    documentNumber: { prefix: '运信用办', year: 2021, serial: month === '2021-08' ? 31 : null },
    issueDate: month === '2021-08' ? '2021-09-10' : '2021-10-10',
    cutOff: month === '2021-08' ? '2021-09-07' : '2021-10-07',
    recipients: '各县（市、区）人民政府、运城开发区管委会，市社会信用体系建设联席会议有关成员单位',
    copyTo: ['市政府办公室'],
    note: '此件公开发布',
    basis: {
      title: '运城市社会信用体系建设联席会议办公室关于做好“政务公开‘双公示’指标考核”工作的通知',
      number: '运信用办〔2021〕25号',
    },
    indicators: noticeIndicators,
    groups: scores.groups,
    spotChecks: spotChecks(scores),
    silentUnits: scores.criticised.map((code) => names.get(code) ?? code),
    draw: { seed: '双色球2021-09-81691171', rotation: true, deviations: [] },
    seal: { configured: false, name: '运城市社会信用体系建设联席会议办公室' },
    verification: {
      treeSize: 1386,
      rootHash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
      scoresDigest: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      checkUrl: 'https://example.org/check/7KQ2-94XM',
    },
    ...changes,
  };
}

/** The correction of August's bulletin: two counties change places. */
export function sampleCorrection(): BulletinContent {
  const { groups, documentNumber } = sampleBulletin('2021-08');
  const [first, second] = groups.county;
  if (first === undefined || second === undefined) throw new Error('the example months rank counties');
  const place = ({ rank, total }: ScoreRow) => ({ rank, total });
  return sampleBulletin('2021-08', {
    documentNumber: { ...documentNumber, serial: 32 },
    issueDate: '2021-09-17',
    correction: {
      number: '运信用办〔2021〕31号',
      issueDate: '2021-09-10',
      reason: '部分单位台账比对结果有误',
      places: [
        { name: first.name, before: place(second), after: place(first) },
        { name: second.name, before: place(first), after: place(second) },
      ],
    },
  });
}

function unitNames(month: string): Map<string, string> {
  const lines = readFileSync(join(fixtures, month, 'units.csv'), 'utf8')
    .split(/\r?\n/)
    .slice(1);
  return new Map(lines.map((line): [string, string] => [line.split(',')[0] ?? '', line.split(',')[1] ?? '']));
}

function spotChecks(scores: ExpectedScores): AreaSpotCheck[] {
  const first = scores.groups.department[0];
  const city = first ? [{ name: '市直部门', ...first.indicators.I5 }] : [];
  return [...city, ...scores.groups.county.map((row) => ({ name: row.name, ...row.indicators.I5 }))];
}
