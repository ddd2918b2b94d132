import { join } from 'node:path';
import { type OfficeProfile, parseOfficeProfile, YUNCHENG_OFFICE } from './office-profile';
import type { SettingsReader } from './settings-reader';

/** Where the key comes from that signs what the office issues. */
export type OfficeKeyChoice =
  /** The office's own: a PKCS#12 file with its passphrase, or PEM. */
  | { readonly source: 'file'; readonly path: string; readonly passphrase: string }
  /** A specimen, made once and kept in this PEM file: every document is marked 样张. */
  | { readonly source: 'specimen'; readonly path: string }
  /** None: with several processes on several machines a key cannot make itself. Nothing can be issued until there is one. */
  | { readonly source: 'missing' };

/** The office, its key and its seal. */
export interface OfficeChoice {
  readonly profile: OfficeProfile;
  readonly key: OfficeKeyChoice;
  /** The seal's image, PNG with transparent ground; null where there is none, and documents are marked 样张. */
  readonly sealImage: string | null;
}

/** Reads OFFICE_PROFILE, OFFICE_KEY_FILE, OFFICE_KEY_PASSPHRASE and OFFICE_SEAL_FILE. */
export function readOffice(
  settings: SettingsReader,
  { dataDirectory, isEmbedded }: { readonly dataDirectory: string; readonly isEmbedded: boolean },
): OfficeChoice {
  return {
    profile: settings.parsed('OFFICE_PROFILE', YUNCHENG_OFFICE, {
      expected:
        '应为JSON，含name、location、recipients、reportsTo、basis（title、number）、contact（name、telephone、email）',
      parse: parseOfficeProfile,
    }),
    key: readKey(settings, { dataDirectory, isEmbedded }),
    sealImage: settings.optional('OFFICE_SEAL_FILE') ?? null,
  };
}

function readKey(
  settings: SettingsReader,
  { dataDirectory, isEmbedded }: { readonly dataDirectory: string; readonly isEmbedded: boolean },
): OfficeKeyChoice {
  const path = settings.optional('OFFICE_KEY_FILE');
  const passphrase = settings.optional('OFFICE_KEY_PASSPHRASE');
  if (path !== undefined) return { source: 'file', path, passphrase: passphrase ?? '' };
  if (passphrase !== undefined) settings.refuse('OFFICE_KEY_PASSPHRASE', '只能与 OFFICE_KEY_FILE 一并填写');
  return isEmbedded
    ? { source: 'specimen', path: join(dataDirectory, 'office', 'specimen-key.pem') }
    : { source: 'missing' };
}
