export { makeDurableFolder, syncFolder } from './durable-folder';
export { FileDamaged, FileMissing } from './files.errors';
export { FolderFileStore } from './folder-file-store';
export { FILES_TEXTS } from './files.texts';
export { openFileStore } from './open-file-store';
