/** What people do at the two posts of an evening, and what they were told. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { touchesOf, type Visitor } from './evening-plan.ts';

/** What a screen has said: after a power cut it must still be so. */
export interface Told {
  readonly visitor: Visitor;
  readonly number: number;
  /** Of the tag. */
  readonly code: string;
  note: string | null;
  /** Somebody is at it. */
  isTaken: boolean;
  isEnded: boolean;
}

/** One who repairs, and where. */
export interface Repairer {
  readonly name: string;
  readonly table: string;
}

/** A finger or a mouse. */
export type Press = (page: Page, role: 'button' | 'link', name: string | RegExp) => Promise<void>;

export const byMouse: Press = (page, role, name) =>
  page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) }).click();
export const byFinger: Press = (page, role, name) =>
  page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) }).tap();

/** Writes down who has come to repair, from the board. */
export const arrive = async (page: Page, { name, table }: Repairer): Promise<void> => {
  await byMouse(page, 'button', 'Réparateur arrivé');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('combobox', { name: /^Nom/ })
    .or(dialog.getByLabel(/^Nom/))
    .first()
    .fill(name);
  await dialog.getByRole('textbox', { name: 'Table' }).fill(table);
  await dialog.getByRole('button', { name: 'Noter l’arrivée' }).click();
  await dialog.waitFor({ state: 'detached' });
};

/** Four fields and one key; answers what the visitor was told. */
export const takeIn = async (page: Page, visitor: Visitor): Promise<Told> => {
  const before = await page.getByRole('status').first().textContent();
  await page.locator('input[name="what"]:focus').fill(visitor.thing);
  await page.keyboard.press('Enter');
  await page.locator('input[name="problem"]:focus').fill(visitor.problem);
  await page.keyboard.press('Tab');
  await page.locator('input[name="visitorName"]:focus').fill(visitor.name);
  await page.keyboard.press('Tab');
  await page.locator('input[name="waiver"]:focus').press('Space');
  await page.keyboard.press('Enter');
  const said = page.getByRole('status').first();
  await expect.poll(() => said.textContent()).not.toBe(before);
  const words = (await said.textContent()) ?? '';
  const [, number] = /N°\s*(\d+)/u.exec(words) ?? [];
  const [code] = /R\s?\d{3}\s?\d{3}\s?\d/u.exec(words) ?? [];
  if (number === undefined || code === undefined) throw new Error(`the screen said: ${words}`);
  return {
    visitor,
    number: Number(number),
    code: code.replace(/\s/gu, ''),
    note: null,
    isTaken: false,
    isEnded: false,
  };
};

/** From the board to the outcome: takes it, writes what was done, says how it ends. */
export const repair = async (
  page: Page,
  told: Told,
  { who, press }: { who: Repairer; press: Press },
): Promise<void> => {
  const { number, visitor } = told;
  told.isTaken = true;
  await press(page, 'link', new RegExp(`^n° ${number}, `, 'u'));
  const chair = page.getByRole('combobox', { name: 'Qui répare ici ?' });
  const atWork = page.getByRole('timer');
  await chair.or(atWork).first().waitFor();
  // Taken just before the power went, it is theirs still.
  if (await chair.isVisible()) {
    await chair.selectOption({ label: `${who.name} · ${who.table}` });
    await press(page, 'button', 'Prendre');
    await atWork.waitFor();
  }
  if (number % 3 === 0) await writeNote(page, told, who);
  for (const touch of touchesOf(visitor.ending)) await press(page, 'button', touch);
  await page.getByRole('status').getByText(/^Noté/).waitFor();
  told.isEnded = true;
  await press(page, 'link', 'Tableau');
  await page.getByRole('heading', { name: 'Tableau de la séance' }).waitFor();
};

/** There is no button: it saves itself, and says so. */
const writeNote = async (page: Page, told: Told, { name }: Repairer): Promise<void> => {
  const note = `${name} a vu : ${told.visitor.problem}`;
  const done = page.getByRole('textbox', { name: 'Fait' });
  // Saved just before the power went: there is nothing left to save.
  if ((await done.inputValue()) !== note) {
    await done.fill(note);
    await page.getByText('Enregistré', { exact: true }).waitFor();
  }
  told.note = note;
};
