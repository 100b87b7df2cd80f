import { expect, test } from 'vitest';
import { isFiltered, readListQuery, writeListQuery } from '#renderer/items/list/list-query.ts';

const read = (address: string) => readListQuery(new URLSearchParams(address));

test('an empty address is every object, by name', () => {
  const query = read('');
  expect(query.sorting).toEqual({ by: 'name', isDescending: false });
  expect(isFiltered(query)).toBe(false);
  expect(writeListQuery(query).toString()).toBe('');
});

test('what the address says is read, and written back the same', () => {
  const shelf = '0191d5a0-0000-7000-8000-000000000001';
  const address = `text=scie&kind=tool&availability=out&condition=worn&shelf=${shelf}&sort=code&desc=1`;
  const query = read(address);
  expect(query.filters).toMatchObject({ text: 'scie', kind: 'tool', shelfId: shelf });
  expect(query.sorting).toEqual({ by: 'code', isDescending: true });
  expect(isFiltered(query)).toBe(true);
  expect(writeListQuery(query).toString()).toBe(address);
});

test('words that mean nothing here are left out', () => {
  const query = read('kind=castle&availability=toString&shelf=3&sort=__proto__');
  expect(isFiltered(query)).toBe(false);
  expect(query.sorting.by).toBe('name');
});
