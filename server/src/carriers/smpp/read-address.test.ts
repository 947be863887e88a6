import { expect, it } from 'vitest';
import { readAddress } from './read-address.ts';

it.each([
  ['international', '15125550142', 1, '+15125550142'],
  ['international with its plus', '+15125550142', 1, '+15125550142'],
  ['international behind 00', '0015125550142', 1, '+15125550142'],
  ['of no type, behind 00', '0015125550142', 0, '+15125550142'],
  ['of no type, behind 011', '011447911123456', 0, '+447911123456'],
  ['called international, and of the shop’s country', '2125550142', 1, '2125550142'],
  ['national', '5125550142', 2, '5125550142'],
  ['of no type', '15125550142', 0, '15125550142'],
  ['another country’s', '447911123456', 1, '+447911123456'],
  ['Mexico’s, with the 1 that it dropped', '5215512345678', 1, '+5215512345678'],
  ['a short code, whatever it is called', '72345', 1, '72345'],
  ['a name', 'ACME', 5, 'ACME'],
  ['with blanks around it', ' 15125550142 ', 1, '+15125550142'],
  ['nothing', '', 1, ''],
  ['more digits than any number has', '12345678901234567890', 1, '12345678901234567890'],
])('C25 an address that is %s', (_, address, ton, read) => {
  expect(readAddress(address, ton, 'as_they_stand')).toBe(read);
});

it('of no type is read as international where the account says so', () => {
  expect(readAddress('447911123456', 0, 'international')).toBe('+447911123456');
  expect(readAddress('447911123456', 0, 'as_they_stand')).toBe('447911123456');
  expect(readAddress('72345', 0, 'international')).toBe('72345');
});
