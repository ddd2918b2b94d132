import { resolve } from 'node:path';
import { runDocumentVerify } from '@app/audit-log';
import type { CommandPlace } from './command-place';

/** `document-verify FILE PROOF --key KEY`: whether the log proves, offline, that exactly this file was issued. */
export async function documentVerifyCommand(argv: readonly string[], place: CommandPlace): Promise<number> {
  const isPath = (word: string, index: number) => !word.startsWith('-') && argv[index - 1] !== '--key';
  const words = argv.map((word, index) => (isPath(word, index) ? resolve(place.directory, word) : word));
  return runDocumentVerify(words, { out: (line) => console.log(line), err: (line) => console.error(line) });
}
