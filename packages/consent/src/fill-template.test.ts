import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, variablesOf } from './fill-template.ts';

describe('C50 no unfilled variable is sent', () => {
  test('C50 values take the place of variables', () => {
    expect(
      fillTemplate('{business}: {label} is ready, {business}.', { business: 'B&C', label: 'Red Trek' }),
    ).toEqual({
      text: 'B&C: Red Trek is ready, B&C.',
      unfilled: [],
    });
  });

  test.each([
    ['Hi {name}', { business: 'B' }, ['{name}']],
    ['Hi {name} {name} {x}', {}, ['{name}', '{x}']],
    ['Hi {name}', { name: ' ' }, ['{name}']],
    ['Hi {name}', { name: null }, ['{name}']],
    ['Hi {{name}}', { name: 'Bob' }, ['{{name}}']],
    ['Hi { name }', { name: 'Bob' }, ['{ name }']],
    ['Hi {}', { '': 'Bob' }, []],
    ['Hi {name', { name: 'Bob' }, ['{']],
    ['Hi name}', { name: 'Bob' }, ['}']],
    ['Hi {toString}', {}, ['{toString}']],
    ['Hi {__proto__}', {}, ['{__proto__}']],
  ])('C50 %j', (template, values, unfilled) => {
    const filled = fillTemplate(template, values);
    expect(filled.unfilled).toEqual(unfilled);
    expect(filled.text === null).toBe(unfilled.length > 0);
  });

  test('C50 braces and dollar signs in a value are the value’s own', () => {
    expect(fillTemplate('{label} for {name}', { label: '{name} $& $1', name: 'Bob' }).text).toBe(
      '{name} $& $1 for Bob',
    );
  });

  test('C50 any text is filled or refused, never sent with a gap', () => {
    const template = fc.string({ unit: fc.constantFrom('{', '}', 'a', 'name', ' '), maxLength: 20 });
    fc.assert(
      fc.property(template, (text) => {
        const filled = fillTemplate(text, { a: 'x', name: 'y' }).text;
        if (filled !== null) expect(filled).not.toMatch(/[{}]/);
      }),
    );
  });

  test('C50 the variables of a template are listed once', () => {
    expect(variablesOf('{business}: {label} {business}')).toEqual(['{business}', '{label}']);
  });
});
