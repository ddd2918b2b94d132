import { AdjustmentProposal, adjustmentProcess } from '@app/features/adjustments';
import { EvidenceSubmission, evidenceProcess } from '@app/features/evidence';
import { Assessment, monthProcess, RosterUnit, WorkedMonth } from '@app/features/months';
import { Objection, objectionProcess } from '@app/features/objections';
import { ProcessEngine } from '@app/features/processes';
import { type Actor, newId, SYSTEM, UnitOfWork } from '@app/kernel';
import { managerOf } from '@app/database';
import type { RouteSamples, UnitSamples } from './access-matrix';
import type { TestApp } from './test-app';

const MONTH = '2021-09';
const UNITS = ['D15', 'D16'];

/** A month that people work, with two departments on its roster. */
async function openSampleMonth({ app }: TestApp): Promise<void> {
  await app.get(UnitOfWork).run(async (tx) => {
    const manager = managerOf(tx);
    const office = { month: MONTH, unitCode: null, parentCode: null };
    const { id: recordId } = await app
      .get(ProcessEngine)
      .start(tx, { process: monthProcess, actor: SYSTEM, subject: MONTH, ...office });
    const settings = { scheme: 'yuncheng-2021', parameters: {}, cutOff: '2021-10-08', issueDate: '2021-10-09' };
    const inputs = { drawSeed: '', givenDraw: null, previous: null, state: 'receiving', auditLog: 'office' } as const;
    const openedAt = '2021-09-01T00:00:00.000Z';
    await manager.insert(Assessment, { id: 1, month: MONTH, ...settings, ...inputs, openedAt });
    const unit = { assessmentId: 1, group: 'department', parent: '', remit: 'both' } as const;
    await manager.insert(
      RosterUnit,
      UNITS.map((code, unitNo) => ({ ...unit, unitNo, code, name: code })),
    );
    await manager.insert(WorkedMonth, { month: MONTH, assessmentId: 1, recordId });
  });
}

/** A submission, a proposal and an objection of an own and of another unit, in a month that people work. */
export async function claimSamples(app: TestApp): Promise<RouteSamples> {
  await openSampleMonth(app);
  const [own = [], other = []] = await Promise.all(UNITS.map((code) => claimsOf(app, code)));
  const sample = (at: number): UnitSamples => ({
    unitCode: 'D15',
    own: { path: { id: own[at] ?? '' } },
    other: { path: { id: other[at] ?? '' } },
  });
  return new Map([
    ['GET /api/v1/records/:id', sample(0)],
    ['GET /api/v1/evidence/:id', sample(0)],
    ['GET /api/v1/adjustments/:id', sample(1)],
    ['GET /api/v1/objections/:id', sample(2)],
  ]);
}

/** The ids of one of each, as the unit's officer has made them. */
function claimsOf({ app, clock }: TestApp, unitCode: string): Promise<readonly string[]> {
  const whose = { id: newId(clock.now()), unitCode, delegatedBy: null, requestId: 'sample' };
  const actor: Actor = { ...whose, roles: ['unit-officer'] };
  const engine = app.get(ProcessEngine);
  const given = { actor, subject: `${MONTH}/${unitCode}/claim`, month: MONTH, unitCode, parentCode: null };
  const reason = '样例';
  return app.get(UnitOfWork).run(async (tx) => {
    const manager = managerOf(tx);
    const isComplete = { 'files-attached': true, 'month-unsigned': true } as const;
    const evidence = await engine.start(tx, { process: evidenceProcess, ...given, guards: isComplete });
    const kept = { month: MONTH, unitCode };
    await manager.insert(EvidenceSubmission, { recordId: evidence.id, ...kept, item: 'I1', webAddress: null });
    const entitled = { ...isComplete, 'claimant-entitled': true } as const;
    const proposal = await engine.start(tx, { process: adjustmentProcess, ...given, reason, guards: entitled });
    const praise = { rule: 'media', cases: 1, title: '样例', happenedOn: '2021-09-01' };
    await manager.insert(AdjustmentProposal, { recordId: proposal.id, ...kept, ...praise });
    const heard = { 'sheet-open': true, 'no-open-objection': true } as const;
    const objection = await engine.start(tx, { process: objectionProcess, ...given, reason, guards: heard });
    const matter = { matter: 'I5', concerned: [], reopened: [] } as const;
    await manager.insert(Objection, { recordId: objection.id, ...kept, ...matter });
    return [evidence.id, proposal.id, objection.id];
  });
}
