import type { ProblemTexts } from '@app/kernel';

/** What the calendar refuses. */
export const FIELD_STANDARD_TEXTS: ProblemTexts = {
  'calendar-not-covered': {
    title: '缺少节假日安排',
    detail: '计算期限所需年份的节假日安排尚未录入，不能推算。',
    next: '请系统管理员录入国务院办公厅公布的放假安排后重试。',
  },
};
