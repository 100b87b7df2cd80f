import { expect, test } from 'vitest';
import { aSession, aTicket, presenceOf } from '#tests/support/builders/repairs.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aCode } from '#tests/unit/codes/a-code.ts';
import { aBench } from './a-bench.ts';

const toaster = { name: 'Grille-pain', category: 'Toaster', yearOfManufacture: 2020 } as const;

bothStores('a sheet that comes back', (base) => {
  const aSheet = async () => {
    const bench = await aBench(base);
    const { codes } = await bench.tickets.printBlanks({ count: 2 });
    const [code = '', otherCode = ''] = codes;
    const sheet = { code, on: '2026-11-14', what: toaster, outcome: 'fixed' } as const;
    return { ...bench, sheet, otherCode };
  };

  test('is its ticket and its outcome in one act, on the day it really was', async () => {
    const { house, tickets, sheet, undo } = await aSheet();
    const session = await aSession(house, { on: '2026-11-14', repairers: ['Inès'] });
    const presenceId = presenceOf(session, 'Inès');
    const page = await tickets.fromPaper({
      ...sheet,
      sessionId: session.id,
      problem: 'Ne chauffe plus',
      visitorName: 'Maryse',
      presenceId,
      minutes: 20,
      done: 'Résistance nettoyée',
    });
    expect(page).toMatchObject({
      code: sheet.code,
      number: null,
      sessionId: session.id,
      visitorName: 'Maryse',
      openedOn: '2026-11-14',
      doneOn: '2026-11-14',
      state: 'done',
      outcome: 'fixed',
      waiver: { version: 1, how: 'paper', hasSignature: false },
      attempts: [{ on: '2026-11-14', repairer: 'Inès', minutes: 20, done: 'Résistance nettoyée' }],
    });
    await undo(page);
    expect((await tickets.list({})).total).toBe(0);
    // The sheet is still there: it may be typed again.
    expect(await tickets.fromPaper(sheet)).toMatchObject({ attempts: [] });
  });

  test('counts in the year of its day', async () => {
    const { house, tickets, sheet } = await aSheet();
    await tickets.fromPaper({ ...sheet, on: '2025-12-31', minutes: 5 });
    const row = await house.store.read((q) =>
      q
        .selectFrom('tickets')
        .select(['done_on', 'done_year', 'age_years', 'minutes'])
        .executeTakeFirstOrThrow(),
    );
    expect(row).toEqual({ done_on: '2025-12-31', done_year: 2025, age_years: 5, minutes: 5 });
  });

  test('refuses a day to come, a code that is taken or none, and what does not fit', async () => {
    const { house, tickets, sheet, otherCode } = await aSheet();
    const refused = (wish: object) => expect(tickets.fromPaper({ ...sheet, ...wish })).rejects;
    await refused({ on: '2026-11-22' }).toMatchObject({
      code: 'DAY_IMPOSSIBLE',
      data: { why: 'future', day: '2026-11-22' },
    });
    await aTicket(house, { code: otherCode });
    await refused({ code: otherCode }).toMatchObject({ code: 'CODE_TAKEN' });
    await refused({ code: aCode('T', 1) }).toMatchObject({ code: 'CODE_NOT_OURS' });
    await refused({ barrier: 'too-worn-out' }).toMatchObject({
      code: 'INVALID_INPUT',
      data: { field: 'barrier' },
    });
    await refused({ sessionId: '0199a8b0-0000-7000-8000-000000000000' }).toMatchObject({
      code: 'NOT_FOUND',
      data: { thing: 'session' },
    });
    expect((await tickets.list({ state: 'done' })).total).toBe(0);
  });
});

bothStores('blank sheets', (base) => {
  test('bear codes that nothing else ever bears, also those of two posts at once', async () => {
    const { house, tickets } = await aBench(base);
    const printed = await Promise.all([
      tickets.printBlanks({ count: 20 }),
      house.client().repairs.tickets.printBlanks({ count: 20 }),
    ]);
    const codes = printed.flatMap((run) => run.codes);
    expect(new Set(codes).size).toBe(40);
    expect(codes).not.toContain((await aTicket(house)).code);
  });

  test('are refused when the letter is spent', async () => {
    const { house, tickets } = await aBench(base);
    await house.store.write({ staffId: null, postId: 'counter', role: 'volunteer' }, async (tx) => {
      await tx.bump('numbering', { letter: 'R', next_serial: 999_999 });
    });
    await expect(tickets.printBlanks({ count: 2 })).rejects.toMatchObject({
      code: 'LETTER_SPENT',
      data: { letter: 'R' },
    });
    expect((await tickets.printBlanks({ count: 1 })).codes).toEqual([aCode('R', 999_999)]);
  });
});
