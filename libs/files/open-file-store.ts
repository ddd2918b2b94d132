import type { FilesChoice } from '@app/config';
import type { FileStore } from '@app/kernel';
import { FolderFileStore } from './folder-file-store';

/** The store that the configuration names. The client of S3 is loaded only where there is such a server. */
export async function openFileStore(choice: FilesChoice): Promise<FileStore> {
  if (choice.driver === 'folder') return new FolderFileStore(choice.path);
  const { S3FileStore } = await import('./s3-file-store');
  return new S3FileStore(choice);
}
