import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server of its own that keeps what it is given. */
export class MailServer {
  /** The messages, as they came over the wire. */
  readonly arrived: Buffer[] = [];

  private constructor(
    private readonly server: SMTPServer,
    private readonly port: number,
  ) {}

  /** `options` say how it answers where that is not what every server says. */
  static async start(options: SMTPServerOptions = {}): Promise<MailServer> {
    const keep = { current: (_: Buffer): void => undefined };
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData: (stream, _session, callback) => {
        void buffer(stream).then((raw) => {
          keep.current(raw);
          callback();
        });
      },
      ...options,
    });
    server.on('error', () => undefined);
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        const address = listening.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const started = new MailServer(server, port);
    keep.current = (raw) => void started.arrived.push(raw);
    return started;
  }

  /** Its address, for somebody with these credentials (`user:password`). */
  url(credentials = ''): string {
    return `smtp://${credentials === '' ? '' : `${credentials}@`}127.0.0.1:${this.port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
