import { escalationOf } from './escalate';
import { revokeEvidence } from './hear-claims';
import { awaitPublication, signOffBulletin } from './issue-bulletin';
import type { Office } from './office';
import type { ActedRecord } from './worker';

interface Line extends ActedRecord {
  readonly unitCode: string;
  readonly item: string;
}

interface Proposal extends Line {
  readonly contentSha256: string;
}

/** What units had been credited with turns out to be wrong: bonuses and evidence of a published month are taken back. */
export async function takeBackCredits(office: Office, month: string, units: readonly string[]): Promise<void> {
  const { drafter, leader } = office;
  for (const unit of units) {
    const [bonus] = await drafter.all<Proposal>(`months/${month}/adjustments?unit=${unit}&state=approved`);
    if (bonus !== undefined) {
      const { contentSha256, version } = await drafter.get<Proposal>(`adjustments/${bonus.id}`);
      const body = { contentSha256, reason: '经核实，报道与双公示工作无关' };
      await leader.post(`adjustments/${bonus.id}/acts/revoke`, { version, body });
    }
    const { items } = await drafter.get<{
      items: { unitCode: string; isConfirmed: boolean; source: { recordId: string } | null }[];
    }>(`months/${month}/evidence/standing`);
    for (const { unitCode, isConfirmed, source } of items) {
      if (unitCode === unit && isConfirmed && source !== null) await revokeEvidence(drafter, source.recordId, month);
    }
  }
}

/** The corrected bulletin takes the place of the one in force. */
export async function issueCorrection(office: Office, month: string): Promise<string> {
  const { drafter, refusals } = office;
  const path = `months/${month}/bulletin/corrections`;
  const look = () => drafter.all(`months/${month}/bulletins`);
  await refusals.expect(() => drafter.tryPost(path, { body: {} }), [422, 'request-invalid'], look);
  const { id } = await drafter.post(path, { body: { reason: '部分单位加分和印证材料经复查不实' } });
  await signOffBulletin(office, id);
  await awaitPublication(office, month, id);
  return id;
}

/** The ground of an escalation has gone: nobody but the leader decides what becomes of it. */
export async function withdrawQuestioned(office: Office, unit: string): Promise<void> {
  const { drafter, leader, refusals } = office;
  const questioned = await escalationOf(office, unit);
  expect(questioned.state).toBe('questioned');
  const { id, version } = questioned;
  const look = () => drafter.get(`escalations/${id}`);
  const body = { reason: '更正后该单位不再位列后三，撤销约谈' };
  const withdraw = `escalations/${id}/acts/withdraw`;
  await refusals.expect(() => drafter.tryPost(withdraw, { version, body }), [403, 'role-not-allowed'], look);
  await refusals.expect(() => leader.tryPost(withdraw, { version }), [422, 'request-invalid'], look);
  expect((await leader.post(withdraw, { version, body })).state).toBe('withdrawn');
}
