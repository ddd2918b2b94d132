import type { ProblemTexts } from '@app/kernel';

/** Why something cannot be signed. */
export const SIGNING_TEXTS: ProblemTexts = {
  'signing.pkcs12-unreadable': {
    title: '签名证书无法读取',
    detail: '证书文件不是有效的PKCS#12文件，或口令不正确。',
    next: '请系统管理员核对证书文件和口令。',
  },
  'signing.key-unusable': {
    title: '签名证书不能使用',
    detail: '证书与密钥不匹配，或不适用于签名。',
    next: '请系统管理员更换证书。',
  },
  'signing.pdf-unsignable': { title: 'PDF文件不能签名', detail: '文件结构不符合签名要求。' },
  'signing.signature-too-large': {
    title: '签名数据过大',
    detail: '签名超出预留的空间，文件未签名。',
    next: '请系统管理员检查证书链设置。',
  },
  'signing.keeper-failed': {
    title: '外部签名未完成',
    detail: '签名设备或签名服务没有给出签名，文件未签名。',
    next: '请稍后重试；如仍失败，请系统管理员检查OFFICE_KEY_COMMAND及签名设备。',
  },
  'signing.timestamp-failed': {
    title: '未取得时间戳',
    detail: '时间戳服务没有给出有效的时间戳，文件未签名。',
    next: '请稍后重试；如仍失败，请系统管理员检查时间戳服务。',
  },
  'signing.trusted-certificate-unreadable': {
    title: '受信任证书无法读取',
    detail: '设置的受信任证书不是有效的证书。',
    next: '请系统管理员核对证书设置。',
  },
};
