import { HASH_SIZE } from './merkle-hash';
import { LANE_MEMORY, laneModule, ROUND_CONSTANTS } from './sha256-lanes-code';

/** The little of WebAssembly that is used here; the types of Node leave it out. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: LaneFunctions };
};

interface LaneFunctions {
  hash(blocks: number): void;
  pad(tail: number, start: number, length: number): void;
}

/** A place in the room, as bytes `start` ≤ i < `end`. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Bytes of the room in which messages lie. */
export const LANE_ROOM = 1 + (1 << 21);
/** So many messages wait at most; then their digests must be taken. */
export const MOST_WAITING = 1 << 13;

const PAGE = 1 << 16;
const BLOCK = 64;
/** A block of which only so much is message can hold the bit and the length, too. */
const PADDED_WITHIN = 56;
const LANES = [0, 1, 2, 3] as const;
const DIGESTS_AT = LANE_MEMORY.free;
const ROOM_AT = DIGESTS_AT + MOST_WAITING * HASH_SIZE;

let compiled: object | undefined;
const spare: Sha256Lanes[] = [];

/**
 * SHA-256 of many short messages, four at a time. Node's own hash is as fast a byte, but each call costs as much as three hundred bytes,
 * and a tree takes two calls a leaf. Only the examination of exports uses it, where a fault could raise an alarm, and never hide a change:
 * what is computed is compared with what was signed.
 */
export class Sha256Lanes {
  /** Messages are laid here, anywhere. */
  readonly room: Buffer;
  private readonly digests: Buffer;
  private readonly table: Int32Array;
  private readonly functions: LaneFunctions;
  private readonly waiting: Int32Array;
  private count = 0;

  private constructor() {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((ROOM_AT + LANE_ROOM + BLOCK) / PAGE) });
    compiled ??= new WebAssembly.Module(laneModule());
    this.functions = new WebAssembly.Instance(compiled, { lanes: { memory } }).exports;
    this.room = Buffer.from(memory.buffer, ROOM_AT, LANE_ROOM);
    this.digests = Buffer.from(memory.buffer, DIGESTS_AT, MOST_WAITING * HASH_SIZE);
    this.table = new Int32Array(memory.buffer, 0, LANE_MEMORY.constants / 4);
    this.waiting = new Int32Array(2 * MOST_WAITING);
    new Int32Array(memory.buffer, LANE_MEMORY.constants).set(ROUND_CONSTANTS);
  }

  /** Lends lanes to the work and takes them back: their memory is dear. */
  static async lend<T>(work: (lanes: Sha256Lanes) => Promise<T>): Promise<T> {
    const lanes = spare.pop() ?? new Sha256Lanes();
    try {
      return await work(lanes);
    } finally {
      lanes.count = 0;
      spare.push(lanes);
    }
  }

  get isFull(): boolean {
    return this.count === MOST_WAITING;
  }

  /** Has a message wait, unless the lanes are full. It must stay in its place until digests are taken. */
  add({ start, end }: Place): void {
    this.waiting[2 * this.count] = ROOM_AT + start;
    this.waiting[2 * this.count + 1] = end - start;
    this.count += 1;
  }

  /** The digests of all messages that waited, in their order; a view that holds until digests are taken again. */
  takeDigests(): Buffer {
    const { count } = this;
    for (let first = 0; first < count; first += LANES.length) {
      let blocks = 0;
      // The last message fills lanes that would be empty.
      for (const lane of LANES) blocks = Math.max(blocks, this.enter(lane, Math.min(first + lane, count - 1)));
      this.functions.hash(blocks);
    }
    this.count = 0;
    return this.digests.subarray(0, count * HASH_SIZE);
  }

  /** Puts a message into a lane and returns how many blocks it has. */
  private enter(lane: number, nth: number): number {
    const { table } = this;
    const start = Number(this.waiting[2 * nth]);
    const length = Number(this.waiting[2 * nth + 1]);
    const whole = Math.floor(length / BLOCK);
    const blocks = whole + (length % BLOCK < PADDED_WITHIN ? 1 : 2);
    table[LANE_MEMORY.start / 4 + lane] = start;
    table[LANE_MEMORY.whole / 4 + lane] = whole;
    table[LANE_MEMORY.blocks / 4 + lane] = blocks;
    table[LANE_MEMORY.digest / 4 + lane] = DIGESTS_AT + nth * HASH_SIZE;
    this.functions.pad(LANE_MEMORY.tails + 2 * BLOCK * lane, start, length);
    return blocks;
  }
}
