import type { ProblemTexts } from '@app/kernel';

export const OFFICIAL_DOCUMENTS_TEXTS: ProblemTexts = {
  'document-not-found': { title: '未找到该文件', next: '请核对查验码或文件编号后重试。' },
  'document-not-issued': { title: '文件尚未印发', detail: '文件已签发，正在生成并加盖印章。', next: '请稍后再试。' },
  'signature-not-accepted': {
    title: '文件签名未通过验签',
    detail: '刚生成的文件未通过验签，未予印发。',
    next: '请检查签名证书后在任务列表中重试。',
  },
};
