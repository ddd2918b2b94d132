import { RecordNotFound } from '@app/workflow';
import { CursorInvalid } from '.';
import { actorOf, ProcessBench } from './testing';
import { request } from './testing/sample-tables';

const officer = actorOf('officer', 'unit-officer', { unitCode: '14080203' });
const reviewer = actorOf('reviewer', 'reviewer');

describe('a record as somebody sees it', () => {
  let bench: ProcessBench;
  beforeEach(async () => {
    bench = await ProcessBench.inMemory([request]);
  });
  afterEach(() => bench.dataSource.destroy());

  it('tells its history in Chinese, how its deadline was found, and what may be done', async () => {
    const { id } = await bench.start(request, officer, { reason: '依据见附件' });
    await bench.act({ process: request, id, version: 1, action: 'note', actor: reviewer, reason: '已电话核实' });
    const view = await bench.reader.get({ id, actor: reviewer });
    expect(view.timeline).toMatchObject([
      { ordinal: 1, label: '提出', roleLabel: '单位经办人', reason: '依据见附件', toStateLabel: '已提出' },
      { ordinal: 2, label: '备注', roleLabel: '审核人员', reason: '已电话核实' },
    ]);
    expect(view.deadlineDerivation[0]?.text).toBe('2021-09-01 起算，当日不计，期限 3 个工作日');
    expect(view.actions.map(({ action }) => action)).toEqual(['extend', 'note', 'check']);
    expect(view).toMatchObject({ processLabel: '样例事项', stateLabel: '已提出', version: 2 });
  });

  it('is not there for another unit, nor for administrators', async () => {
    const { id } = await bench.start(request, officer);
    const strangers = [
      actorOf('x', 'unit-officer', { unitCode: '14080204' }),
      actorOf('x', 'county-officer', { unitCode: '140821' }),
      actorOf('x', 'system-administrator'),
      actorOf('x', 'security-administrator'),
    ];
    for (const actor of strangers) await expect(bench.reader.get({ id, actor })).rejects.toBeInstanceOf(RecordNotFound);
    await expect(bench.reader.get({ id, actor: actorOf('x', 'auditor') })).resolves.toMatchObject({ actions: [] });
  });

  it('is listed only from cursors that the list made', async () => {
    for (const cursor of [
      '',
      '{}',
      Buffer.from('["2021-01-01"]').toString('base64url'),
      Buffer.from('[1,2]').toString('base64url'),
    ]) {
      await expect(bench.reader.waitingFor(reviewer, { cursor })).rejects.toBeInstanceOf(CursorInvalid);
    }
  });
});
