import { Injectable } from '@nestjs/common';
import { SessionReader } from './session-reader';

/** For a process without accounts: nobody has signed in. */
@Injectable()
export class NoSessions extends SessionReader {
  override find(): Promise<null> {
    return Promise.resolve(null);
  }
}
