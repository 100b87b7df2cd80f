/** Every sentence is said, in both languages: no key of the sentences stands on the screen. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { french } from '#shared/i18n/fr/index.ts';

const rawKey = new RegExp(`\\b(${Object.keys(french).join('|')})\\.[a-z]\\w*`, 'i');
/** A fact that a sentence was not given. */
const rawFact = /\{\{\w+\}\}/;

/** Looks at what is read and at what is heard. */
const expectSentences = async (page: Page): Promise<void> => {
  const seen = await page.locator('body').textContent();
  const heard = await page
    .locator('[aria-label], [title], [placeholder]')
    .evaluateAll((elements) =>
      elements.flatMap((element) =>
        ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      ),
    );
  for (const text of [seen ?? '', ...heard]) {
    expect(text).not.toMatch(rawKey);
    expect(text).not.toMatch(rawFact);
  }
};

/** Reads the screen as it stands in French, then the same in English. */
export const expectBothLanguages = async (page: Page): Promise<void> => {
  await expectSentences(page);
  await page.locator('button[lang="en"]').click();
  await page.locator('html[lang="en"]').waitFor();
  await expectSentences(page);
};
