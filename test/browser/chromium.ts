import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the system (`CHROMIUM_PATH` names another); undefined where there is none. */
export const chromiumPath: string | undefined = [process.env['CHROMIUM_PATH'] ?? '', ...PLACES].find(existsSync);

/** Describes what is seen in a browser; where the system has none, its tests are reported as skipped. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (chromiumPath === undefined) describe.skip(`${name}: skipped, no Chromium (apt-get install chromium)`, tests);
  else describe(name, tests);
}
