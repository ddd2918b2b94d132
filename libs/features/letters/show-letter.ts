import { DraftPreview, type ShownDraft } from '@app/features/official-documents';
import { Clock, officeDay } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { letterSeries } from './letter-batch.query';
import { getLetter } from './letters-view.query';

/** A letter as it was shown. */
export interface ShownLetter extends ShownDraft {
  readonly unitCode: string;
  readonly recipient: string;
}

/** Shows a letter of the month's newest batch before it is signed. */
@Injectable()
export class ShowLetter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly preview: DraftPreview,
    private readonly clock: Clock,
  ) {}

  /**
   * The letter to a unit as it would be issued now: it bears the day on which it is signed. Throws `LettersNotDrafted` or
   * `LetterNotFound`.
   */
  async execute(month: string, unit: string): Promise<ShownLetter> {
    const { manager } = this.dataSource;
    const { content, unitCode, recipient } = await getLetter(manager, month, unit);
    const series = await letterSeries(manager, month);
    const shown = await this.preview.show({ content, series, issueDate: officeDay(this.clock.now()) });
    return { ...shown, unitCode, recipient };
  }
}
