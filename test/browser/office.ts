import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { RunningProcess } from '../e2e/running-process';
import { freePort } from '../support/free-port';
import { chromiumPath } from './chromium';
import { Person } from './person';

const MONTHS_ARE_THERE = /(演示月份已就绪)/;

/** The embedded set-up with its demo accounts and months, as `npm start` serves it, and a browser to look at it. */
export class Office {
  private constructor(
    private readonly parts: {
      readonly address: string;
      readonly folder: string;
      readonly process: RunningProcess;
      readonly browser: Browser;
    },
  ) {}

  static async open(): Promise<Office> {
    const folder = mkdtempSync(join(tmpdir(), 'office-'));
    const port = await freePort();
    const environment = { DATA_DIR: folder, PORT: String(port), DEMO: 'yes', LOG_LEVEL: 'warn' };
    const running = new RunningProcess('standalone', environment);
    const address = await running.says(/请用浏览器打开 (http:\S+)\//);
    const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
    return new Office({ address, folder, process: running, browser });
  }

  /** Until the demo's months are worked; the clock stands where it will stand only then. */
  async monthsAreThere(): Promise<void> {
    await this.parts.process.says(MONTHS_ARE_THERE);
  }

  /** A person with a browser window of their own. */
  person(width?: number): Promise<Person> {
    return Person.at(this.parts.browser, this.parts.address, width);
  }

  async close(): Promise<void> {
    const { browser, process, folder } = this.parts;
    await browser.close();
    process.signal('SIGTERM');
    await process.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
