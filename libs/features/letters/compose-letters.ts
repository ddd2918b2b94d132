import { managerOf } from '@app/database';
import type { MonthContext, RosterUnit } from '@app/features/months';
import {
  canonicalDigest,
  type DocumentRenderer,
  type Office,
  type OfficialContent,
} from '@app/features/official-documents';
import type { MonthPlans } from '@app/features/processes';
import { LEDGER_COLUMNS } from '@app/intake';
import type { Transaction } from '@app/kernel';
import { drawStanding } from './drawn-tasks.query';
import type { LetterDraft } from './letter-draft.entity';

/** Whom units can ask, where it is not the office's usual line. */
export interface LetterContact {
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
}

/** The letters of a batch, not kept yet. */
export interface ComposedLetters {
  readonly isDrawComplete: boolean;
  readonly series: string;
  readonly letters: readonly Omit<LetterDraft, 'batchId' | 'documentId'>[];
}

/**
 * Writes the letters to all drawn units that have not been told (notice §6(3)): same draw, plan and contact, same letters. The answers are
 * due on the day the month's plan says, which is also the tasks' deadline. Throws `MonthNotPlanned`, and `GlyphMissing` for what no font can print.
 */
export class ComposeLetters {
  constructor(
    private readonly plans: MonthPlans,
    private readonly office: Office,
    private readonly renderer: DocumentRenderer,
  ) {}

  async execute(
    tx: Transaction,
    month: string,
    contact: LetterContact = this.office.profile.contact,
  ): Promise<ComposedLetters> {
    const { context, isComplete, untold } = await drawStanding(managerOf(tx), month);
    const deadline = await this.answersDay(tx, month);
    const letters = untold.map(({ unit, taskId }) => {
      const recipient = fullNameOf(context, unit);
      this.renderer.requireGlyphs({ 主送机关: recipient, 联系人: Object.values(contact).join('') });
      const content = this.contentOf({ recipient, month, deadline, contact });
      const { unitNo, code: unitCode, parent } = unit;
      const parentCode = parent === '' ? null : parent;
      return { unitNo, unitCode, parentCode, taskId, recipient, content, contentSha256: canonicalDigest(content) };
    });
    return { isDrawComplete: isComplete, series: context.scheme.documents.letter.series, letters };
  }

  private async answersDay(tx: Transaction, month: string): Promise<string> {
    const plan = await this.plans.planOf(tx, month);
    const answers = plan.find(({ step }) => step === 'answers');
    if (answers === undefined) throw new RangeError(`The plan of ${month} has no day for the answers.`);
    return answers.deadline;
  }

  private contentOf(told: {
    readonly recipient: string;
    readonly month: string;
    readonly deadline: string;
    readonly contact: LetterContact;
  }): OfficialContent {
    const { name: issuer, basis } = this.office.profile;
    const { name, telephone, email } = told.contact;
    const contact = { name, telephone, email };
    return { kind: 'letter', letter: { issuer, basis, ledgerColumns: LEDGER_COLUMNS, ...told, contact } };
  }
}

/** The unit's name with its county's before it, unless it begins with that. */
function fullNameOf({ unitByCode }: MonthContext, { name, parent }: RosterUnit): string {
  const county = unitByCode.get(parent)?.name ?? '';
  return name.startsWith(county) ? name : county + name;
}
