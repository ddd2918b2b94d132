import type { Role } from '@app/kernel';

/** The roles as people call them (docs/glossary.md "People"). */
export const ROLE_NAMES: ReadonlyMap<Role, string> = new Map([
  ['system-administrator', '系统管理员'],
  ['security-administrator', '安全管理员'],
  ['auditor', '审计员'],
  ['reviewer', '审核人员'],
  ['leader', '领导'],
  ['unit-officer', '单位经办人'],
  ['county-officer', '县（市、区）经办人'],
]);
