import type { ActingRole } from './process';

/** What the roles are called on screens and in diagrams. */
export const ROLE_LABELS: Readonly<Record<ActingRole, string>> = {
  'system-administrator': '系统管理员',
  'security-administrator': '安全管理员',
  auditor: '审计员',
  reviewer: '审核人员',
  leader: '领导',
  'unit-officer': '单位经办人',
  'county-officer': '县（市、区）经办人',
  system: '系统',
};
