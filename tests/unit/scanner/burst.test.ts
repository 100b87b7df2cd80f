import { describe, expect, it } from 'vitest';
import type { Keystroke } from '#shared/domain/keystroke.ts';
import { codeIn } from '#shared/domain/scan-reading.ts';
import { aKey, atRhythm, enter, type Outcome, play, tab } from './a-scanner.ts';
import { hosts, typedByUsScanner } from './keyboard-map.ts';

const drill = 'T0001234';
const card = 'C0001505';

describe.each(hosts)('a US scanner on %s', (host) => {
  const keys = (text: string) => typedByUsScanner(text, host);

  it.each([10, 20, 35, 50])('is heard with %d ms between keys and Enter', (gap) => {
    const heard = play(atRhythm([...keys(drill), enter], gap));
    expect(codesOf(heard)).toEqual([drill]);
    expect(heard.swallowed).toEqual(['Enter']);
  });

  it('is heard with Tab, which then does not move the focus', () => {
    const heard = play(atRhythm([...keys(drill), tab], 15));
    expect(codesOf(heard)).toEqual([drill]);
    expect(heard.swallowed).toEqual(['Tab']);
  });

  it('is heard without a suffix, after a silence', () => {
    expect(codesOf(play(atRhythm(keys(drill), 15)))).toEqual([drill]);
  });

  it.each([[[enter]], [[tab]], [[]]])('is heard twice in a row with suffix %j', (suffix) => {
    const first = atRhythm([...keys(card), ...suffix], 15);
    const second = atRhythm([...keys(drill), ...suffix], 15, 150);
    expect(codesOf(play([...first, ...second]))).toEqual([card, drill]);
  });

  it('is heard through the Shift keys it presses', () => {
    const shift = { ...aKey('Shift', 'ShiftLeft'), shiftKey: true };
    const pressed = keys(drill).flatMap((key) => (key.shiftKey ? [shift, key] : [key]));
    expect(codesOf(play(atRhythm([...pressed, enter], 8)))).toEqual([drill]);
  });

  it('is not heard in a person typing the same keys slowly', () => {
    const heard = play(atRhythm([...keys(drill), enter], 150));
    expect(heard).toEqual({ scans: [], swallowed: [] });
  });
});

describe('a scan', () => {
  it('carries what was typed first, and the fields as they were before its keys', () => {
    const [scan] = play(atRhythm([...us(drill), enter], 15)).scans;
    expect(scan?.readings[0]).toBe('Tààà&é"\'');
    expect(scan?.marks[0]).toBe('before key 0');
    expect(scan?.marks).toHaveLength(drill.length);
  });

  it('may be any old sticker of five signs', () => {
    const [scan] = play(atRhythm([...us('AB-12'), enter], 15)).scans;
    expect(scan?.readings).toContain('AB-12');
  });

  it('says that a code was misread by giving no code', () => {
    const [scan] = play(atRhythm([...us('T0001235'), enter], 15)).scans;
    expect(scan?.readings).toContain('T0001235');
    expect(codeIn(scan?.readings ?? [])).toBeUndefined();
  });

  it.each([1, 60, 90])('is told from a sign that a person typed %d ms before it', (gap) => {
    const typed = atRhythm([aKey('a', 'KeyQ')], 0);
    const heard = play([...typed, ...atRhythm([...us(drill), enter], 15, gap)]);
    expect(heard.scans).toHaveLength(1);
    if (gap > 60) {
      expect(codesOf(heard)).toEqual([drill]);
      expect(heard.scans[0]?.marks[0]).toBe('before key 1');
    }
  });

  it('is told from a fast typist at work in the same field', () => {
    const typed = atRhythm(us('perceuse sans fil'), 95);
    const heard = play([...typed, ...atRhythm([...us(drill), enter], 12, 95)]);
    expect(codesOf(heard)).toEqual([drill]);
    expect(heard.scans[0]?.marks).toHaveLength(drill.length);
  });

  it.each([1, 3, 4, 6, 7])('survives a machine that is busy before key %d', (late) => {
    const keys = atRhythm([...us(drill), enter], 12);
    const jittered = keys.map((key, index) => (index === late ? { ...key, gap: 200 } : key));
    const heard = play(jittered);
    expect(codesOf(heard)).toEqual([drill]);
    expect(heard.swallowed).toEqual(['Enter']);
  });

  it('survives a machine that is busy before every Enter of an old sticker', () => {
    const heard = play([...atRhythm(us('AB-12'), 15), { keystroke: enter, gap: 200 }]);
    expect(heard.scans[0]?.readings).toContain('AB-12');
    expect(heard.swallowed).toEqual(['Enter']);
  });

  it.each([1, 4, 5, 7])('goes on when a busy machine delivers key %d after the silence', (late) => {
    const keys = atRhythm([...us(drill), enter], 12);
    const heard = play(keys.map((key, at) => (at === late ? { ...key, lateBy: 900 } : key)));
    const misread = late < 5 ? [] : [undefined];
    expect(codesOf(heard)).toEqual([...misread, drill]);
    expect(heard.scans.at(-1)?.marks).toEqual(us(drill).map((_, at) => `before key ${at}`));
    expect(heard.swallowed).toEqual(['Enter']);
  });

  it('goes on without a suffix, and more than once', () => {
    const keys = atRhythm(us(drill), 12);
    const heard = play(keys.map((key, at) => (at >= 5 ? { ...key, lateBy: 900 } : key)));
    expect(codesOf(heard)).toEqual([undefined, undefined, undefined, drill]);
  });

  it('is told once when its Enter is delivered after the silence', () => {
    const heard = play([...atRhythm(us('AB-12'), 12), { keystroke: enter, gap: 12, lateBy: 900 }]);
    expect(heard.scans).toHaveLength(1);
    expect(heard.swallowed).toEqual(['Enter']);
  });

  it('ends at a silence that was one', () => {
    const sticker = atRhythm(us('AB-12'), 12);
    const heard = play([...sticker, ...atRhythm([...us(drill), enter], 12, 260)]);
    expect(heard.scans[0]?.readings).toContain('AB-12');
    expect(codesOf(heard)).toEqual([undefined, drill]);
    expect(heard.scans[1]?.marks).toHaveLength(drill.length);
  });

  it('keeps a late Enter from pressing the button that has the focus', () => {
    const heard = play([...atRhythm(us(drill), 15), { keystroke: enter, gap: 180 }]);
    expect(codesOf(heard)).toEqual([drill]);
    expect(heard.swallowed).toEqual(['Enter']);
  });

  it('leaves the Enter of a person alone a moment later', () => {
    const heard = play([...atRhythm(us(drill), 15), { keystroke: enter, gap: 600 }]);
    expect(heard.swallowed).toEqual([]);
  });

  it('leaves the Enter of a person alone who has clicked since', () => {
    const heard = play([
      ...atRhythm([...us(drill), enter], 15),
      { keystroke: enter, gap: 150, isAfterTouch: true },
    ]);
    expect(heard.swallowed).toEqual(['Enter']);
    expect(codesOf(heard)).toEqual([drill]);
  });

  it('swallows both ends of a scanner that sends Enter and Tab', () => {
    expect(play(atRhythm([...us(drill), enter, tab], 15)).swallowed).toEqual(['Enter', 'Tab']);
  });

  it('is heard from a scanner that types Alt + decimal codes', () => {
    const keys = [...drill].flatMap((sign) => altCode(sign));
    expect(codesOf(play(atRhythm([...keys, enter], 10)))).toEqual([drill]);
  });

  it('is heard where an input method hides what is typed', () => {
    const hidden = us(drill).map((key) => ({ ...key, key: 'Process' }));
    expect(codesOf(play(atRhythm([...hidden, enter], 15)))).toEqual([drill]);
  });
});

