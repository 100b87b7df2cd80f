/** The eye that looks at a killed base must see each thing that may be wrong with it. */
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { lend } from '#main/loans/lend.ts';
import { basePath, openHouse, systemClock } from '#main/open-house.ts';
import type { ItemId, MemberId, VisitId } from '#shared/domain/ids.ts';
import { actor } from '#tests/support/house.ts';
import { aPlaceToKill } from './a-place-to-kill.ts';
import type { Answered } from './hands.ts';
import { whatIsLeft } from './what-is-left.ts';

/** A loan with questions, as its caller was answered, in a base that is closed. */
const anAnsweredLoan = async () => {
  const { folder, next } = await aPlaceToKill(1);
  const since = systemClock();
  const house = await openHouse({ folder });
  try {
    for (;;) {
      const wanted = next();
      const handOver = await lend(house, actor, {
        itemId: wanted.itemId as ItemId, // ids come from the base itself
        memberId: wanted.memberId as MemberId,
        visitId: wanted.visitId as VisitId,
      });
      const answered: Answered[] = [{ wanted, handOver }];
      if (handOver.checks.length > 0) return { path: basePath(folder), since, answered };
    }
  } finally {
    await house.close();
  }
};

test('says nothing of a loan that is whole', async () => {
  const { path, since, answered } = await anAnsweredLoan();
  expect(whatIsLeft(path, answered, since).faults).toEqual([]);
});

test.each([
  ['a loan that is lost', 'delete from loans where id = :loan', /is lost/],
  ['a question that is lost', 'delete from loan_checks where loan_id = :loan', /half written/],
  ['a journal line that is lost', 'delete from journal where loan_id = :loan', /half written/],
  ['another due day', "update loans set due_on = '2199-01-01' where id = :loan", /not what was/],
  ['a line without its loan', 'delete from loans where id = :loan', /a loan that is not there/],
])('sees %s', async (_, damage, fault) => {
  const { path, since, answered } = await anAnsweredLoan();
  const database = new Database(path);
  database.pragma('foreign_keys = off');
  database.prepare(damage).run({ loan: answered[0]?.handOver.loan.id });
  database.close();
  expect(whatIsLeft(path, answered, since).faults.join('\n')).toMatch(fault);
});
