import { signed, unsigned, wasmModule, type Code } from './wasm-code';

/** Where things lie in the memory of the module, in bytes. */
export const LANE_MEMORY = {
  /** Four numbers each, one a lane: where the message begins, its whole blocks, its blocks with the padding, where its digest goes. */
  start: 0,
  whole: 16,
  blocks: 32,
  digest: 48,
  constants: 256,
  /** Two blocks a lane: the end of the message with its padding. */
  tails: 512,
  free: 1024,
} as const;

/** FIPS 180-4 §4.2.2. */
export const ROUND_CONSTANTS = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
];

/** FIPS 180-4 §5.3.3. */
const INITIAL_STATE = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

const LANES = [0, 1, 2, 3];
const WORDS = 16;
const ROUNDS = 64;

/** `hash(blocks)` hashes the four messages of the table, `pad(tail, start, length)` writes the end of one message with its padding. */
export function laneModule(): Uint8Array<ArrayBuffer> {
  return wasmModule([
    { name: 'hash', parameters: 1, numbers: 5, vectors: 36, code: hashCode() },
    { name: 'pad', parameters: 3, numbers: 1, vectors: 0, code: padCode() },
  ]);
}

const get = (local: number): Code => [0x20, ...unsigned(local)];
const set = (local: number): Code => [0x21, ...unsigned(local)];
const tee = (local: number): Code => [0x22, ...unsigned(local)];
const number = (value: number): Code => [0x41, ...signed(value | 0)];
const load = (offset: number): Code => [0x28, 0x02, ...unsigned(offset)];
const store = (offset: number): Code => [0x36, 0x00, ...unsigned(offset)];
const store8 = (offset: number): Code => [0x3a, 0x00, ...unsigned(offset)];
const copyMemory: Code = [0xfc, 0x0a, 0x00, 0x00];
const fillMemory: Code = [0xfc, 0x0b, 0x00];
const loop: Code = [0x03, 0x40];
const loopIf: Code = [0x0d, 0x00, 0x0b];
const choose: Code = [0x1b];
const isBelow: Code = [0x48];
const add: Code = [0x6a];
const subtract: Code = [0x6b];
const and: Code = [0x71];
const or: Code = [0x72];
const shiftLeft: Code = [0x74];
const rotateLeft: Code = [0x77];

