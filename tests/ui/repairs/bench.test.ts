/** The bench: take it, note, count, put aside, and say that a thing must not be used any more. */
import { describe, expect, it, test } from 'vitest';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aSession, aTicket, presenceOf } from '#tests/support/builders/repairs.ts';
import { aHouse } from '#tests/support/house.ts';
import { aDoor } from '#tests/support/ui/door.ts';
import { chooseManagerCode, giveManagerCode } from '#tests/support/ui/manager.ts';
import { scan } from '#tests/support/ui/scan.ts';
import { openWindow } from '#tests/support/ui/window.ts';
import { aPicture } from '#tests/ui/items/a-picture.ts';
import { atBench, openBench } from './at-bench.ts';
import { watchPrinting } from './at-intake.ts';

const minute = 60_000;

describe('taking a ticket', () => {
  it('shows number, thing, problem and time first, and ticks the minutes by itself', async () => {
    const house = await aHouse();
    await aSession(house, { repairers: ['Karim'] });
    const bench = await atBench({ house });
    const { page } = bench;
    await page.getByText('n° 1').waitFor();
    await page.getByText('Ne chauffe plus').first().waitFor();
    await page.getByText('Attend depuis').waitFor();
    await page.getByLabel('Qui répare ici ?').selectOption({ label: 'Karim · table 1' });
    await bench.touch('Prendre');
    await page.getByText('Karim · table 1').first().waitFor();
    await page.clock.runFor(12 * minute);
    await page
      .getByRole('timer')
      .getByText(/1[12]\smin/)
      .waitFor();
    await bench.becomes({ state: 'in-repair', repairer: 'Karim', table: 'table 1' });
  });

  it('asks once a post who repairs there', async () => {
    const house = await aHouse();
    await aSession(house, { repairers: ['Karim', 'Lucie'] });
    const bench = await atBench({ house });
    await bench.touch('Prendre');
    const dialog = bench.page.getByRole('dialog', { name: /Qui répare à ce poste/ });
    await dialog.getByRole('button', { name: 'Lucie · table 2' }).click();
    await bench.becomes({ state: 'in-repair', repairer: 'Lucie' });
    await bench.page.getByRole('timer').waitFor();
    await bench.touch('Retour dans la file');
    await bench.touch('Prendre');
    await bench.becomes({ attempts: [{ repairer: 'Lucie' }, { repairer: 'Lucie' }] });
    expect(await dialog.count()).toBe(0);
  });

  it('says who was faster, and takes nothing away', async () => {
    const house = await aHouse();
    const session = await aSession(house, { repairers: ['Karim', 'Lucie'] });
    const bench = await atBench({ house });
    await bench.touch('Prendre');
    const { tickets } = house.client().repairs;
    await tickets.take({ id: bench.id, presenceId: presenceOf(session, 'Karim') });
    await bench.page.getByRole('dialog').getByRole('button', { name: /Lucie/ }).click();
    await bench.page.getByText(/déjà prise\s:\sKarim/).waitFor();
    await bench.becomes({ repairer: 'Karim' });
  });

  it('is undone by one touch', async () => {
    const bench = await atBench({ window: { size: 'phone' } });
    await bench.touch('Prendre');
    await bench.becomes({ state: 'in-repair' });
    await bench.touch('Annuler');
    await bench.becomes({ state: 'waiting', attempts: [] });
  });

  it('lets another repairer take over: two attempts', async () => {
    const house = await aHouse();
    const session = await aSession(house, { repairers: ['Karim', 'Lucie'] });
    const door = await aDoor(house);
    const { id } = await aTicket(house);
    const { tickets } = house.client().repairs;
    await tickets.take({ id, presenceId: presenceOf(session, 'Karim') });
    await tickets.setAside({ id, state: 'waiting' });
    const bench = await openBench(door, id);
    await bench.page.getByLabel('Qui répare ici ?').selectOption({ label: 'Lucie · table 2' });
    await bench.touch('Prendre');
    await bench.becomes({ attempts: [{ repairer: 'Karim' }, { repairer: 'Lucie' }] });
    await bench.page.getByRole('button', { name: /Corriger l’intervention .* Karim/ }).waitFor();
  });
});

