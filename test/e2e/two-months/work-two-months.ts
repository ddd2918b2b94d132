import { describeIn, type SetUp, type TestApp } from '../../support/test-app';
import { Office } from './office';
import { STORY } from './story';
import { verifyAuditLog } from './verify-audit-log';

/** The whole story on one set-up. */
export function workTwoMonths(setUp: SetUp['name']): void {
  // Seventy-five letters are made and sealed in each month.
  jest.setTimeout(600_000);

  describeIn(setUp, 'Two months, worked by everybody over HTTP', (start) => {
    let app: TestApp;
    let office: Office;
    beforeAll(async () => {
      app = await start(new Date('2021-09-01T01:00:00.000Z'));
      office = new Office(app);
    });
    afterAll(() => app.close());

    test.each(STORY)('%s', (_, happens) => happens(office));

    test('every refusal of somebody who had signed in is in the audit log', () => office.refusals.expectAudited());

    test('the audit log of it all is intact, in its database and as an export that is verified elsewhere', () =>
      verifyAuditLog(app));
  });
}
