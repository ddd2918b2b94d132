import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bulletinOf } from '../e2e/two-months/issue-bulletin';
import type { Target } from './target';

const READ_PDF = join(__dirname, '../../libs/documents/testing/read-pdf.mjs');

/** A sealed bulletin as it is handed out: its text without blanks, and its bytes. */
export async function printedBulletin(target: Target, id: string): Promise<{ text: string; bytes: string }> {
  const { office, installation } = target;
  const { documentId } = await bulletinOf(office, id);
  const { bytes } = await office.drafter.tryGet(`official-documents/${String(documentId)}/file`);
  const file = join(installation.folder, 'bulletin.pdf');
  writeFileSync(file, bytes);
  const read = spawnSync(process.execPath, [READ_PDF, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { pages } = JSON.parse(read.stdout) as { pages: { texts: { text: string }[] }[] };
  const text = pages.flatMap(({ texts }) => texts.map((one) => one.text)).join('');
  return { text: text.replaceAll(/\s/g, ''), bytes: bytes.toString('latin1') };
}

/** Every mail that the installation has written. */
export function writtenMail({ installation }: Target): readonly string[] {
  const folder = join(installation.dataFolder, 'mail');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
