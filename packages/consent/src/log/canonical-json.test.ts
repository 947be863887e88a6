import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBytes, canonicalJson } from './canonical-json.ts';

describe('C45 an event has one spelling, RFC 8785', () => {
  test('C45 the example of RFC 8785, 3.2.2 and 3.2.4', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(Buffer.from(canonicalBytes(value)).toString('hex')).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e33333333333333' +
        '2c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
    );
  });

  test('C45 members are sorted by UTF-16 code units: the example of RFC 8785, 3.2.3', () => {
    const value: unknown = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([
      // A parser puts the whole number first; the text has the carriage return before it.
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(value).startsWith('{"\\r":"Carriage Return","1":"One",')).toBe(true);
  });

  test('C45 numbers as in RFC 8785, appendix B', () => {
    const bits: [string, string][] = [
      ['0000000000000000', '0'],
      ['8000000000000000', '0'],
      ['0000000000000001', '5e-324'],
      ['8000000000000001', '-5e-324'],
      ['7fefffffffffffff', '1.7976931348623157e+308'],
      ['ffefffffffffffff', '-1.7976931348623157e+308'],
      ['4340000000000000', '9007199254740992'],
      ['c340000000000000', '-9007199254740992'],
      ['4430000000000000', '295147905179352830000'],
      ['44b52d02c7e14af5', '9.999999999999997e+22'],
      ['44b52d02c7e14af6', '1e+23'],
      ['44b52d02c7e14af7', '1.0000000000000001e+23'],
      ['444b1ae4d6e2ef4e', '999999999999999700000'],
      ['444b1ae4d6e2ef4f', '999999999999999900000'],
      ['444b1ae4d6e2ef50', '1e+21'],
      ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
      ['3eb0c6f7a0b5ed8d', '0.000001'],
      ['41b3de4355555553', '333333333.3333332'],
      ['41b3de4355555554', '333333333.33333325'],
      ['41b3de4355555555', '333333333.3333333'],
      ['41b3de4355555556', '333333333.3333334'],
      ['41b3de4355555557', '333333333.33333343'],
      ['becbf647612f3696', '-0.0000033333333333333333'],
      ['43143ff3c1cb0959', '1424953923781206.2'],
    ];
    for (const [ieee, written] of bits) {
      expect(canonicalJson(Buffer.from(ieee, 'hex').readDoubleBE()), ieee).toBe(written);
    }
  });

  test('C45 what the JCS test suite gives', () => {
    const pairs: [string, string][] = [
      ['[ 56, { "d": true, "10": null, "1": [ ] } ]', '[56,{"1":[],"10":null,"d":true}]'],
      [
        '{ "peach": 1, "péché": 2, "pêche": 3, "sin": 4 }', //
        '{"peach":1,"péché":2,"pêche":3,"sin":4}',
      ],
      [
        String.raw`{"1": {"f": {"f": "hi","F": 5} ,"\n": 56.0}, "10": { }, "": "empty", "a": { }, "111": [ {"e": "yes","E": "no" } ], "A": { }}`,
        String.raw`{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}`,
      ],
      // Nothing is normalised.
      [String.raw`{"Unnormalized Unicode":"A\u030a"}`, '{"Unnormalized Unicode":"A\u030a"}'],
    ];
    for (const [given, due] of pairs) expect(canonicalJson(JSON.parse(given))).toBe(due);
  });

  test('C45 the same as the canonicalize package, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  test('C45 it reads back as the same value, whatever order the members came in', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true })),
        (value) => {
          const text = canonicalJson(value);
          const reversed = Object.fromEntries(Object.entries(value).reverse());
          expect(canonicalJson(reversed)).toBe(text);
          expect(canonicalJson(JSON.parse(text))).toBe(text);
        },
      ),
    );
  });

  test('C45 what is no JSON is refused with its place', () => {
    const refused: [unknown, RegExp][] = [
      [undefined, /^\$ is undefined/u],
      [{ actor: { id: undefined } }, /^\$\.actor\.id is undefined/u],
      [[1, Number.NaN], /^\$\[1\] is NaN/u],
      [Number.POSITIVE_INFINITY, /Infinity/u],
      [1n, /bigint/u],
      [() => 1, /function/u],
      [Symbol('x'), /symbol/u],
      [{ [Symbol('x')]: 1 }, /symbol/u],
      [new Date(0), /plain object/u],
      [new Map(), /plain object/u],
      [Buffer.of(1), /plain object/u],
      [{ toJSON: () => 'x' }, /\$\.toJSON is function/u],
      ['\ud800', /lone surrogate/u],
      [{ '\udc00': 1 }, /lone surrogate/u],
      // A hole.
      [Object.assign([], { length: 1 }), /^\$\[0\] is undefined/u],
    ];
    for (const [value, message] of refused) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
      expect(() => canonicalJson(value)).toThrow(message);
    }
  });

  test('C45 a value that contains itself, or is too deep, is refused and not overflowed', () => {
    const self: unknown[] = [];
    self.push(self);
    expect(() => canonicalJson(self)).toThrow(/nested deeper/u);
    expect(() => canonicalJson(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).toThrow(
      /nested deeper/u,
    );
    expect(canonicalJson(JSON.parse('['.repeat(257) + ']'.repeat(257)))).toHaveLength(514);
  });

  test('C45 a member called __proto__ is a member', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
  });
});
