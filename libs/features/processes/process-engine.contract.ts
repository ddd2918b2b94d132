import { managerOf, StaleVersion } from '@app/database';
import { describeEachDatabase } from '@app/database/testing';
import { DutiesNotSeparate, GuardNotMet, RecordNotFound, RoleMissing, StateUnfit } from '@app/workflow';
import { CommandKeyInvalid, CommandKeyReused, commandDigest, ProcessAct, ProcessRecord, RecordExists } from '.';
import { actorOf, PROCESS_PARTS, ProcessBench } from './testing';
import { request } from './testing/sample-tables';

const officer = actorOf('officer', 'unit-officer', { unitCode: '14080203' });
const reviewer = actorOf('reviewer', 'reviewer');
const leader = actorOf('leader', 'leader');
const complete = { complete: true };

describeEachDatabase('the process engine', (database) => {
  let bench: ProcessBench;
  let round = 0;

  beforeAll(async () => {
    bench = new ProcessBench(await database.open(PROCESS_PARTS), [request]);
  });
  beforeEach(() => {
    bench.audit.facts.length = bench.outbox.jobs.length = 0;
    bench.setTime('2021-09-01');
    round += 1;
  });

  const lodged = () => bench.start(request, officer, { subject: `2021-08/${String(round)}` });
  const check = (id: string, version: number, actor = reviewer) =>
    bench.act({ process: request, id, version, action: 'check', actor, guards: complete });

  it('starts a record with its act, its audit entry and its jobs', async () => {
    const { id, version, deadline } = await lodged();
    expect([version, deadline?.date]).toEqual([1, '2021-09-06']);
    const [act] = await bench.dataSource.manager.findBy(ProcessAct, { recordId: id });
    expect(act).toMatchObject({
      ordinal: 1,
      action: 'lodge',
      fromState: null,
      toState: 'lodged',
      role: 'unit-officer',
    });
    expect(bench.audit.facts).toEqual([
      expect.objectContaining({
        action: 'request.lodged',
        actor: 'officer',
        subject: `request/2021-08/${String(round)}`,
      }),
    ]);
    expect(bench.outbox.jobs.map(({ name, payload }) => [name, payload['recordId']])).toEqual([
      ['tell', id],
      ['watch-deadline', id],
    ]);
  });

  it('makes one record about one subject', async () => {
    await lodged();
    await expect(lodged()).rejects.toBeInstanceOf(RecordExists);
    expect(bench.audit.facts).toHaveLength(1);
  });

  it('moves a record, and keeps who, in which role, why and when', async () => {
    const { id } = await lodged();
    bench.setTime('2021-09-02');
    const moved = await check(id, 1);
    expect(moved).toMatchObject({
      from: 'lodged',
      state: 'checked',
      version: 2,
      deadline: { date: '2021-09-09' },
      isLate: false,
    });
    const record = await bench.dataSource.manager.findOneByOrFail(ProcessRecord, { id });
    expect(record).toMatchObject({ state: 'checked', version: 2, watchedFrom: 2, enteredAt: bench.clock.at });
    expect(record.derivation?.[0]?.text).toMatch(/^月度安排“签发”/);
  });

  it('lets one of two who saw the same version win, and tells the other', async () => {
    const { id } = await lodged();
    const results = await Promise.allSettled([check(id, 1), check(id, 1, actorOf('other', 'reviewer')), check(id, 1)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StaleVersion);
    expect(await bench.dataSource.manager.countBy(ProcessAct, { recordId: id })).toBe(2);
    expect(bench.audit.facts.map(({ action }) => action)).toEqual(['request.lodged', 'request.checked']);
  });

  it('writes nothing of a refused act', async () => {
    const { id } = await lodged();
    const stranger = actorOf('x', 'unit-officer', { unitCode: '14080204' });
    const act = { process: request, id, version: 1, reason: '催办' } as const;
    const refused = [
      [{ ...act, action: 'check', actor: leader }, RoleMissing],
      [{ ...act, action: 'grant', actor: leader }, StateUnfit],
      [{ process: request, id, version: 1, action: 'check', actor: reviewer }, GuardNotMet],
      [{ ...act, action: 'note', actor: stranger }, RecordNotFound],
      [{ ...act, action: 'note', actor: stranger, version: 7 }, RecordNotFound],
      [{ ...act, action: 'note', actor: reviewer, version: 7 }, StaleVersion],
      [{ ...act, action: 'note', actor: reviewer, id: '0'.repeat(26) }, RecordNotFound],
    ] as const;
    for (const [command, refusal] of refused) await expect(bench.act(command)).rejects.toBeInstanceOf(refusal);
    expect(await bench.dataSource.manager.findOneByOrFail(ProcessRecord, { id })).toMatchObject({
      version: 1,
      state: 'lodged',
    });
    expect([bench.audit.facts.length, bench.outbox.jobs.length]).toEqual([1, 2]);
  });

  it('keeps duties apart by the stored acts, delegates included', async () => {
    const { id } = await lodged();
    await check(id, 1, { ...reviewer, delegatedBy: 'leader' });
    const grant = bench.act({
      process: request,
      id,
      version: 2,
      action: 'grant',
      actor: leader,
      provedAt: bench.clock.at,
    });
    await expect(grant).rejects.toBeInstanceOf(DutiesNotSeparate);
  });

  it('has guards evaluated on the record as it is in the transaction', async () => {
    const { id } = await lodged();
    const seen: string[] = [];
    await bench.act({
      process: request,
      id,
      version: 1,
      action: 'check',
      actor: reviewer,
      guards: (record) => {
        seen.push(record.state, ...record.acts.map(({ action }) => action));
        return Promise.resolve(complete);
      },
    });
    expect(seen).toEqual(['lodged', 'lodge']);
  });

  it('audits a refusal in a transaction of its own', async () => {
    await bench.refusals.record({
      actor: leader,
      process: 'request',
      id: 'abc',
      action: 'check',
      error: new RoleMissing(),
    });
    expect(bench.audit.facts).toEqual([
      expect.objectContaining({
        action: 'request.refused',
        subject: 'request/abc',
        refusal: 'role-missing',
        outcome: 'refused',
        facts: expect.objectContaining({ attempted: 'check' }),
      }),
    ]);
  });

  describe('commands with a key', () => {
    const keyed = (key: string, body: string) => ({
      accountId: 'officer',
      key,
      digest: commandDigest('POST', '/notes', body),
    });
    const done: string[] = [];
    const once = (key: string, body: string, work = () => Promise.resolve()) =>
      bench.unitOfWork.run((tx) =>
        bench.commands.once(tx, keyed(key, body), async () => {
          done.push(body);
          await work();
          return { said: body };
        }),
      );
    beforeEach(() => void (done.length = 0));

    it('are done once, and answer the same again', async () => {
      const key = `again-${String(round)}-key`;
      expect(await once(key, 'a')).toEqual({ result: { said: 'a' }, isReplay: false });
      expect(await once(key, 'a')).toEqual({ result: { said: 'a' }, isReplay: true });
      expect(done).toEqual(['a']);
    });

    it('are refused when the key stood for something else, or is none', async () => {
      const key = `other-${String(round)}-key`;
      await once(key, 'a');
      await expect(once(key, 'b')).rejects.toBeInstanceOf(CommandKeyReused);
      for (const none of ['short', 'with space', 'x'.repeat(65)]) {
        await expect(once(none, 'a')).rejects.toBeInstanceOf(CommandKeyInvalid);
      }
    });

    it('sent at the same time are done once; both get the answer', async () => {
      const key = `twins-${String(round)}-key`;
      const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 30));
      const answers = await Promise.all([once(key, 'a', pause), once(key, 'a', pause), once(key, 'a', pause)]);
      expect(answers.map(({ result }) => result)).toEqual(Array(3).fill({ said: 'a' }));
      expect(answers.filter(({ isReplay }) => !isReplay)).toHaveLength(1);
      expect(done).toEqual(['a']);
    });

    it('that fail leave no trace, and may be sent again', async () => {
      const key = `fails-${String(round)}-key`;
      await expect(once(key, 'a', () => Promise.reject(new StateUnfit()))).rejects.toBeInstanceOf(StateUnfit);
      expect(await once(key, 'a')).toMatchObject({ isReplay: false });
    });

    it('are forgotten after their time', async () => {
      const key = `old-${String(round)}-key`;
      await once(key, 'a');
      const before = new Date(bench.clock.at.getTime() + 1);
      expect(await bench.unitOfWork.run((tx) => bench.commands.forgetBefore(tx, bench.clock.at))).toBe(0);
      expect(await bench.unitOfWork.run((tx) => bench.commands.forgetBefore(tx, before))).toBeGreaterThan(0);
      expect(await bench.unitOfWork.run((tx) => managerOf(tx).query('SELECT 1 AS one FROM command_key'))).toEqual([]);
    });
  });

  describe('lists', () => {
    const month = () => ({ month: `2021-${String((round % 12) + 1).padStart(2, '0')}` });

    it('show an officer what waits for the own unit, a county officer also the departments', async () => {
      const wide = { ...month(), process: 'request' };
      const county = actorOf('county', 'county-officer', { unitCode: '140802' });
      await bench.start(request, officer, { subject: `a/${String(round)}`, ...month() });
      expect((await bench.reader.waitingFor(reviewer, wide)).items).toMatchObject([
        { state: 'lodged', stateLabel: '已提出', isOverdue: false },
      ]);
      expect((await bench.reader.waitingFor(leader, wide)).items).toEqual([]);
      expect((await bench.reader.waitingFor(county, wide)).items).toEqual([]);
      expect((await bench.reader.waitingFor(actorOf('a', 'auditor'), wide)).items).toEqual([]);
    });

    it('go through pages in order of the deadline without losing or doubling one', async () => {
      for (const [at, day] of ['2021-09-03', '2021-09-01', '2021-09-01', '2021-09-02', '2021-09-03'].entries()) {
        bench.setTime(day);
        await bench.start(request, officer, { subject: `p/${String(round)}/${String(at)}`, ...month() });
      }
      const seen: (string | null)[] = [];
      const ids = new Set<string>();
      let cursor: string | undefined;
      do {
        const page = await bench.reader.waitingFor(reviewer, { ...month(), limit: 2, cursor });
        page.items.forEach((item) => (seen.push(item.deadline), ids.add(item.id)));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(['2021-09-06', '2021-09-06', '2021-09-07', '2021-09-08', '2021-09-08']);
      expect(ids.size).toBe(5);
    });

    it('tell what is overdue', async () => {
      await bench.start(request, officer, { subject: `o/${String(round)}`, ...month() });
      const overdue = async () =>
        (await bench.reader.waitingFor(reviewer, { ...month(), isOverdue: true })).items.length;
      bench.setTime('2021-09-06', '23:59:59');
      expect([await overdue(), (await bench.reader.dueBefore('2021-09-06', month())).items.length]).toEqual([0, 0]);
      bench.setTime('2021-09-07', '00:00:00');
      expect([await overdue(), (await bench.reader.dueBefore('2021-09-07', month())).items.length]).toEqual([1, 1]);
    });
  });
});
