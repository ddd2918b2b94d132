import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A packet on the MySQL protocol: three bytes of length, one of sequence, then the command; 3 is a query. */
const HEAD = 4;
const COMMIT = Buffer.from('\x03COMMIT', 'latin1');

/**
 * A network between the product and its database in which the answer to a COMMIT can get lost: the server has it and does it, then the
 * connection is gone. Whoever sent it cannot know what came of it.
 */
export class CommitThief {
  /** How many answers were taken. */
  stolen = 0;
  private every = 0;
  private seen = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(target: () => { readonly host: string; readonly port: number }) {
    this.server = createServer((client) => this.join(client, connect(target())));
  }

  /** Returns the port to connect to. */
  open(): Promise<number> {
    return new Promise((resolve) => {
      this.server.listen(0, '127.0.0.1', () => resolve((this.server.address() as AddressInfo).port));
    });
  }

  /** From now on takes the answer to every so-many-th COMMIT; 0: of none. */
  steal(every: number): void {
    this.every = every;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private join(client: Socket, server: Socket): void {
    let isLost = false;
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => [client, server].forEach((other) => other.destroy()));
    }
    client.on('data', (bytes) => {
      if (isCommit(bytes) && this.isNext()) isLost = true;
      server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (!isLost) return void client.write(bytes);
      // The server has answered, so it has committed.
      this.stolen++;
      client.destroy();
    });
  }

  private isNext(): boolean {
    return this.every > 0 && ++this.seen % this.every === 0;
  }
}

function isCommit(bytes: Buffer): boolean {
  return bytes.subarray(HEAD, HEAD + COMMIT.length).equals(COMMIT);
}
