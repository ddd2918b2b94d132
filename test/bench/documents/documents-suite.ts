import { openDocumentFonts, renderBulletin } from '@app/documents';
import { sampleBulletin } from '@app/documents/testing';
import { makeSpecimenKey, openPemKey, signPdf, verifySignedPdf } from '@app/signing';
import { median, timed } from '../statistics';
import type { Bench, Figure, Suite, SuiteReport } from '../suite';
import { recordText, setBare } from './recorded-text';

const WARM_UPS = 3;
const USUAL_REPETITIONS = 15;

/** A bulletin with all its tables against a bare PDFKit script that sets the same text, in one process, taking turns. */
export const DOCUMENTS_SUITE: Suite = { name: 'documents', tasks: { makeBulletins }, run };

interface BulletinTimes {
  readonly pages: number;
  /** Seconds, one each turn. */
  readonly rendered: readonly number[];
  readonly bare: readonly number[];
  readonly signed: readonly number[];
}

async function run(bench: Bench): Promise<SuiteReport> {
  const input = { repetitions: bench.repetitions ?? USUAL_REPETITIONS };
  bench.say(`making ${String(input.repetitions)} bulletins, with PDFKit alone in between`);
  const { result, peakRssMb } = await bench.measure<BulletinTimes>('makeBulletins', input);
  const { pages, rendered, bare, signed } = result;
  const labels = { document: 'bulletin', pages: String(pages) };
  const figure = (name: string, samples: readonly number[]): Figure => ({
    ...{ name, labels, unit: 's', samples },
    value: median(samples),
  });
  const whole = rendered.map((seconds, turn) => seconds + (signed[turn] ?? 0));
  const perSecond = rendered.map((seconds) => pages / seconds);
  return {
    figures: [
      figure('layout and PDF', rendered),
      figure('PDFKit alone, same text', bare),
      figure('signature and its verification', signed),
      figure('signed bulletin', whole),
      { name: 'pages', labels, unit: 'pages/s', value: median(perSecond), samples: perSecond },
      { name: 'peak RSS', labels, unit: 'MB', value: peakRssMb, samples: [peakRssMb] },
    ],
    ratios: [
      { name: 'layout and PDF / PDFKit alone', labels, value: median(rendered) / median(bare), goal: 2 },
      { name: 'signed bulletin / one second', labels, value: median(whole), goal: 1 },
    ],
  };
}

/** The faces are open and the code is warm on both sides: what is compared is the work on one more document. */
async function makeBulletins({ repetitions }: { readonly repetitions: number }): Promise<BulletinTimes> {
  const fonts = openDocumentFonts();
  const content = sampleBulletin('2021-08');
  const at = new Date('2021-09-10T01:00:00Z');
  const key = openPemKey(makeSpecimenKey({ commonName: content.issuer, at }));
  const entries = { key, signedAt: at, name: content.issuer, location: '', reason: '' };
  const recorded = await recordText(() => renderBulletin(content, fonts));
  const times = { rendered: [] as number[], bare: [] as number[], signed: [] as number[] };
  for (let turn = -WARM_UPS; turn < repetitions; turn += 1) {
    const document = await timed(() => renderBulletin(content, fonts));
    const bare = await timed(() => setBare(recorded));
    const signed = await timed(async () => {
      const bytes = await signPdf(document.value.bytes, entries);
      const { verdict } = verifySignedPdf(bytes, { trusted: key.certificateChain, at });
      if (verdict !== 'VALID') throw new Error(`The bulletin is ${verdict}.`);
    });
    if (turn < 0) continue;
    times.rendered.push(document.seconds);
    times.bare.push(bare.seconds);
    times.signed.push(signed.seconds);
  }
  return { pages: recorded.pages, ...times };
}
