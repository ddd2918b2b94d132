import { outageIn } from './outage';

const failed = (driverError: object) => Object.assign(new Error('failed'), { driverError });

describe('an outage', () => {
  it.each([
    ['a server that is not there', failed({ code: 'ECONNREFUSED' }), 'service-away'],
    ['a connection that was lost', failed({ code: 'PROTOCOL_CONNECTION_LOST', fatal: true }), 'service-away'],
    ['a transaction that went with its connection', new Error('lost', { cause: { fatal: true } }), 'service-away'],
    ['a database that is read-only', failed({ code: 'ER_OPTION_PREVENTS_STATEMENT' }), 'service-away'],
    ['a full disk', Object.assign(new Error(), { code: 'ENOSPC' }), 'storage-full'],
    ['a database file without room', failed({ code: 'SQLITE_FULL' }), 'storage-full'],
  ])('is %s', (_, error, outage) => {
    expect(outageIn(error)).toBe(outage);
  });

  it.each([
    ['a fault of the program', new TypeError('x is undefined')],
    ['a statement that is wrong', failed({ code: 'ER_BAD_FIELD_ERROR' })],
    ['nothing at all', undefined],
  ])('is not %s', (_, error) => {
    expect(outageIn(error)).toBeNull();
  });
});
