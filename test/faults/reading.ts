/** A record of a process, as the database has it. */
export interface ProcessRecordRow {
  readonly id: string;
  readonly process: string;
  readonly subject: string;
  readonly state: string;
  readonly version: number;
}

export interface ProcessActRow {
  readonly record_id: string;
  readonly ordinal: number;
  readonly action: string;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly actor_id: string;
  readonly delegated_by: string | null;
  readonly role: string;
  /** `YYYY-MM-DD HH:MM:SS.mmm` in UTC. */
  readonly at: string;
}

export interface JobRow {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly parent_id: string | null;
  readonly pending_children: number;
  readonly attempts: number;
  readonly not_before: string;
  readonly lease_until: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly last_error: string | null;
}

export interface CommandKeyRow {
  readonly account_id: string;
  readonly command_key: string;
  readonly result: string | null;
}

/** What an audit entry says, as far as it is compared. */
export interface ActEntry {
  readonly action: string;
  readonly subject: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Database and files at one moment. */
export interface Reading {
  readonly records: readonly ProcessRecordRow[];
  /** In the order of record and ordinal. */
  readonly acts: readonly ProcessActRow[];
  /** Entries of what was done. */
  readonly actEntries: readonly ActEntry[];
  /** Entries of everything, refusals included. */
  readonly entryCount: number;
  readonly leafCount: number;
  /** -1 where there is none. */
  readonly lastLeaf: number;
  readonly jobs: readonly JobRow[];
  readonly commandKeys: readonly CommandKeyRow[];
  /** Digests that any row names. */
  readonly fileDigests: readonly string[];
  /** The digest of each stored file's bytes, by its name. */
  readonly storedFiles: ReadonlyMap<string, string>;
  /** What may never change once it is there, as text. */
  readonly fixed: ReadonlyMap<string, string>;
  readonly doubledPeriods: readonly string[];
}

/** What the people and the processes say happened. */
export interface Testimony {
  /** Commands and how they were answered in the end. */
  readonly commands: readonly {
    readonly accountId: string;
    readonly key: string;
    readonly path: string;
    readonly status: number;
    readonly body: string;
  }[];
  /** Digests of files whose upload was acknowledged. */
  readonly uploads: readonly string[];
  /** Every completion of a job. */
  readonly completions: readonly { readonly job: string; readonly name: string }[];
  /** What was fixed at earlier looks. */
  readonly fixedBefore: ReadonlyMap<string, string>;
}
