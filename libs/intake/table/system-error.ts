/**
 * The code of an error that the system gave, such as `ENOENT`; null for any other. Told by its shape: errors of Node's own
 * modules are not instances of the `Error` of a sandbox (as Jest's).
 */
export function systemErrorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('syscall' in error) || !('code' in error)) return null;
  return String(error.code);
}

/** What to say of a file that the system will not let us read; null for an error of another kind. */
export function unreadableFile(error: unknown): string | null {
  const code = systemErrorCode(error);
  if (code === 'EISDIR') return '应为文件，实为文件夹';
  return code === null ? null : `文件无法读取（${code}），请检查文件是否存在、是否有读取权限`;
}
