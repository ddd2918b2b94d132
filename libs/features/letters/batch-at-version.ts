/** A batch as its actor saw it. */
export interface BatchAtVersion {
  readonly id: string;
  readonly month: string;
  readonly version: number;
}

/** A batch as a signer saw it: `digest` is the manifest's (`manifestDigest`), `provedAt` when the person last proved who they are. */
export interface SeenBatch extends BatchAtVersion {
  readonly digest: string;
  readonly provedAt: Date;
}