const vector = (operation: number, ...immediates: number[]): Code => [0xfd, ...unsigned(operation), ...immediates];
const vLoad = (offset: number): Code => vector(0x00, 0x00, ...unsigned(offset));
const vLoadForAll = (offset: number): Code => vector(0x09, 0x02, ...unsigned(offset));
const vStore = (offset: number): Code => vector(0x0b, 0x00, ...unsigned(offset));
const vForAll = vector(0x11);
const vIsAbove = vector(0x3b);
const vAnd = vector(0x4e);
const vXor = vector(0x51);
const vShiftLeft = vector(0xab);
const vShiftRight = vector(0xad);
const vAdd = vector(0xae);
const lowWords = vector(0x0d, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
const highWords = vector(0x0d, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
const lowHalves = vector(0x0d, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23);
const highHalves = vector(0x0d, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31);
const byteOrder = vector(0x0d, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);

// The locals of `hash`: the number of blocks of the longest message, the block's number, where it lies in each message; then vectors.
const longest = 0;
const block = 1;
const place = (lane: number) => 2 + lane;
const word = (nth: number) => 6 + (nth % WORDS);
const working = (nth: number) => 22 + nth;
const state = (nth: number) => 30 + nth;
const scratch = 38;
const isRunning = 39;
const either = [40, 41] as const;

function hashCode(): Code {
  return [
    ...INITIAL_STATE.flatMap((value, nth) => [...number(value), ...vForAll, ...set(state(nth))]),
    ...loop,
    ...LANES.flatMap(placeCode),
    ...[0, 4, 8, 12].flatMap(loadWordsCode),
    ...INITIAL_STATE.flatMap((_, nth) => [...get(state(nth)), ...set(working(nth))]),
    ...roundsCode(),
    ...addToStateCode(),
    ...[...get(block), ...number(1), ...add, ...tee(block), ...get(longest), ...isBelow, ...loopIf],
    ...[0, 4].flatMap(storeDigestCode),
  ];
}

/** Where a lane's block lies: in the message, or in its padded end. A lane that has done all its blocks reads its last again. */
function placeCode(lane: number): Code {
  const at = (table: number): Code => [...number(0), ...load(table + 4 * lane)];
  const last = [...at(LANE_MEMORY.blocks), ...number(1), ...subtract];
  const inMessage = [...at(LANE_MEMORY.start), ...get(block), ...number(6), ...shiftLeft, ...add];
  const blockOrLast = [...get(block), ...last, ...get(block), ...last, ...isBelow, ...choose];
  const inTail = [
    ...[...blockOrLast, ...at(LANE_MEMORY.whole), ...subtract, ...number(6), ...shiftLeft],
    ...[...number(LANE_MEMORY.tails + 128 * lane), ...add],
  ];
  const isWhole = [...get(block), ...at(LANE_MEMORY.whole), ...isBelow];
  return [...inMessage, ...inTail, ...isWhole, ...choose, ...set(place(lane))];
}

/** Four words of each message, turned so that a vector holds one word of all four. */
function loadWordsCode(from: number): Code {
  const loaded = LANES.flatMap((lane) => [...get(place(lane)), ...vLoad(4 * from), ...turned(word(from + lane))]);
  return [...loaded, ...transposed(word(from))];
}

/** Big-endian words become numbers and the other way round; leaves the vector in `local`. */
function turned(local: number): Code {
  return [...tee(local), ...get(local), ...byteOrder, ...set(local)];
}

/** Four vectors, in locals that follow one another, as the rows of a square, which is turned over. */
function transposed(first: number): Code {
  const [a, b, c, d] = [get(first), get(first + 1), get(first + 2), get(first + 3)];
  return [
    ...[...a, ...b, ...lowWords, ...set(scratch), ...a, ...b, ...highWords, ...set(first)],
    ...[...c, ...d, ...lowWords, ...set(first + 1), ...c, ...d, ...highWords, ...set(first + 3)],
    ...[...a, ...d, ...lowHalves, ...set(first + 2), ...a, ...d, ...highHalves, ...set(first + 3)],
    ...[...get(scratch), ...b, ...lowHalves, ...set(first), ...get(scratch), ...b, ...highHalves, ...set(first + 1)],
  ];
}

/** FIPS 180-4 §6.2.2. The eight variables change places by being named anew, and nothing is moved. */
function roundsCode(): Code {
  const code: number[] = [...get(working(1)), ...get(working(2)), ...vXor, ...set(either[0])];
  for (let round = 0; round < ROUNDS; round++) {
    const variable = (nth: number) => working((nth + 8 * ROUNDS - round) % 8);
    if (round >= WORDS) code.push(...scheduleCode(round));
    code.push(...roundCode(round, variable));
  }
  return code;
}

function roundCode(round: number, variable: (nth: number) => number): Code {
  const [a, b, d, e] = [variable(0), variable(1), variable(3), variable(4)];
  const [f, g, h] = [get(variable(5)), get(variable(6)), get(variable(7))];
  // Maj(a, b, c) = b ⊕ ((a ⊕ b) ∧ (b ⊕ c)); what the last round needed of a ⊕ b is this round's b ⊕ c.
  const [before, now] = round % 2 === 0 ? either : [either[1], either[0]];
  const choice = [...g, ...get(e), ...f, ...g, ...vXor, ...vAnd, ...vXor];
  const majority = [...get(b), ...get(a), ...get(b), ...vXor, ...tee(now), ...get(before), ...vAnd, ...vXor];
  const added = [
    ...get(word(round)),
    ...vAdd,
    ...number(0),
    ...vLoadForAll(LANE_MEMORY.constants + 4 * round),
    ...vAdd,
  ];
  return [
    ...[...h, ...added, ...rotated(e, [6, 11, 25]), ...vAdd, ...choice, ...vAdd, ...set(scratch)],
    ...[...get(d), ...get(scratch), ...vAdd, ...set(d)],
    ...[...get(scratch), ...rotated(a, [2, 13, 22]), ...vAdd, ...majority, ...vAdd, ...set(variable(7))],
  ];
}

function scheduleCode(round: number): Code {
  const [before2, before15] = [word(round - 2), word(round - 15)];
  return [
    ...[...get(word(round)), ...get(word(round - 7)), ...vAdd],
    ...[...rotated(before15, [7, 18]), ...get(before15), ...number(3), ...vShiftRight, ...vXor, ...vAdd],
    ...[...rotated(before2, [17, 19]), ...get(before2), ...number(10), ...vShiftRight, ...vXor, ...vAdd],
    ...set(word(round)),
  ];
}

/** The exclusive or of the vector rotated to the right by each of the numbers. */
function rotated(local: number, by: readonly number[]): Code {
  const value = get(local);
  return by.flatMap((bits, nth) => [
    ...[...value, ...number(bits), ...vShiftRight, ...value, ...number(32 - bits), ...vShiftLeft, ...vXor],
    ...(nth > 0 ? vXor : []),
  ]);
}

/** Lanes whose message has ended keep their state. */
function addToStateCode(): Code {
  return [
    ...[...number(0), ...vLoad(LANE_MEMORY.blocks), ...get(block), ...vForAll, ...vIsAbove, ...set(isRunning)],
    ...INITIAL_STATE.flatMap((_, nth) => [
      ...[...get(state(nth)), ...get(working(nth)), ...get(isRunning), ...vAnd, ...vAdd, ...set(state(nth))],
    ]),
  ];
}

function storeDigestCode(from: number): Code {
  return [
    ...transposed(state(from)),
    ...LANES.flatMap((lane) => [
      ...[...get(state(from + lane)), ...turned(state(from + lane))],
      ...[...number(0), ...load(LANE_MEMORY.digest + 4 * lane), ...get(state(from + lane)), ...vStore(4 * from)],
    ]),
  ];
}

/** What does not fill a block, a bit 1, zeros, and the length in bits in the last eight bytes of its block (FIPS 180-4 §5.1.1). */
function padCode(): Code {
  const [tail, start, length, rest] = [get(0), get(1), get(2), get(3)];
  const swapped = [
    ...[...length, ...number(3), ...shiftLeft, ...tee(1), ...number(8), ...rotateLeft, ...number(0x00ff00ff), ...and],
    ...[...get(1), ...number(24), ...rotateLeft, ...number(0xff00ff00), ...and, ...or],
  ];
  const lastWord = [...number(60), ...number(124), ...rest, ...number(56), ...isBelow, ...choose];
  return [
    ...[...length, ...number(63), ...and, ...set(3)],
    ...[...tail, ...number(0), ...number(128), ...fillMemory],
    ...[...tail, ...start, ...length, ...add, ...rest, ...subtract, ...rest, ...copyMemory],
    ...[...tail, ...rest, ...add, ...number(0x80), ...store8(0)],
    ...[...tail, ...lastWord, ...add, ...swapped, ...store(0)],
  ];
}
