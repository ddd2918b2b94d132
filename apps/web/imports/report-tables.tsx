import { Card, Col, Row, Statistic, Tag } from 'antd';
import type { Schemas } from '../api/client';
import { type Column, DataTable } from '../parts/data-table';
import { IMPORTS_TEXTS as T } from './imports.texts';

type Rule = Schemas['RuleCountAnswer'];
type UnitReport = Schemas['UnitReportAnswer'];

const RULE_COLUMNS: readonly Column<Rule>[] = [
  { title: T.rule, cell: ({ ruleName }) => ruleName },
  {
    title: T.severity,
    cell: ({ severity }) => <Tag color={severity === 'error' ? 'red' : 'orange'}>{T.severities[severity]}</Tag>,
  },
  { title: T.count, align: 'right', cell: ({ count }) => count },
];

const UNIT_COLUMNS: readonly Column<UnitReport>[] = [
  { title: T.unit, cell: ({ unitName }) => unitName },
  { title: T.permits, align: 'right', cell: ({ permits }) => permits },
  { title: T.penalties, align: 'right', cell: ({ penalties }) => penalties },
  { title: T.faulty, align: 'right', cell: ({ faulty }) => faulty },
  { title: T.late, align: 'right', cell: ({ late }) => late },
  { title: T.duplicates, align: 'right', cell: ({ duplicates }) => duplicates },
];

/** What a file holds, by rule and by unit. */
export function ReportTables({ report }: { readonly report: Schemas['ImportReportAnswer'] }) {
  const { inMonth, faulty, late, duplicates, rules, units } = report;
  const figures = [
    [T.inMonth, inMonth],
    [T.faulty, faulty],
    [T.late, late],
    [T.duplicates, duplicates],
  ] as const;
  return (
    <>
      <Card size="small" title={T.detail}>
        <Row gutter={[16, 16]}>
          {figures.map(([title, value]) => (
            <Col key={title} xs={12} md={6}>
              <Statistic title={title} value={value} />
            </Col>
          ))}
        </Row>
      </Card>
      <Card size="small" title={T.byRule}>
        <DataTable
          label={T.byRule}
          columns={RULE_COLUMNS}
          rows={rules}
          keyOf={({ rule, severity }) => `${rule} ${severity}`}
          empty={T.noRules}
        />
      </Card>
      <Card size="small" title={T.byUnit}>
        <DataTable
          label={T.byUnit}
          columns={UNIT_COLUMNS}
          rows={units}
          keyOf={({ unitCode }) => unitCode}
          empty={T.none}
        />
      </Card>
    </>
  );
}
