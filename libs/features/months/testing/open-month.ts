import { managerOf } from '@app/database';
import { ProcessRecord } from '@app/features/processes';
import type { ProcessBench } from '@app/features/processes/testing';
import { SYSTEM } from '@app/kernel';
import {
  Assessment,
  CreateMonth1637712100000,
  CreateWorkedMonth1637713800000,
  monthProcess,
  RosterUnit,
  WorkedMonth,
} from '..';

/** What a database needs to hold worked months, beside the tables of the processes. */
export const MONTH_PARTS = {
  entities: [Assessment, RosterUnit, WorkedMonth],
  migrations: [CreateMonth1637712100000, CreateWorkedMonth1637713800000],
};

/** A county with two of its departments, another county, and two municipal departments, one of which may have incidents. */
export const UNITS = [
  { code: '140802', name: '盐湖区', group: 'county', parent: '', remit: 'both' },
  { code: '140881', name: '永济市', group: 'county', parent: '', remit: 'both' },
  { code: 'D01', name: '市公安局', group: 'department', parent: '', remit: 'both' },
  { code: 'D20', name: '市发展改革委', group: 'department', parent: '', remit: 'penalty' },
  { code: '14080203', name: '盐湖区市场监督管理局', group: 'county_department', parent: '140802', remit: 'both' },
  { code: '14080204', name: '盐湖区应急管理局', group: 'county_department', parent: '140802', remit: 'both' },
] as const;

/** A month that people work, with its assessment, roster and record; returns the assessment's number. */
export function openMonth(bench: ProcessBench, month: string): Promise<number> {
  return bench.unitOfWork.run(async (tx) => {
    const manager = managerOf(tx);
    const assessmentId = (await manager.count(Assessment)) + 1;
    await manager.insert(Assessment, {
      id: assessmentId,
      month,
      scheme: 'yuncheng-2021',
      parameters: {},
      cutOff: `${month}-28`,
      issueDate: `${month}-28`,
      drawSeed: '',
      givenDraw: null,
      previous: null,
      state: 'receiving',
      auditLog: 'office',
      openedAt: '2021-09-01T00:00:00.000Z',
    });
    await manager.insert(
      RosterUnit,
      UNITS.map((unit, unitNo) => ({ assessmentId, unitNo, ...unit })),
    );
    const { id } = await bench.engine.start(tx, {
      process: monthProcess,
      actor: SYSTEM,
      subject: month,
      month,
      unitCode: null,
      parentCode: null,
    });
    await manager.insert(WorkedMonth, { month, assessmentId, recordId: id });
    return assessmentId;
  });
}

/** Puts the month where its own acts would bring it, without doing them all. */
export async function enterState(bench: ProcessBench, month: string, state: keyof typeof monthProcess.states) {
  await bench.dataSource.manager.update(ProcessRecord, { process: monthProcess.name, subject: month }, { state });
}
