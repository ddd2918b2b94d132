const LONGEST_NAME = 120;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Dots, separators and NUL as an address writes them: whoever decodes the name once more would be led elsewhere. */
const ENCODED = /%(?:2e|2f|5c|00)/gi;
/** What Windows takes for a device, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The header that names a download (RFC 6266): the name in UTF-8 for every browser of today (RFC 5987), an ASCII stand-in for the
 * rest. What a name may not hold, line ends included, is dropped.
 */
export function contentDisposition(kind: 'attachment' | 'inline', name: string): string {
  const shown = cleanFileName(name);
  const ascii = shown.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${percentEncoded(shown)}`;
}

/** A file's name as it may be shown: the last part of a path, without hidden characters or ones that lead elsewhere. */
export function cleanFileName(name: string): string {
  const last = name.replaceAll(HIDDEN, '').split(/[\\/]/).at(-1)?.trim() ?? '';
  const plain = last
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(ENCODED, '_')
    .replace(/^\.+/, '')
    .replace(DEVICE, '_$&');
  if (plain === '') return '未命名';
  const characters = [...plain];
  if (characters.length <= LONGEST_NAME) return plain;
  const [extension = ''] = /\.[A-Za-z0-9]{1,8}$/.exec(plain) ?? [];
  return characters.slice(0, LONGEST_NAME - extension.length).join('') + extension;
}

/** Only what RFC 5987 calls `attr-char` stays as it is. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
