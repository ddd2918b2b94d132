export const MENU_TEXTS = {
  mine: '我的工作',
  work: '待办事项',
  audit: '审计',
  entries: '审计记录',
  timeline: '事项全过程',
  hours: '分时统计',
  checkpoints: '检查点',
  administration: '系统管理',
  accounts: '账户管理',
  units: '单位名册',
  personal: '个人',
  account: '我的账户',
};