describe('a scanned tag', () => {
  it('takes the ticket whose tag it is, and opens any other', async () => {
    const bench = await atBench();
    const { page, house } = bench;
    const other = await aTicket(house, { what: { name: 'Lampe', category: 'Lamp' } });
    await scan(page, (await bench.ticket()).code);
    await bench.becomes({ state: 'in-repair' });
    await page.clock.runFor(1_500);
    await scan(page, other.code);
    await page.getByRole('heading', { level: 1, name: 'Lampe' }).waitFor();
  });

  it('never takes an outcome away', async () => {
    const bench = await atBench();
    await bench.touch('Réparé');
    await bench.becomes({ outcome: 'fixed' });
    await bench.page.getByRole('button', { name: 'Reprendre la réparation' }).waitFor();
    await scan(bench.page, (await bench.ticket()).code);
    await bench.page.getByText('Cette fiche a déjà un résultat').waitFor();
    await bench.becomes({ outcome: 'fixed' });
  });

  it('of an object still opens the counter', async () => {
    const bench = await atBench();
    const drill = await anItem(bench.house, { name: 'Perceuse' });
    await scan(bench.page, drill.code);
    await bench.page.getByText('Au panier : Perceuse').waitFor();
  });
});

describe('notes', () => {
  it('save themselves: a moment after the last key, and when the field is left', async () => {
    const bench = await atBench();
    await bench.touch('Prendre');
    const observed = bench.page.getByLabel('Constaté');
    await observed.fill('Fusible grillé ');
    await bench.page.clock.runFor(1_000);
    await bench.becomes({ attempts: [{ observed: 'Fusible grillé' }] });
    expect(await observed.inputValue()).toBe('Fusible grillé ');
    await bench.page.getByLabel('Fait', { exact: true }).fill('Fusible changé');
    await observed.focus();
    await bench.becomes({ attempts: [{ done: 'Fusible changé' }] });
  });

  it('outlive a scan that leaves the screen, and a save that fails', async () => {
    const bench = await atBench();
    const { page } = bench;
    await bench.touch('Prendre');
    const notes = '**/api/repairs/tickets/note';
    await page.route(notes, (route) => route.abort());
    await page.getByLabel('Cause').fill('Usure');
    await page.getByLabel('Constaté').focus();
    await page.getByText('Pas encore enregistré').waitFor();
    await page.unroute(notes);
    await page.getByRole('link', { name: 'Tableau' }).click();
    await page.getByText('Cause').waitFor({ state: 'detached' });
    await page.clock.runFor(6_000);
    await bench.becomes({ attempts: [{ cause: 'Usure' }] });
  });

  it('let the minutes be corrected once they are counted', async () => {
    const bench = await atBench();
    await bench.touch('Prendre');
    await bench.becomes({ state: 'in-repair' });
    bench.house.time.advance(20 * minute);
    await bench.touch('Réparé');
    const minutes = bench.page.getByLabel('Minutes passées');
    await expect.poll(() => minutes.inputValue()).toBe('20');
    await minutes.fill('35');
    await minutes.blur();
    await bench.becomes({ attempts: [{ minutes: 35 }] });
  });
});

test('parts are needed, then used, and a photo is kept with the ticket', async () => {
  const bench = await atBench();
  const { page } = bench;
  await page.getByLabel('Nom de la pièce').fill('Fusible thermique');
  await bench.touch('Il la faut');
  await page.getByText('à trouver').waitFor();
  await bench.touch('Posée : Fusible thermique');
  await bench.becomes({ parts: [{ name: 'Fusible thermique', isUsed: true }] });
  await page.locator('input[accept="image/*"]').setInputFiles(await aPicture(page, 800, 600));
  await page.getByAltText('Photo 1 de la fiche').waitFor();
  expect((await bench.ticket()).photoIds).toHaveLength(1);
});

