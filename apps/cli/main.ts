import { readEnvironment } from '@app/config';
import { auditCosignCommand } from './audit-cosign-command';
import { auditExamineCommand } from './audit-examine-command';
import { auditGrantsCommand } from './audit-grants-command';
import { auditVerifyCommand } from './audit-verify-command';
import { backupCommand } from './backup-command';
import type { CommandPlace } from './command-place';
import { documentVerifyCommand } from './document-verify-command';
import { drawRepeatCommand } from './draw-repeat-command';
import { migrateCommand } from './migrate-command';
import { monthCommand } from './month-command';
import { refusalText } from './refusal-text';
import { restoreCommand } from './restore-command';

type Command = (argv: readonly string[], place: CommandPlace) => Promise<number>;

const COMMANDS = new Map<string, Command>([
  ['month', monthCommand],
  ['migrate', migrateCommand],
  ['backup', backupCommand],
  ['restore', restoreCommand],
  // Loaded for this alone: it stands on all features.
  ['account', async (argv) => (await import('./account-command')).accountCommand(argv)],
  ['doctor', async () => (await import('./doctor-command')).doctorCommand()],
  ['draw-repeat', drawRepeatCommand],
  ['audit-verify', auditVerifyCommand],
  ['document-verify', documentVerifyCommand],
  ['audit-examine', auditExamineCommand],
  ['audit-cosign', auditCosignCommand],
  ['audit-grants', auditGrantsCommand],
]);

async function main(): Promise<number> {
  const [name = '', ...argv] = process.argv.slice(2);
  const command = COMMANDS.get(name);
  if (command === undefined) {
    console.error(`没有命令“${name}”；可用命令：${[...COMMANDS.keys()].join('、')}`);
    return 2;
  }
  return command(argv, {
    // npm changes into the project; people mean paths from where they called it.
    directory: readEnvironment()['INIT_CWD'] ?? process.cwd(),
  });
}

main().then(
  (code) => (process.exitCode = code),
  async (error: unknown) => {
    console.error(`运行失败：${await refusalText(error)}`);
    process.exitCode = 1;
  },
);
