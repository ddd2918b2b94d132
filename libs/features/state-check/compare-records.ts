import { streamRows } from '@app/database';
import type { DataSource } from 'typeorm';
import type { Contradiction } from './contradiction';
import { isLogged } from './logged-facts';

const LAST_ACTS = `SELECT r.id AS id, r.process AS process, r.subject AS subject, r.month AS month, r.state AS state,
  r.version AS version, a.to_state AS to_state,
  (SELECT COUNT(*) FROM process_act n WHERE n.record_id = r.id) AS acts
  FROM process_record r LEFT JOIN process_act a ON a.record_id = r.id AND a.ordinal = r.version ORDER BY r.id`;

/** Records that are not where their acts have brought them, and last acts that the log does not know. */
export async function compareRecords(dataSource: DataSource, log: string): Promise<Contradiction[]> {
  const found: Contradiction[] = [];
  for await (const row of streamRows(dataSource, LAST_ACTS, [])) {
    const subject = `${String(row['process'])}/${String(row['subject'])}`;
    const month = row['month'] === null ? null : String(row['month']);
    const version = Number(row['version']);
    if (row['to_state'] !== row['state'] || Number(row['acts']) !== version) {
      found.push({ subject, month, kind: 'state-without-act' });
    } else {
      const isOfAct = (facts: Readonly<Record<string, unknown>>) =>
        facts['record'] === row['id'] && facts['version'] === version && facts['to'] === row['state'];
      const isKnown = await isLogged(dataSource.manager, { log, subject }, isOfAct);
      if (!isKnown) found.push({ subject, month, kind: 'act-without-entry' });
    }
  }
  return found;
}
