import { channel, type Channel } from 'node:diagnostics_channel';

/** What parts of a process tell whoever measures them. Names of things and durations in seconds; never what they were about. */
export interface Measurements {
  /** A request was answered. */
  readonly answer: {
    readonly method: string;
    /** The route's pattern, or `unmatched`. */
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  };
  /** An act of a process was done, or was not. */
  readonly act: {
    readonly process: string;
    /** The table's own word; `start` for the first. */
    readonly action: string;
    readonly outcome: 'done' | 'refused' | 'failed';
    readonly seconds: number;
  };
  /** An input file was read into the database. */
  readonly import: {
    /** What the file is: `permit` and `penalty` of the platform, `ledger` of a unit, and the rest of a month. */
    readonly role: string;
    readonly rows: number;
    readonly bytes: number;
    readonly seconds: number;
  };
  /** An attempt at a job ended. */
  readonly attempt: {
    readonly queue: string;
    readonly name: string;
    readonly outcome: string;
    readonly seconds: number;
  };
}

/**
 * Held for the life of the process: Node 20 forgets a channel of which nobody keeps hold, and its clean-up may then take away the
 * listeners of a channel made anew under the same name.
 */
const CHANNELS: Readonly<Record<keyof Measurements, Channel>> = {
  answer: channel('shuanggongshi.answer'),
  act: channel('shuanggongshi.act'),
  import: channel('shuanggongshi.import'),
  attempt: channel('shuanggongshi.attempt'),
};

/** Tells of a measurement. Costs next to nothing where nobody listens, and never fails the caller. */
export function tellMeasurement<Kind extends keyof Measurements>(kind: Kind, measured: Measurements[Kind]): void {
  const told = CHANNELS[kind];
  if (told.hasSubscribers) told.publish(measured);
}

/** Listens to measurements of this process; returns what ends the listening. */
export function onMeasurement<Kind extends keyof Measurements>(
  kind: Kind,
  listener: (measured: Measurements[Kind]) => void,
): () => void {
  const heard = CHANNELS[kind];
  const subscriber = (message: unknown): void => {
    if (isMeasured<Kind>(message)) listener(message);
  };
  heard.subscribe(subscriber);
  return () => void heard.unsubscribe(subscriber);
}

/** Only `tellMeasurement` publishes on these channels, with the kind's own type. */
function isMeasured<Kind extends keyof Measurements>(message: unknown): message is Measurements[Kind] {
  return typeof message === 'object' && message !== null && 'seconds' in message;
}
