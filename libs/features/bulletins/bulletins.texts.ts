import type { ProblemTexts } from '@app/kernel';

/** `2021年9月1日`. */
export function chineseDayOf(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** What the bulletin says of a repeated draw. */
export function deviationSentence(day: string, reason: string): string {
  return `经批准，本月抽查单位于${day}重新抽取，原抽取结果作废，原因：${reason.replace(/[。；，\s]+$/u, '')}。`;
}

/** What is refused about bulletins. */
export const BULLETINS_TEXTS: ProblemTexts = {
  'bulletin-not-due': {
    title: '尚不能拟稿',
    detail: '{month}的得分尚未生效，或通报已经发布。',
    next: '得分生效后方可拟制通报；已发布的通报有误的，请拟制更正通报。',
  },
  'bulletin-under-way': {
    title: '该月通报正在办理',
    detail: '{month}已有一份通报正在拟稿或送签。',
    next: '请继续办理该通报，或先弃稿、撤回。',
  },
  'bulletin-not-correctable': {
    title: '没有可以更正的通报',
    detail: '{month}没有已发布且有效的通报。',
  },
  'bulletin-shown-outdated': {
    title: '文稿已发生变化',
    detail: '您所看到的文稿或底稿与当前的不一致，未予办理。',
    next: '请重新查看文稿后再办理。',
  },
  'bulletin-date-past': {
    title: '成文日期已过',
    detail: '文稿所载成文日期为{issueDate}，不得在该日之后签发。',
    next: '请退回拟稿人，将成文日期改为签发当日或以后的日期，重新送签。',
  },
  'bulletin-not-submitted': { title: '通报尚未送签', detail: '该通报尚未送签，没有底稿。' },
  'bulletin-not-issued': { title: '通报尚未印发', detail: '该通报尚未盖章印发。' },
  'bulletin-names-person': {
    title: '文稿含有个人信息',
    detail: '通报公开发布，所填文字中含有{kind}，不得公开。',
    next: '请删去自然人的姓名、证件号码、电话和住址，或以“某某”代替。',
  },
  'praise-invalid': {
    title: '表扬名单有误',
    detail: '表扬名单中有不参加排名的单位。',
    next: '请在排名单位中选择。',
  },
};
