import type { RouteSamples } from './access-matrix';
import { spotCheckSamples } from './spot-check-samples';
import type { TestApp } from './test-app';

/**
 * Records of an own and of another unit for every route with `scope: 'unit'`, made through the application. A route without one fails
 * the access test; whoever adds the route adds its sample here.
 */
export async function makeRouteSamples(app: TestApp): Promise<RouteSamples> {
  const hasSpotChecks = app.routes().some(({ path }) => path.startsWith('/api/v1/spot-checks/'));
  return new Map(hasSpotChecks ? await spotCheckSamples(app) : []);
}
