import { expect, test } from 'vitest';
import type { LoanCheck } from '#shared/contract/views.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem, type ItemWish } from '#tests/support/builders/an-item.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aCounter } from './a-counter.ts';

const answered = (checks: readonly LoanCheck[], answer: 'there' | 'missing' | 'seen') =>
  checks.map(({ id }) => ({ id, answer }));

bothStores('the questions of a loan', (base) => {
  const lent = async (item: ItemWish = { accessories: ['Chargeur', 'Coffret'] }) => {
    const counter = await aCounter(base);
    const zoe = await aMember(counter.house);
    const drill = await anItem(counter.house, item);
    const { visit } = await counter.scanFor('member-opened', zoe.code);
    const { handOver } = await counter.scanFor('lent', drill.code);
    const named = { id: drill.id, code: drill.code, name: drill.name };
    return { ...counter, ...handOver, zoe, drill, visit, named };
  };

  test('are the accessories that are here, after the safety notice', async () => {
    const { house, client, scanFor } = await lent();
    const saw = await anItem(house, { accessories: ['Lame', 'Clé'], safetyNotice: 'Lunettes' });
    const accessoryId = saw.accessories[1]?.id ?? '';
    await client.items.markAccessory({ id: saw.id, accessoryId, isMissing: true });
    const { handOver } = await scanFor('lent', saw.code);
    expect(handOver).toMatchObject({
      safetyNotice: 'Lunettes',
      loan: { isBehindAnswers: true },
      checks: [
        { kind: 'safety-notice', outAnswer: null },
        { kind: 'accessory', name: 'Lame', outAnswer: null, inAnswer: null },
      ],
    });
  });

  test('keep the card from closing or changing its member until they are answered', async () => {
    const { house, client, scan, scanFor, loan, checks, zoe, named } = await lent();
    const ali = await aMember(house, { firstName: 'Ali' });
    const pending = { code: 'ANSWERS_PENDING', data: { items: [named] } };
    await expect(scan(zoe.code)).rejects.toMatchObject(pending);
    await expect(scan(ali.code)).rejects.toMatchObject(pending);
    await client.loans.answerChecks({
      id: loan.id,
      moment: 'out',
      answers: answered(checks, 'there'),
    });
    await scanFor('member-closed', zoe.code);
  });

  test('do not keep another object from going out or coming back', async () => {
    const { house, scanFor } = await lent();
    const saw = await anItem(house);
    await scanFor('lent', saw.code);
  });

  test('about what came back wait too, nobody open as well', async () => {
    const { house, scan, scanFor, rest, client, zoe, drill, named } = await lent();
    rest();
    const { takeBack } = await scanFor('returned', drill.code);
    expect(takeBack.checks.map(({ name }) => name)).toEqual(['Chargeur', 'Coffret']);
    expect(takeBack.loan.isBehindAnswers).toBe(true);
    const ali = await aMember(house, { firstName: 'Ali' });
    await expect(scan(ali.code)).rejects.toMatchObject({ data: { items: [named] } });
    // Their own card goes on with the returns, and cannot be closed before the answers.
    await scanFor('member-opened', zoe.code);
    await expect(scan(zoe.code)).rejects.toMatchObject({ code: 'ANSWERS_PENDING' });
    const answer = await client.loans.answerChecks({
      id: takeBack.loan.id,
      moment: 'in',
      answers: answered(takeBack.checks, 'there'),
    });
    expect(answer.loan.isBehindAnswers).toBe(false);
    await scanFor('member-closed', zoe.code);
  });

  test('write what is missing on the loan and on the object', async () => {
    const { client, rest, scanFor, loan, checks, drill } = await lent();
    const [charger, box] = checks;
    if (!charger || !box) throw new Error('two accessories were given');
    await client.loans.answerChecks({
      id: loan.id,
      moment: 'out',
      answers: [
        { id: charger.id, answer: 'there' },
        { id: box.id, answer: 'missing' },
      ],
    });
    rest();
    const { takeBack } = await scanFor('returned', drill.code);
    expect(takeBack.checks.map(({ name }) => name)).toEqual(['Chargeur']);
    await client.loans.answerChecks({
      id: loan.id,
      moment: 'in',
      answers: [{ id: charger.id, answer: 'missing' }],
    });

    const { accessories } = await client.items.get({ id: drill.id });
    expect(accessories).toMatchObject([{ isMissing: true }, { isMissing: true }]);
    const { returned } = await client.loans.slip({ visitId: takeBack.visitId });
    expect(returned[0]?.checks).toMatchObject([
      { name: 'Chargeur', outAnswer: 'there', inAnswer: 'missing' },
      { name: 'Coffret', outAnswer: 'missing', inAnswer: null },
    ]);
  });

  test('may be answered again: the last answer holds, on the object too', async () => {
    const { client, loan, checks, drill } = await lent();
    const say = (answer: 'there' | 'missing') =>
      client.loans.answerChecks({
        id: loan.id,
        moment: 'out',
        answers: answered(checks, answer),
      });
    await say('missing');
    const { checks: after } = await say('there');
    expect(after.map(({ outAnswer }) => outAnswer)).toEqual(['there', 'there']);
    const { accessories } = await client.items.get({ id: drill.id });
    expect(accessories.some(({ isMissing }) => isMissing)).toBe(false);
  });

  test('take only answers that fit them', async () => {
    const { client, loan, checks } = await lent({
      safetyNotice: 'Lunettes',
      accessories: ['Lame'],
    });
    const say = (answer: 'there' | 'seen', moment: 'out' | 'in' = 'out') =>
      client.loans.answerChecks({ id: loan.id, moment, answers: answered(checks, answer) });
    await expect(say('there')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(say('seen')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(say('seen', 'in')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(
      client.loans.answerChecks({
        id: loan.id,
        moment: 'out',
        answers: [{ id: loan.id, answer: 'there' }],
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { thing: 'check' } });
  });

  test('say nothing of a return while the object is out', async () => {
    const { client, loan, checks } = await lent({ accessories: ['Lame'] });
    const answers = answered(checks, 'there');
    await expect(
      client.loans.answerChecks({ id: loan.id, moment: 'in', answers }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', data: { field: 'moment' } });
  });

  test('are undone with what they wrote on the object', async () => {
    const { client, loan, checks, drill } = await lent();
    const { actId } = await client.loans.answerChecks({
      id: loan.id,
      moment: 'out',
      answers: answered(checks, 'missing'),
    });
    await client.journal.undo({ id: actId });
    const { accessories, openLoan } = await client.items.get({ id: drill.id });
    expect(accessories.some(({ isMissing }) => isMissing)).toBe(false);
    expect(openLoan?.isBehindAnswers).toBe(true);
  });
});
