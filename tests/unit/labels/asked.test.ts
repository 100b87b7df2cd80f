import { expect, test } from 'vitest';
import { filterHref, readAsked, subjectOf, ticketsHref } from '#renderer/labels/print/asked.ts';
import type { TicketId } from '#shared/domain/ids.ts';

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

test('a ticket has a tag of its own, and a red one', () => {
  const id = '019ab000-0000-7000-8000-000000000001' as TicketId; // shaped like one
  for (const isRedTag of [false, true]) {
    const asked = readAsked(
      new URL(ticketsHref([id], isRedTag), 'http://etabli').searchParams,
      null,
    );
    expect(asked?.of).toEqual({ from: 'tickets', ids: [id] });
    expect(asked && subjectOf(asked)).toBe(isRedTag ? 'red-tag' : 'ticket');
  }
});
