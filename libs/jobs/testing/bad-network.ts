import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

/** A network between a client and a server that a test can make fail. */
export class BadNetwork {
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private readonly server: Server;

  constructor(target: { readonly host: string; readonly port: number }) {
    this.server = createServer((client) => this.join(client, connect(target)));
  }

  /** Returns the port to connect to: the one that is asked for, or a free one. */
  open(port = 0): Promise<number> {
    return new Promise((resolve) => {
      this.server.listen(port, '127.0.0.1', () => resolve((this.server.address() as AddressInfo).port));
    });
  }

  /** From now on drops every packet of the connections that are open, without telling either side. New ones work. */
  dropSilently(): void {
    for (const pair of this.pairs) {
      for (const socket of pair) socket.unpipe().on('data', () => undefined);
    }
  }

  close(): void {
    this.server.close();
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
  }

  private join(client: Socket, server: Socket): void {
    const pair = [client, server] as const;
    this.pairs.add(pair);
    for (const socket of pair) {
      socket.on('error', () => socket.destroy());
      socket.on('close', () => pair.forEach((other) => other.destroy()));
    }
    client.pipe(server).pipe(client);
  }
}
