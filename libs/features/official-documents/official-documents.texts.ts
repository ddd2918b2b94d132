import type { ProblemTexts } from '@app/kernel';
import type { OfficialKind } from './official-content';
import type { OfficialState } from './official-document.entity';

export const KIND_LABELS: Readonly<Record<OfficialKind, string>> = {
  letter: '函',
  bulletin: '通报',
  'escalation-report': '报告',
  'interview-notice': '通知',
  'accountability-report': '报告',
  'interview-minutes': '纪要',
};

export const STATE_LABELS: Readonly<Record<OfficialState, string>> = {
  numbered: '已编号待印发',
  issued: '已印发',
  superseded: '已被更正',
  withdrawn: '已撤回',
  registered: '已登记',
};

/** The headings of the exported register. */
export const REGISTER_COLUMNS = ['文号', '文种', '标题', '成文日期', '考核月份', '所涉单位', '状态', '页数'];

/** What an operator is told at the start about the key. */
export const KEY_WARNINGS = {
  missing: '未配置机关签名证书（OFFICE_KEY_FILE），已签发的文件将等待配置后再印发',
  specimen: '未配置机关签名证书和印章，印发的文件均标注“样张”，不具有公文效力',
  unusable: '机关签名证书或印章图像不能使用，已签发的文件将等待更正后再印发',
} as const;

export const OFFICIAL_DOCUMENTS_TEXTS: ProblemTexts = {
  'document-not-found': { title: '未找到该文件', next: '请核对查验码或文件编号后重试。' },
  'document-not-issued': { title: '文件尚未印发', detail: '文件已签发，正在生成并加盖印章。', next: '请稍后再试。' },
  'signature-not-accepted': {
    title: '文件签名未通过验签',
    detail: '刚生成的文件未通过验签，未予印发。',
    next: '请检查签名证书后在任务列表中重试。',
  },
  'office-key-missing': {
    title: '未配置机关签名证书',
    detail: '已签发的文件将等待证书配置后再印发。',
    next: '请系统管理员设置OFFICE_KEY_FILE，然后在任务列表中重试。',
  },
  'office-key-unfit': {
    title: '机关签名证书文件不能使用',
    detail: '文件不存在、无法读取，或可被其他用户读取。',
    next: '请系统管理员核对OFFICE_KEY_FILE后，在任务列表中重试。',
  },
  'seal-image-unfit': {
    title: '印章图像不能使用',
    detail: '文件无法读取，或不是PNG图像。',
    next: '请系统管理员核对OFFICE_SEAL_FILE后，在任务列表中重试。',
  },
  'timestamp-certificates-unfit': {
    title: '时间戳机构证书不能使用',
    detail: '证书文件无法读取，或其中没有PEM证书。',
    next: '请系统管理员核对OFFICE_TIMESTAMP_CERTIFICATES后，在任务列表中重试。',
  },
};
