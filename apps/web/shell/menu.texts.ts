export const MENU_TEXTS = {
  mine: '我的工作',
  work: '待办事项',
  personal: '个人',
  account: '我的账户',
};
