export const NOTES_TEXTS = {
  title: '其他考核指标',
  about: '网站链接、信用修复情况核查不计分，按通知要求记录在案，随考核资料保存。',
  none: '尚未登记',
  indicator: '指标',
  indicators: { 'website-links': '网站链接', 'credit-repair': '信用修复情况核查' },
  content: '情况说明',
  writtenAt: '登记时间',
  write: '登记情况',
  written: '已登记',
  save: '登记',
  required: '请填写此项',
};
