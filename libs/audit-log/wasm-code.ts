/** Instructions of WebAssembly as bytes. */
export type Code = readonly number[];

/** A function without result: its parameters are numbers (i32); its locals follow them, first the numbers, then the vectors (v128). */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly numbers: number;
  readonly vectors: number;
  readonly code: Code;
}

const I32 = 0x7f;
const V128 = 0x7b;
const FUNCTION = 0x60;
const END = 0x0b;
const MAGIC_AND_VERSION = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const SECTIONS = { type: 1, import: 2, function: 3, export: 7, code: 10 } as const;

/** A whole number in as many bytes as it needs (LEB128, unsigned). */
export function unsigned(value: number): Code {
  const low = value & 0x7f;
  return value > 0x7f ? [low | 0x80, ...unsigned(value >>> 7)] : [low];
}

/** The same for numbers that may be negative. */
export function signed(value: number): Code {
  const low = value & 0x7f;
  const rest = value >> 7;
  // The last byte’s own sign bit must say what is left out.
  const isLast = (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

/** A module that exports the functions and works on the memory that is given to it as `lanes.memory`. */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const memory = [...text('lanes'), ...text('memory'), 0x02, 0x00, 0x01];
  return Uint8Array.from([
    ...MAGIC_AND_VERSION,
    ...section(SECTIONS.type, functions.map(typeOf)),
    ...section(SECTIONS.import, [memory]),
    ...section(
      SECTIONS.function,
      functions.map((_, nth) => unsigned(nth)),
    ),
    ...section(
      SECTIONS.export,
      functions.map(({ name }, nth) => [...text(name), 0x00, ...unsigned(nth)]),
    ),
    ...section(SECTIONS.code, functions.map(bodyOf)),
  ]);
}

function section(id: number, items: readonly Code[]): Code {
  const content = [...unsigned(items.length), ...items.flat()];
  return [id, ...unsigned(content.length), ...content];
}

function typeOf({ parameters }: WasmFunction): Code {
  return [FUNCTION, ...unsigned(parameters), ...Array.from({ length: parameters }, () => I32), 0x00];
}

function bodyOf({ numbers, vectors, code }: WasmFunction): Code {
  const body = [0x02, ...unsigned(numbers), I32, ...unsigned(vectors), V128, ...code, END];
  return [...unsigned(body.length), ...body];
}

function text(name: string): Code {
  return [...unsigned(name.length), ...Buffer.from(name)];
}
