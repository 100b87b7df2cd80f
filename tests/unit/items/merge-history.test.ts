import { describe, expect, test } from 'vitest';
import { type HistoryPage, mergeHistory } from '#renderer/items/page/merge-history.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import type { LoanLine } from '#shared/contract/views.ts';

/** The merge looks at nothing else of a line. */
const loan = (day: number) => ({ id: `loan ${day}`, lentAt: at(day) }) as unknown as LoanLine;
const act = (day: number, word = 'change-item', isUndone = false) =>
  ({ id: `${word} ${day}`, at: at(day), act: word, isUndone }) as unknown as JournalEntry;
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;

const said = (pages: HistoryPage[], size = 2) =>
  mergeHistory(pages, size).map((line) => (line.kind === 'loan' ? line.loan.id : line.entry.id));

describe('the history of an object', () => {
  test('tells loans and acts together, newest first', () => {
    const page = { loans: [loan(4)], acts: [act(5), act(3)] };
    expect(said([page], 10)).toEqual(['change-item 5', 'loan 4', 'change-item 3']);
  });

  test('tells a loan once: its own line says that it was lent and returned', () => {
    const acts = [act(6, 'return'), act(5, 'renew'), act(4, 'lend')];
    expect(said([{ loans: [loan(4)], acts }], 10)).toEqual(['renew 5', 'loan 4']);
  });

  test('tells a loan that was undone, which has no line any more', () => {
    expect(said([{ loans: [], acts: [act(4, 'lend', true)] }], 10)).toEqual(['lend 4']);
  });

  test('holds back what is older than the last line of a list that goes on', () => {
    const first = { loans: [loan(2), loan(1)], acts: [act(9), act(8)] };
    expect(said([first])).toEqual(['change-item 9', 'change-item 8']);
    const second = { loans: [], acts: [act(7)] };
    expect(said([first, second])).toEqual([
      'change-item 9',
      'change-item 8',
      'change-item 7',
      'loan 2',
      'loan 1',
    ]);
  });
});
