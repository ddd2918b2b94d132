import type { ProblemTexts } from '@app/kernel';

/** What the settings are refused for. Seen by operators at the start. */
export const CONFIG_TEXTS: ProblemTexts = {
  'configuration-invalid': {
    title: '系统设置有误',
    detail: '以下设置不能使用：{variables}。',
    next: '请系统管理员更正后重新启动。',
  },
  'database-url-invalid': {
    title: '数据库地址有误',
    detail: '应为sqlite:文件路径，或mysql://用户:口令@主机:端口/库名。',
    next: '请系统管理员更正后重新启动。',
  },
  'secret-keys-unusable': {
    title: '密钥文件不能使用',
    detail: '密钥缺失、格式不对，或文件可被其他用户读取。',
    next: '请系统管理员核对SECRET_KEYS或SECRET_KEY_FILE后重新启动。',
  },
  'secret-unreadable': {
    title: '加密内容无法解开',
    detail: '加密所用的密钥不在当前密钥之列，或内容已损坏。',
    next: '请系统管理员恢复原密钥后重试。',
  },
};
