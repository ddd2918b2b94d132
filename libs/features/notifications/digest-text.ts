import type { WaitingItem } from './notice';
import { dayInWords } from './wording/chinese-days';

const MOST_LINES = 20;

/** What a digest says; null where nothing waits and nothing is unread: an empty message teaches people not to read. */
export function digestText(
  day: string,
  { waiting, unread }: { readonly waiting: readonly WaitingItem[]; readonly unread: number },
): { readonly title: string; readonly body: string } | null {
  if (waiting.length === 0 && unread === 0) return null;
  const overdue = waiting.filter(({ isOverdue }) => isOverdue).length;
  const title = `${dayInWords(day)}待办${waiting.length}项${overdue > 0 ? `，其中逾期${overdue}项` : ''}`;
  const shown = waiting.slice(0, MOST_LINES).map((item, i) => `${i + 1}．${lineOf(item)}`);
  const rest = waiting.length > MOST_LINES ? [`另有${waiting.length - MOST_LINES}项，请登录系统查看。`] : [];
  const heading =
    waiting.length > 0 ? [`截至今日，等待你办理的事项共${waiting.length}项：`] : ['目前没有等待你办理的事项。'];
  const inbox = unread > 0 ? [`收件箱另有${unread}条未读通知。`] : [];
  return { title, body: [...heading, ...shown, ...rest, ...inbox].join('\n') };
}

function lineOf({ title, due, isOverdue }: WaitingItem): string {
  if (due === null) return title;
  return `${title}（${isOverdue ? '已逾期，' : ''}期限${dayInWords(due)}）`;
}
