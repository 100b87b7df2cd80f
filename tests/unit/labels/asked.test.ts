import { expect, test } from 'vitest';
import { filterHref, readAsked } from '#renderer/labels/print/asked.ts';

test('labels of a list are asked for as the list was filtered and sorted', () => {
  const filters = { text: 'scie', kind: 'tool' } as const;
  const href = filterHref({ filters, sorting: { by: 'category', isDescending: true } });
  const asked = readAsked(new URL(href, 'http://etabli').searchParams, null);
  expect(asked?.of).toMatchObject({
    from: 'filter',
    filters,
    sort: 'category',
    isDescending: true,
  });
});

test('labels of a list that says nothing of its order come by name', () => {
  const asked = readAsked(new URLSearchParams('from=filter'), null);
  expect(asked?.of).toMatchObject({ sort: 'name', isDescending: false });
});
