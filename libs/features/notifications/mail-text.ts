const SUBJECT_MARK = '【双公示考核】';
const FOOT =
  '本邮件由系统自动发出，请勿直接回复。请自行打开考核系统登录办理；本系统的邮件不含登录链接，也不会索要口令。';

/** The words of a message by mail: without a link, which would teach people to follow links. */
export function mailText(title: string, body: string): { readonly subject: string; readonly text: string } {
  return { subject: `${SUBJECT_MARK}${title}`, text: `${body}\n\n${FOOT}\n` };
}
