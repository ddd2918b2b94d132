import type { RouteSamples, UnitSamples } from './access-matrix';
import { claimSamples } from './claim-samples';
import { documentSamples } from './document-samples';
import { escalationSamples } from './escalation-samples';
import { fileSamples } from './file-samples';
import { scoreSamples } from './score-samples';
import { spotCheckSamples } from './spot-check-samples';
import type { TestApp } from './test-app';

const MAKERS = [claimSamples, documentSamples, escalationSamples, fileSamples, scoreSamples, spotCheckSamples];

/**
 * Records of an own and of another unit for every route with `scope: 'unit'`, made through the application. A route without one fails
 * the access test; whoever adds the route adds its sample here.
 */
export async function makeRouteSamples(app: TestApp): Promise<RouteSamples> {
  const samples: (readonly [string, UnitSamples])[] = [];
  for (const make of MAKERS) samples.push(...(await make(app)));
  return new Map(samples);
}
