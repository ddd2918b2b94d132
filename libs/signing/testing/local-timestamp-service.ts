import { createHash } from 'node:crypto';
import { fromBER, Integer, Sequence } from 'asn1js';
import { TimeStampReq, TSTInfo } from 'pkijs';
import { derOf, ownBuffer } from '../cms/der';
import { OID } from '../cms/oids';
import { TimestampService } from '../timestamp/timestamp-service';
import { forgeCms, soundAttributes } from './forge-cms';
import { issue, type TestIdentity } from './test-identity';

/** How the authority of a test misbehaves, if it does. */
export type Misbehaviour = 'silent' | 'refuses' | 'stamps-other-data' | 'other-nonce';

/** A time-stamping authority within the process: reads the query, answers with a signed token of the time it was told. */
export class LocalTimestampService extends TimestampService {
  readonly identity: TestIdentity;

  constructor(
    private readonly time: Date,
    private readonly misbehaviour: Misbehaviour | null = null,
    name = '测试时间戳机构',
  ) {
    super();
    this.identity = issue({ name, extendedUsage: OID.timeStamping });
  }

  async request(query: Uint8Array): Promise<Uint8Array> {
    if (this.misbehaviour === 'silent') throw new Error('no route to the authority');
    if (this.misbehaviour === 'refuses') return response(2, null);
    return response(0, this.#token(TimeStampReq.fromBER(ownBuffer(query))));
  }

  #token(query: TimeStampReq): Uint8Array {
    if (this.misbehaviour === 'stamps-other-data') query.messageImprint.hashedMessage.valueBlock.valueHexView.fill(7);
    const nonce = this.misbehaviour === 'other-nonce' ? new Integer({ value: 1 }) : query.nonce;
    const info = new TSTInfo({
      version: 1,
      policy: '1.2.3.4.1',
      messageImprint: query.messageImprint,
      serialNumber: new Integer({ value: 1 }),
      genTime: this.time,
    });
    if (nonce !== undefined) info.nonce = nonce;
    const content = derOf(info.toSchema());
    const digest = createHash('sha256').update(content).digest();
    const { contentType, messageDigest, signingCertificate } = soundAttributes(this.identity, digest, OID.tstInfo);
    const attributes = [contentType, messageDigest, signingCertificate];
    return forgeCms({ signer: this.identity, attributes, contentType: OID.tstInfo, content });
  }
}

function response(status: number, token: Uint8Array | null): Uint8Array {
  const statusInfo = new Sequence({ value: [new Integer({ value: status })] });
  const parts = token === null ? [statusInfo] : [statusInfo, fromBER(ownBuffer(token)).result];
  return derOf(new Sequence({ value: parts }));
}
