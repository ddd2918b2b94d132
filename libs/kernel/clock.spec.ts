import { officeDay, officeMoment } from '.';

describe('the office’s clock', () => {
  it('is eight hours ahead: late in the evening of UTC it is the next day', () => {
    const at = new Date('2021-08-31T16:00:05.900Z');
    expect([officeDay(at), officeMoment(at)]).toEqual(['2021-09-01', '2021-09-01 00:00:05']);
  });
});
