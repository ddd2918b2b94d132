/** One HTTP request of the load, complete but for the server's address. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** A read that is asked for over and over. */
export interface ReadLoad {
  readonly name: string;
  readonly request: LoadRequest;
}

/** An act, asked for by several people at once, each of whom waits for an answer before the next request. */
export interface ActLoad {
  readonly name: string;
  readonly chains: readonly (readonly LoadRequest[])[];
}

/** Where a server answers. */
export interface ServerReady {
  readonly port: number;
}

/** What the system says once it answers. */
export interface SystemReady extends ServerReady {
  readonly reads: readonly ReadLoad[];
  readonly acts: readonly ActLoad[];
  /** The rows that its acts write, in the order of the acts. */
  readonly rows: readonly WrittenRows[];
}

/** A bare transaction, over HTTP and within the server. */
export interface BareActLoad extends ActLoad {
  /** Has the server itself do as many at once, one after the other, and answer with the times (`measureWithin`). */
  readonly within: LoadRequest;
}

/** What the bare server says once it answers. */
export interface BareReady extends ServerReady {
  /** A route that answers. */
  readonly route: LoadRequest;
  /** A route that looks up who asks, by one statement, and answers. */
  readonly signedIn: LoadRequest;
  readonly acts: readonly BareActLoad[];
}

/** A row as the database gives it, without an entity. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A row that an act inserts. */
export interface InsertedRow {
  readonly table: string;
  readonly row: RawRow;
  /** Columns that are new with each person, and with each act. */
  readonly perPerson: readonly string[];
  readonly perAct: readonly string[];
}

/** A row that an act changes. */
export interface ChangedRow {
  readonly table: string;
  readonly before: RawRow;
  readonly after: RawRow;
  readonly key: readonly string[];
  readonly perPerson: readonly string[];
}

/** The rows that one act has left behind. */
export interface WrittenRows {
  readonly name: string;
  readonly inserted: readonly InsertedRow[];
  readonly changed: readonly ChangedRow[];
}
