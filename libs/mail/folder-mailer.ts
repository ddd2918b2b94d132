import { randomUUID } from 'node:crypto';
import { access, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailSender } from '@app/config';
import { makeDurableFolder, syncFolder } from '@app/files';
import { Mailer, type MailMessage } from '@app/kernel';
import { composeMail } from './compose-mail';

const READ_WRITE_OWNER = 0o600;

/**
 * Puts messages into a folder, `<id>.eml` each, for any mail program to open. A file is written beside its place, synced, and renamed:
 * a name holds the whole message or does not exist, and a repeat changes nothing. Several processes may use one folder.
 */
export class FolderMailer extends Mailer {
  constructor(
    private readonly folder: string,
    private readonly from: MailSender,
  ) {
    super();
  }

  async send(message: MailMessage): Promise<void> {
    const bytes = await composeMail(message, this.from);
    await makeDurableFolder(this.folder);
    const path = join(this.folder, `${message.id}.eml`);
    if (!(await exists(path))) await this.write(bytes, path);
    // Also when it was there: whoever renamed it may not have come to this line.
    await syncFolder(this.folder);
  }

  private async write(bytes: Buffer, path: string): Promise<void> {
    const draft = join(this.folder, `.${randomUUID()}.draft`);
    try {
      const file = await open(draft, 'wx', READ_WRITE_OWNER);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
    } finally {
      await rm(draft, { force: true });
    }
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
