import { ApiController, decodeCursor, Describe, MonthParam, PageOf, pageOf, Policy, tableFile } from '@app/http';
import { Get, Query } from '@nestjs/common';
import { FindingsExportQuery, FindingsQuery, ListedFindingAnswer } from './month-findings.dto';
import { type ListedFinding, MonthFindingsQuery } from './month-findings.query';

const FILES = { file: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] };
const COLUMNS = [
  '文件',
  '行号',
  '单位代码',
  '单位名称',
  '数据类型',
  '决定文书号',
  '字段',
  '性质',
  '规则',
  '问题及要求',
];

/** What the field standard says of the month's records. */
@ApiController('months/:month/findings', '平台记录')
@Policy({ roles: ['reviewer', 'leader', 'auditor'] })
export class MonthFindingsController {
  constructor(private readonly query: MonthFindingsQuery) {}

  @Get()
  @Describe({ summary: '查看当月记录的核查问题', detail: '按文件和行号排列。', gives: PageOf(ListedFindingAnswer) })
  async list(@MonthParam() month: string, @Query() { cursor, limit, ...filter }: FindingsQuery) {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, ['number', 'number']);
    const rows = await this.query.list(month, filter, { after, limit: limit + 1 });
    const { items, next } = pageOf(rows, limit, ({ seq, ordinal }) => [seq, ordinal]);
    return { items: items.map(answerOf), next };
  }

  @Get('export')
  @Describe({ summary: '导出当月记录的核查问题', detail: '筛选条件与列表相同，不分页。', gives: FILES })
  async export(@MonthParam() month: string, @Query() { format, cursor: _, limit: __, ...filter }: FindingsExportQuery) {
    const findings = await this.query.stream(month, filter);
    return tableFile({ name: `${month}核查问题`, columns: COLUMNS, rows: tableRows(findings) }, format);
  }
}

/** The place among all findings is for cursors alone. */
function answerOf({ seq: _, ordinal: __, ...finding }: ListedFinding): ListedFindingAnswer {
  return finding;
}

async function* tableRows(findings: AsyncIterable<ListedFinding>): AsyncGenerator<readonly (string | number)[]> {
  for await (const one of findings) {
    yield [
      one.file,
      one.line,
      one.unitCode,
      one.unitName,
      one.kind === 'permit' ? '行政许可' : '行政处罚',
      one.documentNo,
      one.field,
      one.severity === 'error' ? '错误' : '提示',
      one.ruleName,
      one.message,
    ];
  }
}
