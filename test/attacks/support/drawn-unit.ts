import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Browser } from '@app/http/testing';
import { MonthFiles } from '../../e2e/two-months/month-files';
import type { HandedFile } from '../../e2e/two-months/worker';
import { act, taskOf } from '../../e2e/two-months/tasks';
import type { Target } from '../target';
import { MONTH } from './lettered-month';

/** A municipal department that was drawn and has acknowledged its letter: it may hand things in. */
export class DrawnUnit {
  private constructor(
    private readonly target: Target,
    readonly code: string,
    private readonly task: string,
  ) {}

  /** The first such unit; the letters of the month must be out. */
  static async acknowledged(target: Target): Promise<DrawnUnit> {
    const files = await MonthFiles.read(MONTH);
    const code = files.drawn.find((one) => one.startsWith('D'))!;
    const task = await taskOf(target.office, MONTH, code);
    await act(target.office.officerOf(files.unit(code)), task, ['acknowledge']);
    return new DrawnUnit(target, code, task.id);
  }

  get statements(): string {
    return `/api/v1/spot-checks/${this.task}/statements`;
  }

  officer(code = this.code): Browser {
    return this.target.office.unitOfficer(code).browser();
  }

  ledger(file: HandedFile): Promise<Answer> {
    return this.officer().upload(`/api/v1/spot-checks/${this.task}/ledgers`, file);
  }

  statement(file: HandedFile): Promise<Answer> {
    return this.officer().upload(this.statements, file);
  }

  evidence(file: HandedFile, code = this.code): Promise<Answer> {
    return this.officer(code).upload(`/api/v1/months/${MONTH}/evidence/files`, file, { item: 'I1' });
  }

  /** Resident memory of the process, in bytes. */
  memory(): Promise<number> {
    return this.target.measured('process_resident_memory_bytes');
  }

  /** Names of everything in the store of files, what is still arriving included. */
  stored(): readonly string[] {
    const folder = join(this.target.installation.dataFolder, 'files');
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  /** Refused with this status and code, and nothing is noted as received. */
  async refused(sent: Promise<Answer>, status: number, code = ''): Promise<Answer> {
    const before = await this.receipts();
    const answer = await sent;
    expect([answer.status, answer.text.slice(0, 400)]).toEqual([status, expect.stringContaining(code)]);
    expect(await this.receipts()).toBe(before);
    return answer;
  }

  private async receipts(): Promise<number> {
    const [row] = await this.target.truth.query('SELECT COUNT(*) AS n FROM received_file');
    return Number(row!['n']);
  }
}

/** What a refused table is told of, one line a problem. */
export function reasonsOf(answer: Answer): readonly string[] {
  return (answer.problem().errors ?? []).map(({ reason }) => reason);
}
