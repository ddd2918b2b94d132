import { describeMonthUnderFire } from './grid';
import { Installation } from './installation';

jest.setTimeout(1_200_000);

describeMonthUnderFire('embedded', 'standalone');

const missing = Installation.unavailable('services');
if (missing === undefined) {
  for (const victim of ['api', 'worker', 'redis', 'database'] as const) describeMonthUnderFire('services', victim);
} else {
  test.skip(`the services set-up: left out, ${missing}`, () => undefined);
}
