import { assertNever } from '@app/kernel';
import { UploadActive, UploadHostile, UploadLocked } from '../problems/edge.errors';
import { screenPdf } from './pdf/screen-pdf';

/** The bytes of a PDF that may be kept. Throws `UploadActive`, `UploadLocked`, `UploadHostile`. */
export function screenedPdf(bytes: Buffer): Buffer {
  const fault = screenPdf(bytes);
  switch (fault) {
    case null:
      return bytes;
    case 'active':
      throw new UploadActive();
    case 'locked':
      throw new UploadLocked();
    case 'hostile':
      throw new UploadHostile();
    default:
      return assertNever(fault);
  }
}
