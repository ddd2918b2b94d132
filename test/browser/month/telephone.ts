import { totpCode, totpStep } from '@app/features/accounts/testing';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An authenticator on somebody's telephone: given the secret once, it shows codes by the clock. */
export class Telephone {
  private readonly secret: Buffer;

  /** The secret as the screen shows it: base 32, in groups or not. */
  constructor(shown: string) {
    const bits = [...shown.replace(/\s/g, '')].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0'));
    const bytes = bits.join('').match(/.{8}/g) ?? [];
    this.secret = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  }

  codeAt(moment: Date): string {
    return totpCode(this.secret, totpStep(moment));
  }
}