describe('no scan', () => {
  const nothing = { scans: [], swallowed: [] };

  it.each([
    ['four signs and Enter', [...us('1234'), enter]],
    ['Enter alone', [enter]],
    ['Tab through a form', [tab, tab, tab, tab, tab, tab]],
    ['a program that types a whole letter', us('bonjour '.repeat(60))],
    ['arrows', Array.from({ length: 9 }, () => aKey('ArrowDown'))],
    ['Alt pressed on its own', Array.from({ length: 9 }, () => aKey('Alt', 'AltLeft'))],
  ])('is heard in %s', (_name, keys) => {
    expect(play(atRhythm(keys, 20))).toEqual(nothing);
  });

  it('is heard in a key held down', () => {
    const held = atRhythm(
      Array.from({ length: 20 }, () => aKey('e', 'KeyE')),
      30,
    );
    expect(play(held.map((key) => ({ ...key, isRepeat: true })))).toEqual(nothing);
  });

  it('is heard with Control or the command key down', () => {
    const keys = atRhythm([...us(drill), enter], 15);
    expect(play(keys.map((key) => ({ ...key, hasCommandKey: true })))).toEqual(nothing);
  });

  it('is heard with Alt down, as for menus', () => {
    const keys = us(drill).map((key) => ({ ...key, altKey: true }));
    expect(play(atRhythm(keys, 15))).toEqual(nothing);
  });

  it('is heard across Escape or Backspace', () => {
    const [start, end] = [us(drill.slice(0, 4)), us(drill.slice(4))];
    for (const key of ['Escape', 'Backspace']) {
      expect(play(atRhythm([...start, aKey(key), ...end], 15))).toEqual(nothing);
    }
  });

  it('is heard across Shift + Tab, which a person pressed', () => {
    expect(play(atRhythm([...us(drill), { ...tab, shiftKey: true }], 15)).swallowed).toEqual([]);
  });

  it('is heard in a person who types at 90 ms a key', () => {
    expect(play(atRhythm([...us('perceuse a percussion'), enter], 90))).toEqual(nothing);
  });
});

function us(text: string): Keystroke[] {
  return typedByUsScanner(text, 'xkb_fr');
}

function altCode(sign: string): Keystroke[] {
  const digits = [...`0${sign.charCodeAt(0)}`].map((digit) => aKey(digit, `Numpad${digit}`));
  return [aKey('Alt', 'AltLeft'), ...digits].map((key) => ({ ...key, altKey: true }));
}

function codesOf({ scans }: Outcome): (string | undefined)[] {
  return scans.map(({ readings }) => codeIn(readings));
}
