import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { atCounter } from './at-counter.ts';

/** Writes down each tone instead of playing it: shape and height. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tones: string[] = [];
    Object.assign(window, { tones });
    const Played = window.OscillatorNode;
    window.OscillatorNode = class extends Played {
      constructor(context: BaseAudioContext, options?: OscillatorOptions) {
        super(context, options);
        tones.push(`${options?.type} ${options?.frequency}`);
      }
    };
  });

const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { tones: string[] }).tones.splice(0));

describe('the counter', () => {
  it('sounds otherwise for out, in, refused and everything else', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    await listen(page);
    const member = await aMember(house);
    const drill = await anItem(house, { name: 'Perceuse' });
    const tunes: Record<string, string> = {};
    const hear = async (name: string, code: string, says: string) => {
      await counter.later();
      await counter.scan(code, says);
      tunes[name] = (await heard(page)).join(', ');
    };
    await hear('card', member.code, 'Bonjour');
    await hear('out', drill.code, 'Prêté');
    await hear('refused', 'T0000014', 'Mal lu');
    await hear('close', member.code, 'Au revoir');
    await hear('in', drill.code, 'Rendu');
    await hear('basket', drill.code, 'Au panier');
    await hear('basket out', (await aMember(house)).code, 'Prêté');
    const { out, in: back, refused, card } = tunes;
    expect(new Set([out, back, refused, card]).size).toBe(4);
    expect(Object.values(tunes)).not.toContain('');
    expect(tunes['basket out']).toBe(out);
    expect([tunes['close'], tunes['basket']]).toEqual([card, card]);
  });

  it('works in silence where there is no sound at all', async () => {
    const counter = await atCounter();
    const { house, page } = counter;
    await page.evaluate(() => {
      Reflect.deleteProperty(window, 'AudioContext');
    });
    const member = await aMember(house);
    const drill = await anItem(house, { name: 'Perceuse' });
    await counter.scan(member.code, 'Bonjour');
    await counter.scan(drill.code, 'Prêté : Perceuse');
    await counter.scan('T0000014', 'Mal lu');
  });
});