describe('putting aside', () => {
  it('waits for a part at one touch', async () => {
    const bench = await atBench({ window: { size: 'phone' } });
    const part = bench.page.getByRole('button', { name: 'Attend une pièce' });
    const before = await part.boundingBox();
    await bench.touch('Attend une pièce');
    await bench.becomes({ state: 'part' });
    await expect.poll(() => part.getAttribute('aria-pressed')).toBe('true');
    expect(await part.boundingBox()).toMatchObject({ x: before?.x, width: before?.width });
    await bench.touch('Retour dans la file');
    await bench.becomes({ state: 'waiting' });
  });

  it('keeps it here: on a shelf, until a day, and then', async () => {
    const bench = await atBench();
    const { page, house } = bench;
    await house.client('manager').shelves.create({ name: 'Étagère 3' });
    await bench.touch('Reste ici');
    await page.getByRole('combobox', { name: 'Emplacement' }).click();
    await page.getByRole('option', { name: 'Étagère 3' }).click();
    await page.getByLabel('Jusqu’au').fill('2026-12-19');
    await bench.touch('Appeler la personne');
    await bench.touch('Garder ici');
    await bench.becomes({
      state: 'stays',
      shelf: { name: 'Étagère 3' },
      keptUntil: '2026-12-19',
      thenWhat: 'Appeler la personne',
    });
    await page.getByText('Rangé : Étagère 3').waitFor();
  });
});

describe('a thing that must not be used any more', () => {
  it('is declared with a common reason, and a manager clears it with another', async () => {
    const house = await aHouse();
    await chooseManagerCode(house);
    const drill = await anItem(house, { name: 'Perceuse' });
    const bench = await atBench({ house, itemId: drill.id, problem: 'Câble nu' });
    const { page } = bench;
    const printed = await watchPrinting(page);
    await bench.touch('Ne doit plus servir');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('ne pourra plus être prêté ni remis en rayon').waitFor();
    await dialog.getByRole('button', { name: 'Câble ou prise dangereux' }).click();
    await dialog.getByRole('button', { name: 'Ne doit plus servir' }).click();
    await page.getByText('« Perceuse » est bloqué : ni prêt, ni retour en rayon.').waitFor();
    await page.getByRole('button', { name: 'Imprimer l’étiquette rouge' }).waitFor();
    await bench.becomes({ isUnsafe: true, verdicts: [{ reason: 'Câble ou prise dangereux' }] });
    await bench.touch('Lever le verdict');
    const checked = dialog.getByLabel('Ce qui a été fait ou vérifié');
    await checked.fill('Câble changé, mesuré');
    // The red tag goes on printing meanwhile, and everything is read again once it is noted.
    await expect.poll(printed).toBe(1);
    await expect.poll(() => house.client().labels.runs.list({})).toMatchObject({ total: 1 });
    expect(await checked.inputValue()).toBe('Câble changé, mesuré');
    await dialog.getByRole('button', { name: 'Lever le verdict' }).click();
    await giveManagerCode(page);
    await bench.becomes({ isUnsafe: false, verdicts: [{ clearedReason: 'Câble changé, mesuré' }] });
    await page.getByText('Câble changé, mesuré').waitFor();
  });
});

test('what was written at intake is corrected, and undone at one touch', async () => {
  const bench = await atBench();
  const { page } = bench;
  await bench.touch('Corriger');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Objet').fill('Grille-pain double');
  await dialog.getByLabel('Poids').fill('1,6');
  await dialog.getByLabel('Prénom').fill('Maryse B.');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await bench.becomes({
    what: { name: 'Grille-pain double', weightGrams: 1_600 },
    visitorName: 'Maryse B.',
  });
  await bench.touch('Annuler');
  await bench.becomes({ what: { name: 'Grille-pain' }, visitorName: 'Maryse' });
});

test('a ticket that does not exist says so', async () => {
  const door = await aDoor(await aHouse());
  const page = await openWindow(door, '/repairs/tickets/0191d5a0-0000-7000-8000-00000000dead');
  await page.getByRole('alert').getByText('Introuvable').waitFor();
});
