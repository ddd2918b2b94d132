import type { RunStage } from '@app/features/month-runs';

const NAMES: Readonly<Record<RunStage, string>> = {
  receive: '读取数据',
  check: '核查记录',
  compare: '比对台账',
  score: '评分排名',
  document: '生成文件',
};

/** Shows how far a run is: one line that is rewritten on a terminal, a line a stage elsewhere. Writes to standard error. */
export class ProgressLine {
  private stage: string | null = null;
  private percent = -1;

  constructor(private readonly out: NodeJS.WriteStream) {}

  show(stage: string, done: number, total: number): void {
    const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
    if (stage === this.stage && percent === this.percent) return;
    if (this.out.isTTY) this.out.write(`\r\x1b[K${stage} ${percent}%`);
    else if (stage !== this.stage) this.out.write(`${stage}……\n`);
    this.stage = stage;
    this.percent = percent;
  }

  showStage(stage: RunStage, done: number, total: number): void {
    this.show(NAMES[stage], done, total);
  }

  end(): void {
    if (this.out.isTTY && this.stage !== null) this.out.write('\r\x1b[K');
  }
}
