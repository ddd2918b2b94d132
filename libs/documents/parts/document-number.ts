/** 发文字号. Drafts and unattended runs have no serial yet: numbers are given at sign-off, never to drafts (RULES §8). */
export interface DocumentNumber {
  /** 机关代字, e.g. 运信用办. */
  readonly prefix: string;
  readonly year: number;
  readonly serial: number | null;
}

/** `运信用办〔2021〕25号`; the serial without leading zeros or 第, blank while there is none (GB/T 9704-2012 §7.2.5). */
export function formatDocumentNumber(number: DocumentNumber): string {
  const serial = number.serial === null ? '\u3000\u3000' : String(number.serial);
  return `${number.prefix}〔${number.year}〕${serial}号`;
}
