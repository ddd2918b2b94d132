export const DOCUMENTS_TEXTS = {
  page: (page: number, pages: number) => `第${page}页，共${pages}页`,
  pageOf: (title: string, page: number) => `${title}第${page}页`,
  loading: '正在打开文件',
  failed: '文件未能打开，请重新加载页面；也可以下载后阅读。',
  download: '下载PDF',
  seen: (seen: number, pages: number) => `已阅${seen}页，共${pages}页`,
  allSeen: '已阅至末页',
};
