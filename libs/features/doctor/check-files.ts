import { access, constants } from 'node:fs/promises';
import type { FilesChoice } from '@app/config';
import { openFileStore } from '@app/files';
import { type Finding, findingsOn, kindOf } from './finding';

const on = findingsOn('文件存储');
/** A name that no file has: its SHA-256 would have to be zero. */
const NOBODY = '0'.repeat(64);

/** Whether the store answers under its keys; for a folder, whether it can be written. Stores nothing. */
export async function checkFiles(files: FilesChoice): Promise<readonly Finding[]> {
  try {
    if (files.driver === 'folder') await access(files.path, constants.W_OK);
    await (await openFileStore(files)).has(NOBODY);
    return [on.well(files.driver === 's3' ? 'S3服务器可以访问。' : '文件目录可以写入。')];
  } catch (error) {
    if (files.driver === 'folder' && kindOf(error) === 'ENOENT') return [on.well('文件目录将在首次使用时建立。')];
    return [
      on.failing({
        says: `不能使用（${kindOf(error)}），上传和印发都会失败。`,
        next: '请核对FILES_DIR的权限，或S3_ENDPOINT、S3_BUCKET和密钥。',
      }),
    ];
  }
}
