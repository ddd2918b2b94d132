import type { ProblemTexts } from '@app/kernel';

/** Why a document cannot be made. */
export const DOCUMENTS_TEXTS: ProblemTexts = {
  'documents.glyph-missing': {
    title: '公文中有无法排印的字',
    detail: '“{field}”中的字“{character}”（{codePoint}）不在字库中，公文未生成。',
    next: '请核对该字；确为生僻字的，请系统管理员补充字库。',
  },
  'documents.content-invalid': {
    title: '公文内容有误',
    detail: '“{field}”的内容不能排入公文。',
    next: '请更正后重试。',
  },
  'documents.font-unusable': {
    title: '字体文件不能使用',
    detail: '系统的字体文件缺失或损坏，公文未生成。',
    next: '请系统管理员重新安装字体文件。',
  },
};
