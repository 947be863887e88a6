import { describe, expect, test } from 'vitest';
import { formatVkey, parseVkey } from './verifier-key.ts';

describe('C45 a vkey says whose signatures to look for', () => {
  test('C45 vkeys of other programs are read and written back', () => {
    const vkeys: [string, name: string, id: string, type: string, publicKey: string][] = [
      // C2SP signed-note, Verifier keys, Example.
      [
        'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
        'example.com/foo',
        '530d903a',
        'ed25519',
        'e932791ae6e7a840a46164c904786426d5e7821dd8b29a00d61cae72afdd4da4',
      ],
      // The Go checksum database, and a witness.
      [
        'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
        'sum.golang.org',
        '033de0ae',
        'ed25519',
        'ce3372d75ad1ee5ecdaf8727293d4b111d87eb37531d7c86d4d3003f0eb809fc',
      ],
      [
        'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2',
        'remora.n621.de',
        'da77ade7',
        'cosignature/v1',
        'ebcdeb78e7fdb2ef9227b2c1ef11e94600b55b4d6d9a57877e31ee89e59adc36',
      ],
    ];
    for (const [vkey, name, id, type, publicKey] of vkeys) {
      const parsed = parseVkey(vkey);
      if (!parsed.ok) throw new Error(parsed.message);
      expect({ ...parsed.value, publicKey: Buffer.from(parsed.value.publicKey).toString('hex') }).toEqual({
        name,
        id,
        type,
        publicKey,
      });
      expect(formatVkey(name, parsed.value.type, parsed.value.publicKey)).toBe(vkey);
    }
  });

  test('C45 a key has one vkey: no character of it can be changed', () => {
    const vkey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    expect(parseVkey(vkey).ok).toBe(true);
    for (let at = 0; at < vkey.length; at++) {
      for (const other of ['A', 'b', '+', '=', ' ', '\n', '0', 'é', '']) {
        if (other === vkey[at]) continue;
        expect(parseVkey(vkey.slice(0, at) + other + vkey.slice(at + 1)).ok, `${at} as ${other}`).toBe(false);
      }
      if (at > 0) expect(parseVkey(vkey.slice(at)).ok).toBe(false);
      expect(parseVkey(vkey.slice(0, at)).ok).toBe(false);
    }
    expect(parseVkey(vkey.replace('c74f20a3', 'C74F20A3')).ok).toBe(false);
  });

  test('C45 what is wrong is said', () => {
    const message = (vkey: string) => {
      const parsed = parseVkey(vkey);
      return parsed.ok ? null : parsed.message;
    };
    expect(message('nonsense')).toMatch(/name\+id\+key/u);
    expect(message('a b+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')).toMatch(/name\+id\+key/u);
    // Type 2 is ECDSA, which we do not verify.
    expect(message('x+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')).toMatch(/type 1/u);
    expect(message('x+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')).toMatch(
      /is not that of the key/u,
    );
  });

  test('C45 no vkey is made for a name that a signature line cannot hold', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'a\u2003b', 'a\u0085b', 'a\nb', '\ud800']) {
      expect(() => formatVkey(name, 'ed25519', Buffer.alloc(32))).toThrow(TypeError);
    }
    expect(() => formatVkey('a', 'ed25519', Buffer.alloc(31))).toThrow(/32 bytes, not 31/u);
  });
});
