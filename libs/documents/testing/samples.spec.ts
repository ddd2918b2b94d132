import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from './samples';

const folder = join(__dirname, '..', '..', '..', 'docs', 'samples');
/** `npm run samples` writes them; everywhere else they are compared. */
const isWriting = 'writeSamples' in globalThis;

describe('the samples under docs/samples/', () => {
  it.each(Object.keys(SAMPLES))(
    'show %s as it is made today (else: npm run samples)',
    async (name) => {
      const path = join(folder, `${name}.pdf`);
      const { bytes } = await SAMPLES[name]!();
      if (isWriting) writeFileSync(path, bytes);
      expect(readFileSync(path).equals(bytes)).toBe(true);
      expect(bytes.length).toBeLessThan(500_000);
    },
    60_000,
  );
});
