export { CreateLetterDraft1637713831000 } from './1637713831000-create-letter-draft';
export { letterBatch } from './letter-batch.workflow';
export { LetterDraft } from './letter-draft.entity';
export { LetterBatchOpen, LetterNotFound, LettersNotDrafted } from './letters.errors';
export { LETTER_JOBS, LettersModule } from './letters.module';
export { LETTERS_TEXTS } from './letters.texts';
