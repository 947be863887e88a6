import { describe, expect, test } from 'vitest';
import { isInside } from './inside-network.ts';

describe('an address that leads inside', () => {
  test.each([
    ['this machine', '127.0.0.1'],
    ['this machine, another way', '127.255.255.254'],
    ['any of this machine', '0.0.0.0'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['the link, and clouds’ metadata', '169.254.169.254'],
    ['clouds’ containers', '169.254.170.2'],
    ['behind a provider’s NAT', '100.64.0.1'],
    ['a cloud’s metadata there', '100.100.100.200'],
    ['a cloud’s metadata', '192.0.0.192'],
    ['a cloud’s metadata at an address of the world', '168.63.129.16'],
    ['benchmarks', '198.18.0.1'],
    ['documents', '192.0.2.1'],
    ['6to4 relays', '192.88.99.1'],
    ['many at once', '224.0.0.1'],
    ['nobody yet', '240.0.0.1'],
    ['all', '255.255.255.255'],
    ['this machine', '::1'],
    ['any of this machine', '::'],
    ['the link', 'fe80::1'],
    ['the link, by an interface', 'fe80::1%eth0'],
    ['the world, by an interface', '2606:4700::1111%eth0'],
    ['a site of old', 'fec0::1'],
    ['a private network', 'fc00::1'],
    ['a cloud’s metadata', 'fd00:ec2::254'],
    ['many at once', 'ff02::1'],
    ['IPv4 within IPv6', '::ffff:127.0.0.1'],
    ['IPv4 within IPv6, in hex', '::ffff:7f00:1'],
    ['IPv4 within IPv6, of the world', '::ffff:8.8.8.8'],
    ['IPv4 within IPv6, of old', '::127.0.0.1'],
    ['translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64, a network’s own', '64:ff9b:1::7f00:1'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001::1'],
    ['documents', '2001:db8::1'],
    ['nowhere', '100::1'],
    ['segments', '5f00::1'],
    ['not given out', '4000::1'],
    ['no address', 'localhost'],
    ['no address', ''],
  ])('to %s: %s', (_where, address) => {
    expect(isInside(address)).toBe(true);
  });

  test.each(['8.8.8.8', '54.172.60.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    'out into the world it does not: %s',
    (address) => {
      expect(isInside(address)).toBe(false);
    },
  );
});
