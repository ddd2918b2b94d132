import { createHash, randomBytes } from 'node:crypto';
import { fromBER, Integer, OctetString, Sequence } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq, TSTInfo } from 'pkijs';
import { derOf, ownBuffer } from '../cms/der';
import { OID } from '../cms/oids';
import { readCms } from '../cms/read-cms';
import { TimestampFailed } from '../signing.errors';

const GRANTED = [0, 1];

/** A time-stamping authority (RFC 3161), reached however the deployment reaches it. */
export abstract class TimestampService {
  /**
   * Takes a TimeStampReq in DER and answers with the TimeStampResp as received (over HTTP: a POST of
   * `application/timestamp-query`). Rejects when the authority does not answer in time; it never makes up a time itself.
   */
  abstract request(query: Uint8Array): Promise<Uint8Array>;
}

/**
 * Gets a token over `signature` (the time stamp of PAdES B-T) and checks that it answers this very query. Returns the token as the
 * authority encoded it. Throws `TimestampFailed` for silence, refusal or an answer to other data.
 */
export async function timestampFor(signature: Uint8Array, service: TimestampService): Promise<Uint8Array> {
  const imprint = createHash('sha256').update(signature).digest();
  const nonce = randomBytes(8);
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  const response = await answerOf(service, encodeRequest(imprint, nonce));
  const token = tokenIn(response);
  const stated = statementOf(token);
  if (!imprint.equals(stated.imprint) || !stated.nonce?.equals(nonce)) {
    throw new TimestampFailed({ reason: 'answer-to-other-data' });
  }
  return token;
}

function encodeRequest(imprint: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
      hashedMessage: new OctetString({ valueHex: ownBuffer(imprint) }),
    }),
    nonce: new Integer({ valueHex: ownBuffer(nonce) }),
    certReq: true,
  });
  return derOf(request.toSchema());
}

async function answerOf(service: TimestampService, query: Uint8Array): Promise<Uint8Array> {
  try {
    return await service.request(query);
  } catch (cause) {
    throw new TimestampFailed({ reason: 'no-answer' }, { cause });
  }
}

/** The token's own bytes: encoding it anew could break the signature in it. */
function tokenIn(response: Uint8Array): Uint8Array {
  const answer = fromBER(ownBuffer(response));
  const [status, token] =
    answer.offset !== -1 && answer.result instanceof Sequence ? answer.result.valueBlock.value : [];
  const code = status instanceof Sequence ? status.valueBlock.value[0] : undefined;
  const granted = code instanceof Integer && GRANTED.includes(code.valueBlock.valueDec);
  if (!granted || token === undefined) throw new TimestampFailed({ reason: 'refused' });
  return token.valueBeforeDecodeView;
}

interface TokenStatement {
  readonly imprint: Buffer;
  readonly nonce: Buffer | null;
}

function statementOf(token: Uint8Array): TokenStatement {
  try {
    const info = TSTInfo.fromBER(ownBuffer(readCms(token).content ?? new Uint8Array()));
    const nonce = info.nonce === undefined ? null : Buffer.from(info.nonce.valueBlock.valueHexView);
    return { imprint: Buffer.from(info.messageImprint.hashedMessage.getValue()), nonce };
  } catch (cause) {
    throw new TimestampFailed({ reason: 'answer-unreadable' }, { cause });
  }
}
