import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FilesChoice } from '@app/config';
import { Client } from 'minio';
import S3rver from 's3rver';
import { buffer } from 'node:stream/consumers';
import { placeOf } from '../file-place';

const BUCKET = 'files';
/** The only account such a server has. */
const KEY = 'S3RVER';
/** How the server keeps the bytes of an object, beside a file of its metadata. */
const OBJECT_FILE = '._S3rver_object';

/** A server of its own that speaks S3, over a folder in which a test can do harm. */
export class S3Server {
  private constructor(
    private readonly server: S3rver,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<S3Server> {
    const folder = await mkdtemp(join(tmpdir(), 's3-server-'));
    const port = await freePort();
    const options = { port, address: '127.0.0.1', silent: true, directory: folder };
    const server = new S3rver({ ...options, configureBuckets: [{ name: BUCKET, configs: [] }] });
    await server.run();
    return new S3Server(server, folder, port);
  }

  /** What a process is told to find it. */
  get choice(): FilesChoice {
    return {
      driver: 's3',
      endpoint: `http://127.0.0.1:${this.port}`,
      region: 'us-east-1',
      bucket: BUCKET,
      accessKeyId: KEY,
      secretAccessKey: KEY,
    };
  }

  /** How many objects it holds. */
  async count(): Promise<number> {
    const names = await readdir(join(this.folder, BUCKET), { recursive: true });
    return names.filter((name) => name.endsWith(OBJECT_FILE)).length;
  }

  /** Puts other bytes in the place of an object's, as somebody with the keys might. */
  async replace(sha256: string, change: (bytes: Buffer) => Buffer): Promise<void> {
    const client = new Client({
      endPoint: '127.0.0.1',
      port: this.port,
      useSSL: false,
      accessKey: KEY,
      secretKey: KEY,
    });
    const bytes = await buffer(await client.getObject(BUCKET, placeOf(sha256)));
    await client.putObject(BUCKET, placeOf(sha256), change(bytes));
  }

  async stop(): Promise<void> {
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
