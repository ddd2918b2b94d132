import { numberOf, OfficialDocument, type OfficialState } from '@app/features/official-documents';
import type { ProcessReader, RecordView } from '@app/features/processes';
import type { Actor } from '@app/kernel';
import { type EntityManager, In } from 'typeorm';
import { batchDigest, getNewestBatch, isFrozen, lettersOf } from './letter-batch.query';
import type { LetterDraft } from './letter-draft.entity';
import { LetterNotFound } from './letters.errors';

/** The month's newest batch, with what its signers are bound to and the buttons of whoever looks. */
export interface LettersView extends Pick<
  RecordView,
  'id' | 'state' | 'stateLabel' | 'version' | 'deadline' | 'isOverdue' | 'actions'
> {
  /** Of the batch as it is stored: to be sent back with a signature. */
  readonly digest: string;
  readonly letters: number;
  /** How many of them are made and verified. */
  readonly made: number;
}

/** One letter of the batch, and the document it became. */
export interface LetterLine extends Pick<LetterDraft, 'unitNo' | 'unitCode' | 'recipient' | 'contentSha256'> {
  readonly document: { readonly id: string; readonly number: string; readonly state: OfficialState } | null;
}

/** The month's newest batch. Throws `LettersNotDrafted`. */
export async function lettersView(
  manager: EntityManager,
  reader: ProcessReader,
  { month, actor }: { readonly month: string; readonly actor: Actor },
): Promise<LettersView> {
  const { id } = await getNewestBatch(manager, month);
  const digest = await batchDigest(manager, { id, month });
  const frozen = await isFrozen(manager, { id, month }, digest);
  const record = await reader.get({ id, actor, guards: { 'letters-frozen': frozen } });
  const lines = await linesOf(manager, await lettersOf(manager, id));
  const { state, stateLabel, version, deadline, isOverdue, actions } = record;
  const made = lines.filter(({ document }) => document !== null && document.state !== 'numbered').length;
  return { id, state, stateLabel, version, deadline, isOverdue, actions, digest, letters: lines.length, made };
}

/** A piece of the letters of the month's newest batch, in roster order; `after`: the roster place of the last one seen. */
export async function letterLines(
  manager: EntityManager,
  month: string,
  { after = -1, limit }: { readonly after?: number | undefined; readonly limit: number },
): Promise<readonly LetterLine[]> {
  const { id } = await getNewestBatch(manager, month);
  const letters = await lettersOf(manager, id);
  return linesOf(manager, letters.filter(({ unitNo }) => unitNo > after).slice(0, limit));
}

/** The letter of the month's newest batch to a unit. Throws `LettersNotDrafted` or `LetterNotFound`. */
export async function getLetter(manager: EntityManager, month: string, unitCode: string): Promise<LetterDraft> {
  const { id } = await getNewestBatch(manager, month);
  const letter = (await lettersOf(manager, id)).find((one) => one.unitCode === unitCode);
  if (letter === undefined) throw new LetterNotFound();
  return letter;
}

async function linesOf(manager: EntityManager, letters: readonly LetterDraft[]): Promise<LetterLine[]> {
  const ids = letters.flatMap(({ documentId }) => documentId ?? []);
  const documents = ids.length === 0 ? [] : await manager.findBy(OfficialDocument, { id: In(ids) });
  const byId = new Map(documents.map((document) => [document.id, document]));
  return letters.map(({ unitNo, unitCode, recipient, contentSha256, documentId }) => {
    const document = byId.get(documentId ?? '');
    const shown =
      document === undefined ? null : { id: document.id, number: numberOf(document), state: document.state };
    return { unitNo, unitCode, recipient, contentSha256, document: shown };
  });
}
