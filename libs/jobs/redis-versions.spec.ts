import { isFixed, serverOf } from './redis-versions';

describe('A Redis server', () => {
  it.each([
    ['6.2.22', false],
    ['6.2.23', true],
    ['7.0.15', false],
    ['7.2.10', false],
    ['7.2.16', true],
    ['7.4.10', true],
    ['8.0.6', false],
    ['8.6.4', false],
    ['8.8.1', true],
    ['8.10.0', true],
    ['9.0.0', true],
    ['255.255.255', true],
    ['', false],
    ['7.2', false],
    ['unknown', false],
  ])('of version %s may work in production: %s', (version, expected) => {
    expect(isFixed({ product: 'redis', version })).toBe(expected);
  });

  it('is known by its own name, whatever it says for the sake of old clients', () => {
    expect(serverOf('redis_version:7.2.4\r\nserver_name:valkey\r\nvalkey_version:8.1.4\r\n')).toEqual({
      product: 'valkey',
      version: '8.1.4',
    });
    expect(serverOf('redis_version:7.2.16\r\n')).toEqual({ product: 'redis', version: '7.2.16' });
    expect(serverOf('')).toBeNull();
  });
});
