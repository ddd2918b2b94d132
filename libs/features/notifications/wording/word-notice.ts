import type { NoticeContent, NotificationFacts, NotificationKind } from './notification-facts';
import { TEMPLATES, type Wording } from './templates';

const LONGEST_TITLE = 120;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The words of a notice: one line of title, at most 120 characters, and a body of plain lines. Facts are put in as they are, and never
 * read as a template; what cannot be printed is dropped, since titles become subjects of mail.
 */
export function wordNotice({ kind, facts }: NoticeContent): Wording {
  const { title, body } = worded(kind, facts);
  return { title: shortened(title.replaceAll(HIDDEN, '')), body: body.split('\n').map(printable).join('\n') };
}

function worded<Kind extends NotificationKind>(kind: Kind, facts: NotificationFacts[Kind]): Wording {
  return TEMPLATES[kind](facts);
}

function printable(line: string): string {
  return line.replaceAll(HIDDEN, '');
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
