/** What the verifier says of a file. Only VALID is acceptance. */
export type Verdict = 'VALID' | 'INVALID' | 'UNKNOWN';

interface FindingText {
  readonly verdict: 'INVALID' | 'UNKNOWN';
  readonly message: string;
}

const FINDINGS = {
  NOT_A_PDF: { verdict: 'INVALID', message: '文件不是PDF文档。' },
  STRUCTURE_BROKEN: { verdict: 'INVALID', message: '文件结构已损坏，无法按PDF标准读取。' },
  STRUCTURE_UNSUPPORTED: { verdict: 'UNKNOWN', message: '文件已加密或采用了本系统不判读的结构，无法作出结论。' },
  NO_SIGNATURE: { verdict: 'INVALID', message: '文件中没有电子签名。' },
  SIGNATURE_REMOVED: { verdict: 'INVALID', message: '文件原有的电子签名已被移除。' },
  FILE_TRUNCATED: { verdict: 'INVALID', message: '文件不完整，末尾的内容已缺失或损坏。' },
  BYTE_RANGE_MALFORMED: { verdict: 'INVALID', message: '签名的覆盖范围填写有误，不是首尾相接的两段。' },
  BYTE_RANGE_NOT_FROM_START: { verdict: 'INVALID', message: '签名没有从文件开头起覆盖。' },
  GAP_NOT_CONTENTS: { verdict: 'INVALID', message: '签名未覆盖的部分不只是签名值本身，可能夹带了其他内容。' },
  BYTES_AFTER_SIGNATURE: { verdict: 'INVALID', message: '签名之后文件末尾又附加了内容。' },
  UPDATED_AFTER_SIGNATURE: { verdict: 'INVALID', message: '签名之后文件又被修改（追加了增量更新）。' },
  REVISION_INCOMPLETE: { verdict: 'INVALID', message: '签名覆盖的不是一份完整的文件版本。' },
  INCREMENT_CHANGES_CONTENT: { verdict: 'INVALID', message: '两次签名之间文件内容被改动，不只是增加签名。' },
  SUBFILTER_UNSUPPORTED: { verdict: 'UNKNOWN', message: '签名不是PAdES格式（ETSI.CAdES.detached），本系统不作判定。' },
  CMS_MALFORMED: { verdict: 'INVALID', message: '签名数据已损坏，无法读取。' },
  CONTENT_EMBEDDED: { verdict: 'INVALID', message: '签名数据内另带内容，不是对本文件的分离式签名。' },
  SIGNER_COUNT: { verdict: 'INVALID', message: '一个签名中应当有且只有一个签名者。' },
  ATTRIBUTES_MALFORMED: { verdict: 'INVALID', message: '签名属性缺失、重复或不符合规定。' },
  ALGORITHM_WEAK: { verdict: 'INVALID', message: '签名使用了已不安全的算法或过短的密钥。' },
  ALGORITHM_UNSUPPORTED: { verdict: 'UNKNOWN', message: '签名使用了本系统不支持的算法（如国密SM2），无法作出结论。' },
  DIGEST_MISMATCH: { verdict: 'INVALID', message: '文件内容与签名时不一致，已被改动。' },
  SIGNATURE_WRONG: { verdict: 'INVALID', message: '签名值与签名证书不符，签名无效。' },
  CERTIFICATE_MISSING: { verdict: 'INVALID', message: '签名数据中没有签名者的证书。' },
  SIGNING_CERTIFICATE_MISSING: {
    verdict: 'INVALID',
    message: '签名没有绑定签名证书（缺少signing-certificate-v2属性）。',
  },
  SIGNING_CERTIFICATE_MISMATCH: { verdict: 'INVALID', message: '签名所绑定的证书与所附证书不同，证书可能被调换。' },
  CERTIFICATE_USAGE: { verdict: 'INVALID', message: '签名证书的用途不包括电子签名。' },
  CERTIFICATE_UNTRUSTED: { verdict: 'INVALID', message: '签名证书不是本机关的证书，也不由所信任的机构签发。' },
  TRUST_MISSING: { verdict: 'UNKNOWN', message: '没有配置可信证书，不能判定签名者是谁。' },
  CERTIFICATE_NOT_VALID_THEN: { verdict: 'INVALID', message: '签名时间不在签名证书的有效期内。' },
  CERTIFICATE_EXPIRED: { verdict: 'UNKNOWN', message: '签名证书已过有效期，又无时间戳证明签名早于到期日。' },
  CERTIFICATE_REVOKED: { verdict: 'INVALID', message: '签名证书在签名之前已被吊销，签名无效。' },
  SIGNING_TIME_MISSING: { verdict: 'INVALID', message: '签名没有写明签名时间。' },
  UNSIGNED_ATTRIBUTE_UNKNOWN: { verdict: 'UNKNOWN', message: '签名附有本系统不识别的未签名属性。' },
  TIMESTAMP_INVALID: { verdict: 'INVALID', message: '签名所附的时间戳无效，或不是本签名的时间戳。' },
  TIMESTAMP_UNTRUSTED: { verdict: 'UNKNOWN', message: '时间戳的签发机构不在可信名单内。' },
} as const satisfies Record<string, FindingText>;

/** Stable names of the reasons; the screens and the tests rely on them. */
export type FindingCode = keyof typeof FINDINGS;

/** One reason why a file is not VALID. `field` names the signature it concerns; null when it concerns the file. */
export interface Finding {
  readonly code: FindingCode;
  readonly verdict: 'INVALID' | 'UNKNOWN';
  /** For a person to read. */
  readonly message: string;
  readonly field: string | null;
}

/** Writes a finding out. */
export function finding(code: FindingCode, field: string | null = null): Finding {
  return { code, ...FINDINGS[code], field };
}

/** The verdict that findings add up to: one INVALID decides, one UNKNOWN prevents VALID. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ verdict }) => verdict === 'INVALID')) return 'INVALID';
  return findings.length > 0 ? 'UNKNOWN' : 'VALID';
}
