import * as fc from 'fast-check';
import { isLoopbackAddress, isPublicAddress } from './public-address';

const v4 = fc.ipV4();

describe('An address of the public internet', () => {
  test.each([
    '1.1.1.1',
    '114.114.114.114',
    '172.15.255.255',
    '172.32.0.0',
    '100.63.255.255',
    '2400:3200::1',
    '2606:4700::1',
  ])('is %s', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    ['this machine', '127.0.0.1'],
    ['this machine, another number', '127.8.9.10'],
    ['this machine, IPv6', '::1'],
    ['no address', '0.0.0.0'],
    ['no address, IPv6', '::'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.254'],
    ['a private network', '192.168.1.1'],
    ['a private network, IPv6', 'fd12::1'],
    ['the metadata service', '169.254.169.254'],
    ['the metadata service of one cloud', '100.100.100.200'],
    ['the metadata service of one cloud', 'fd00:ec2::254'],
    ['the host service of one cloud', '168.63.129.16'],
    ['the link', 'fe80::1'],
    ['the link, with its zone', 'fe80::1%eth0'],
    ['a provider’s inside', '100.64.0.1'],
    ['a test network', '198.18.0.1'],
    ['an example', '203.0.113.9'],
    ['many hosts', '224.0.0.1'],
    ['many hosts, IPv6', 'ff02::1'],
    ['everybody', '255.255.255.255'],
    ['IPv4 in IPv6, mapped', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6, mapped, in hex', '::ffff:7f00:1'],
    ['IPv4 in IPv6, mapped though public', '::ffff:1.1.1.1'],
    ['IPv4 in IPv6, compatible', '::127.0.0.1'],
    ['IPv4 in IPv6, translated', '64:ff9b::a9fe:a9fe'],
    ['IPv4 in IPv6, 6to4', '2002:7f00:1::'],
    ['IPv4 in IPv6, Teredo', '2001:0:7f00:1::'],
    ['an example, IPv6', '2001:db8::1'],
    ['no address at all', 'localhost'],
    ['an odd spelling', '0x7f000001'],
    ['an odd spelling', '2130706433'],
    ['an empty text', ''],
  ])('is not %s (%s)', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('is never an IPv4 address that is hidden in an IPv6 one', () => {
    fc.assert(
      fc.property(v4, fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:'), (address, prefix) => {
        expect(isPublicAddress(prefix + address)).toBe(false);
      }),
    );
  });
});

test('This machine is 127.0.0.0/8 and ::1', () => {
  expect(['127.0.0.1', '127.9.9.9', '::1', '1.1.1.1', '::2', 'localhost'].map(isLoopbackAddress)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
