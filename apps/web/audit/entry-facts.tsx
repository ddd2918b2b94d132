import { Card } from 'antd';
import { DataTable } from '../parts/data-table';
import { AUDIT_TEXTS as T } from './audit.texts';

/** The facts of an entry, one a line. */
export function EntryFacts({ facts }: { readonly facts: string }) {
  const rows = factsOf(facts);
  return (
    <Card size="small" title={T.facts}>
      <DataTable
        label={T.facts}
        rows={rows}
        keyOf={({ name }) => name}
        empty={T.noFacts}
        columns={[
          { title: T.fact, cell: ({ name }) => <span className="code">{name}</span> },
          { title: T.value, cell: ({ value }) => <span className="code">{value}</span> },
        ]}
      />
    </Card>
  );
}

/** Name and value of each fact in a JSON object; values that are objects stay JSON. */
function factsOf(json: string): { readonly name: string; readonly value: string }[] {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null) return [];
  return Object.entries(parsed).map(([name, value]) => ({
    name,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }));
}
