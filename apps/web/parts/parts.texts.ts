export const PARTS_TEXTS = {
  requestId: '请求编号：',
  retry: '重新加载',
  loading: '正在加载',
  none: '没有内容',
  more: '加载更多',
  allShown: (count: number) => `共${count}条，已全部显示`,
  someShown: (count: number) => `已显示${count}条`,
  copied: '已复制',
  copy: '复制',
  open: '查看',
};
