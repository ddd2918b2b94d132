import { createHash } from 'node:crypto';
import { LANE_ROOM, MOST_WAITING, Sha256Lanes } from './sha256-lanes';

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Lays the messages one after another and takes their digests. */
function digestsOf(messages: readonly Buffer[]): Promise<string[]> {
  return Sha256Lanes.lend(async (lanes) => {
    let start = 1;
    for (const message of messages) {
      message.copy(lanes.room, start);
      lanes.add({ start, end: start + message.length });
      start += message.length;
    }
    return (lanes.takeDigests().toString('hex').match(/.{64}/g) ?? []).map(String);
  });
}

const someBytes = (length: number, seed: number) =>
  Buffer.from(Array.from({ length }, (_, i) => (i * 31 + seed) % 256));

describe('SHA-256 in four lanes', () => {
  test('gives the digests of FIPS 180-4’s examples', async () => {
    const abc = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';
    expect(await digestsOf(['abc', abc, ''].map((text) => Buffer.from(text)))).toEqual([
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ]);
  });

  test('agrees with Node on every length up to six blocks, whatever shares the lanes', async () => {
    const lengths = Array.from({ length: 385 }, (_, length) => length);
    const mixed = lengths.map((length) => (length * 113) % 385);
    for (const order of [lengths, mixed]) {
      const messages = order.map((length) => someBytes(length, length));
      expect(await digestsOf(messages)).toEqual(messages.map(digestOf));
    }
  });

  test.each([1, 2, 3, 4, 5])('hashes %i messages, long beside short', async (count) => {
    const messages = Array.from({ length: count }, (_, nth) => someBytes(nth % 2 === 0 ? 300_000 : nth, nth));
    expect(await digestsOf(messages)).toEqual(messages.map(digestOf));
  });

  test('hashes a message that fills the room', async () => {
    const message = someBytes(LANE_ROOM - 1, 7);
    expect(await digestsOf([message])).toEqual([digestOf(message)]);
  });

  test('is full with the most messages that can wait, and empty once digests are taken', async () => {
    await Sha256Lanes.lend(async (lanes) => {
      lanes.room.fill(0x61, 0, MOST_WAITING);
      for (let nth = 1; nth < MOST_WAITING; nth++) lanes.add({ start: nth, end: nth + 1 });
      expect(lanes.isFull).toBe(false);
      lanes.add({ start: 0, end: 1 });
      expect(lanes.isFull).toBe(true);
      const digests = lanes.takeDigests();
      expect(digests.equals(Buffer.from(digestOf(Buffer.from('a')).repeat(MOST_WAITING), 'hex'))).toBe(true);
      expect([lanes.isFull, lanes.takeDigests().length]).toEqual([false, 0]);
    });
  });

  test('is lent to one work at a time, and clean after one that failed', async () => {
    const failing = Sha256Lanes.lend(async (one) => {
      await Sha256Lanes.lend(async (other) => expect(other).not.toBe(one));
      one.add({ start: 0, end: 1 });
      throw new RangeError();
    });
    await expect(failing).rejects.toThrow(RangeError);
    await Sha256Lanes.lend(async (first) =>
      Sha256Lanes.lend(async (second) => {
        expect([first.takeDigests().length, second.takeDigests().length]).toEqual([0, 0]);
      }),
    );
  });
});
