import type { RouteSamples } from './access-matrix';
import { documentSamples } from './document-samples';
import { recordSamples } from './record-samples';
import { spotCheckSamples } from './spot-check-samples';
import type { TestApp } from './test-app';

/**
 * Records of an own and of another unit for every route with `scope: 'unit'`, made through the application. A route without one fails
 * the access test; whoever adds the route adds its sample here.
 */
export async function makeRouteSamples(app: TestApp): Promise<RouteSamples> {
  const samples = [await recordSamples(app), await spotCheckSamples(app), await documentSamples(app)];
  return new Map(samples.flatMap((some) => [...some]));
}
