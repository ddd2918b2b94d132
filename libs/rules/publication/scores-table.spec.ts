import {
  answer,
  buildFigures,
  county,
  countyDepartment,
  department,
  fullEvidence,
  tally,
} from '../testing/build-figures';
import { scoreMonth } from '../scoring/score-month';
import { scoresTable } from './scores-table';

const table = scoresTable(
  scoreMonth(
    buildFigures({
      roster: [
        county('140802', '盐湖区'),
        department('D01'),
        department('D02', '市税务局'),
        countyDepartment('L1', '140802'),
      ],
      tallies: new Map([
        ['D02', { permit: 15, penalty: 13, compliant: 27, late: 1 }],
        ['L1', tally(2)],
      ]),
      evidence: fullEvidence(['D02']),
      drawn: ['L1', 'D01', 'D02'],
      checks: new Map([['D02', answer({ matched: 3, concealed: 1, exempt: 2, notYetDue: 1 })]]),
    }),
  ),
);

/** A row as a map from Chinese header to cell. */
const row = (index: number) => Object.fromEntries(table.header.map((title, at) => [title, table.rows[index]![at]]));

it('the table has one row a ranked unit, counties first, each group by rank, every row as long as the header', () => {
  expect(table.rows.map((cells) => cells[3])).toEqual(['盐湖区', '市税务局', '市D01局']);
  expect(new Set(table.rows.map((cells) => cells.length))).toEqual(new Set([table.header.length]));
  expect(new Set(table.header).size).toBe(table.header.length);
});

it('each figure stands under its header: points as text with two places, counts as numbers', () => {
  expect(row(1)).toEqual({
    类别: '市直部门',
    名次: 1,
    单位代码: 'D02',
    单位名称: '市税务局',
    总分: '91.61',
    工作方案公开: '5.00',
    专栏公示: '10.00',
    合规性: '28.93',
    及时性: '28.93',
    完整性: '18.75',
    加分: '0.00',
    扣分: '0.00',
    报送总量: 28,
    合规数据量: 27,
    迟报数据量: 1,
    抽查单位数: 2,
    应答单位数: 1,
    台账应报送数据量: 4,
    瞒报数据量: 1,
    豁免数据量: 2,
    未到期数据量: 1,
    行政许可: 15,
    行政处罚: 13,
    数据总量: 28,
    数据总量名次: 1,
    表扬: '是',
    通报批评: '',
    警示: '',
    建议约谈: '',
  });
});

it('criticism and warning are marked', () => {
  expect(row(0)).toMatchObject({ 类别: '县（市、区）、开发区', 通报批评: '是', 警示: '' });
  expect(row(2)).toMatchObject({ 通报批评: '是', 警示: '是' });
});
