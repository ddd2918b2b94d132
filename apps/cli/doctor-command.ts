import { readConfig, readEnvironment } from '@app/config';
import { examineDeployment, type FindingLevel } from '@app/features/doctor';
import { SystemClock } from '@app/kernel';

const SIGNS: Readonly<Record<FindingLevel, string>> = { well: '正常', attention: '注意', failing: '异常' };

/** `doctor`: examines the configured installation. Returns the exit code: 1 where something does not work. */
export async function doctorCommand(): Promise<number> {
  const findings = await examineDeployment(readConfig(readEnvironment()), new SystemClock());
  for (const { about, level, says, next } of findings) {
    console.log(`[${SIGNS[level]}] ${about}：${says}`);
    if (next !== undefined) console.log(`       → ${next}`);
  }
  const count = (level: FindingLevel): number => findings.filter((finding) => finding.level === level).length;
  console.log(`共${findings.length}项：正常${count('well')}，注意${count('attention')}，异常${count('failing')}。`);
  return count('failing') > 0 ? 1 : 0;
}
