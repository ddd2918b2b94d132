const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Gathers the text of one string item (ECMA-376 `CT_Rst`): plain or in runs of different looks. Phonetic readings, which
 * stand above the characters, are no part of it.
 */
export class InlineText {
  private value: string | null = null;
  private isOpen = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.phonetic++;
    if (name !== 't' || this.phonetic > 0) return;
    this.isOpen = true;
    this.value ??= '';
  }

  add(text: string): void {
    if (this.isOpen) this.value = (this.value ?? '') + text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--;
    if (name === 't') this.isOpen = false;
  }

  /** The text since the last call; null if there was none. */
  take(): string | null {
    const { value } = this;
    this.value = null;
    return value === null ? null : unescaped(value);
  }
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 `ST_Xstring`), and so is an underscore before such a form. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
