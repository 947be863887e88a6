import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicateMember } from './duplicate-member.ts';

test('C45 a member that stands twice is found, however it is spelled', () => {
  expect(duplicateMember('{"a":1,"b":{"a":2},"a":3}')).toBe('a');
  expect(duplicateMember('[{"x":[{"decision":"opt_in" , "decision" :"opt_out"}]}]')).toBe('decision');
  expect(duplicateMember('{"a":1,"\\u0061":2}')).toBe('a');
  expect(duplicateMember('{"\\"":1,"\\"":2}')).toBe('"');
  expect(duplicateMember('{"":1,"":2}')).toBe('');
});

test('C45 names in other objects, values and strings that look like names are no duplicates', () => {
  expect(duplicateMember('{"a":"a","b":["a","a",{"a":1},{"a":1}],"c":"{\\"a\\":1,\\"a\\":2}"}')).toBeNull();
  expect(duplicateMember('"a"')).toBeNull();
  expect(duplicateMember('{"a\\\\":1,"a":2}')).toBeNull();
});

test('C45 what was written from a value has none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(duplicateMember(JSON.stringify(value, null, 1))).toBeNull();
    }),
  );
});
