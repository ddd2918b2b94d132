import { headerArgument, readVersion, VERSION_HEADER } from './expected-version';
import { type CommandKey, KEY_HEADER, readKey } from './idempotency-key';

/** A command on something at the version that was seen. */
export interface CommandAtVersion {
  readonly version: number;
  readonly key: CommandKey;
}

/** `ExpectedVersion` and `IdempotencyKey` in one argument (`CommandAtVersion`), for acts on a record: both headers are required. */
export const VersionedCommand = headerArgument([VERSION_HEADER, KEY_HEADER], (context): CommandAtVersion => {
  return { version: readVersion(context), key: readKey(context) };
});
