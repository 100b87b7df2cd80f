import { describe, expect, it } from 'vitest';
import { codeLetters, type InventoryCode } from '#shared/domain/inventory-code.ts';
import { signAt } from '#shared/domain/keyboard-layouts.ts';
import type { Keystroke } from '#shared/domain/keystroke.ts';
import { pickCode, readKeystrokes, readTypedText } from '#shared/domain/scan-reading.ts';
import { hosts, keysOf, textOf, typedByUsScanner } from '../scanner/keyboard-map.ts';
import { aCode, manyCodes } from './a-code.ts';

const code = aCode('T', 123);

describe.each(hosts)('a US scanner on %s', (host) => {
  it('is understood for a thousand codes of every kind, by the keys it pressed', () => {
    expect(notRead((text) => readKeystrokes(typedByUsScanner(text, host)))).toEqual([]);
  });

  it('is never taken for another code where the machine does not name its keys', () => {
    const unnamed = (text: string) =>
      typedByUsScanner(text, host).map((keystroke) => ({ ...keystroke, code: '' }));
    expectRightOrNothing((text) => readKeystrokes(unnamed(text)));
  });

  it('is never taken for another code when what it typed is submitted as text', () => {
    const submitted = (text: string) => readTypedText(textOf(typedByUsScanner(text, host)));
    expectRightOrNothing((text) => submitted(text).readings);
    expect(submitted(code).kind).toBe('scan');
    expect(pickCode(submitted(code).readings)).toEqual({ kind: 'code', code });
  });

  it('gives back any old sticker, sign by sign', () => {
    const sticker = keysOf(host)
      .map(({ inBars }) => inBars)
      .join('')
      .trim();
    expect(readKeystrokes(typedByUsScanner(sticker, host))).toContain(sticker);
  });

  it('puts what was typed before what was meant', () => {
    const keystrokes = typedByUsScanner(code, host);
    expect(readKeystrokes(keystrokes)[0]).toBe(textOf(keystrokes));
  });
});

describe('a scanner set to French', () => {
  it('is understood on a French machine, as typed', () => {
    const onFrenchHost = (text: string) => typedByFrenchScanner(text, 'fr');
    expect(notRead((text) => readKeystrokes(onFrenchHost(text)).slice(0, 1))).toEqual([]);
  });

  it('is understood on a US machine, by the keys it pressed', () => {
    expect(textOf(typedByFrenchScanner(code, 'us'))).toBe('T)))!@#$');
    expect(notRead((text) => readKeystrokes(typedByFrenchScanner(text, 'us')))).toEqual([]);
  });

  it('is understood under a Caps Lock that turns digits into signs', () => {
    const keystrokes = typedByFrenchScanner(code, 'fr').map((keystroke) => ({
      ...keystroke,
      key: signAt('fr', keystroke.code, false) ?? '',
    }));
    expect(textOf(keystrokes)).toBe('tààà&é"\'');
    expect(pickCode(readKeystrokes(keystrokes))).toEqual({ kind: 'code', code });
  });

  it('has the keys of the map', () => {
    const wrong = keysOf('xkb_fr').filter(
      ({ code: key, isShifted, shown }) =>
        !shown.startsWith('<dead_') && signAt('fr', key, isShifted) !== shown,
    );
    expect(wrong).toEqual([]);
  });
});

describe('other ways to type a code', () => {
  it('understands a scanner that types Alt + decimal codes', () => {
    const keystrokes = [...code].flatMap((sign) => altCode(sign));
    expect(readKeystrokes(keystrokes)).toEqual([code]);
  });

  it('understands a scanner that types only its letters as Alt + decimal codes', () => {
    const digits = typedByUsScanner(code.slice(1), 'xkb_fr');
    expect(readKeystrokes([...altCode('T'), ...digits])).toContain(code);
  });

  it('understands the numeric pad', () => {
    const digits = [...code.slice(1)].map((digit) => aKey(digit, `Numpad${digit}`));
    expect(readKeystrokes([{ ...aKey('T', 'KeyT'), shiftKey: true }, ...digits])).toEqual([code]);
  });

  it('leaves out what was typed when a dead key swallowed a part of it', () => {
    const keystrokes = typedByUsScanner('AB[12', 'xkb_fr');
    expect(readKeystrokes(keystrokes)[0]).toBe('AB[12');
  });

  it('reads every key once and answers each reading once', () => {
    expect(readKeystrokes(typedByUsScanner('T', 'xkb_fr'))).toEqual(['T']);
    expect(readKeystrokes([])).toEqual([]);
  });
});

describe('text submitted by hand', () => {
  it.each(['T0001234', 't 000 123 4', 'T-000-123-4', 'Tààà&é"\'', 'TÀÀÀ&É"\'', 'È***"«»('])(
    'takes %s for a scan of T 000 123 4',
    (text) => {
      const typed = readTypedText(text);
      expect(typed.kind).toBe('scan');
      expect(typed.readings[0]).toBe(text);
      expect(pickCode(typed.readings)).toEqual({ kind: 'code', code });
    },
  );

  it.each(['T0001235', 'Tààà&é"('])('takes %s for a code misread', (text) => {
    const typed = readTypedText(text);
    expect(typed.kind).toBe('scan');
    expect(pickCode(typed.readings)).toEqual({ kind: 'misread' });
  });

  it.each(['3253560306977', '"é("(-à"à-çèè'])('takes the EAN %s for a scan', (text) => {
    expect(readTypedText(text)).toMatchObject({ kind: 'scan' });
    expect(readTypedText(text).readings).toContain('3253560306977');
  });

  it.each([
    'perceuse',
    'été',
    'Leroy',
    '06 12 34 56 78',
    '3253560306970',
    'R&D',
    '',
    'x'.repeat(99),
  ])('takes %j for a search', (text) => {
    expect(readTypedText(text)).toEqual({ kind: 'search', readings: [text] });
  });

  it('understands accents that were taken apart', () => {
    expect(readTypedText('Tààà&é"\''.normalize('NFD')).readings).toContain(code);
  });

  it('offers neither of two codes when two machines would give two', () => {
    const doubtful = textsWithTwoCodes();
    expect(doubtful.length).toBeGreaterThan(0);
    for (const text of doubtful) expect(pickCode(readTypedText(text).readings).kind).toBe('other');
  });
});

/** The codes that are not picked from their readings. */
function notRead(readingsOf: (text: string) => readonly string[]): InventoryCode[] {
  return manyCodes.filter((each) => {
    const picked = pickCode(readingsOf(each));
    return picked.kind !== 'code' || picked.code !== each;
  });
}

/** Text alone is in doubt between two machines for a few codes in a thousand, and says so. */
function expectRightOrNothing(readingsOf: (text: string) => readonly string[]): void {
  const missed = notRead(readingsOf);
  expect(missed.filter((each) => pickCode(readingsOf(each)).kind === 'code')).toEqual([]);
  expect(missed.length).toBeLessThan(manyCodes.length / 200);
}

function typedByFrenchScanner(text: string, shownBy: 'us' | 'fr'): Keystroke[] {
  return [...text].map((sign) => {
    const key = keysOf('xkb_fr').find(({ shown }) => shown === sign);
    if (!key) throw new Error(`no French key for ${sign}`);
    const { code: position, isShifted } = key;
    const shown = signAt(shownBy, position, isShifted) ?? '';
    return { ...aKey(shown, position), shiftKey: isShifted };
  });
}

function altCode(sign: string): Keystroke[] {
  const digits = [...`0${sign.charCodeAt(0)}`];
  return [aKey('Alt', 'AltLeft'), ...digits.map((digit) => aKey(digit, `Numpad${digit}`))].map(
    (keystroke) => ({ ...keystroke, altKey: true }),
  );
}

function aKey(key: string, position: string): Keystroke {
  return { key, code: position, shiftKey: false, altKey: false };
}

/** Texts of `"`, `(` and `-` that are a code on a French machine and another one on BÉPO. */
function textsWithTwoCodes(): string[] {
  const french = { '3': '"', '5': '(', '6': '-' } as const;
  const bodies = Array.from({ length: 3 ** 7 }, (_, index) =>
    index
      .toString(3)
      .padStart(7, '0')
      .replaceAll('2', '6')
      .replaceAll('1', '5')
      .replaceAll('0', '3'),
  );
  const bepo = { '3': '1', '5': '4', '6': '8' } as const;
  return bodies.flatMap((digits) => {
    const asBepo = digits.replace(/[356]/g, (digit) => bepo[digit as keyof typeof bepo]);
    const isDoubtful =
      pickCode([`E${digits}`]).kind === 'code' && pickCode([`F${asBepo}`]).kind === 'code';
    const shown = digits.replace(/[356]/g, (digit) => french[digit as keyof typeof french]);
    return isDoubtful ? [`E${shown}`] : [];
  });
}

it('has codes of every letter to try', () => {
  expect(new Set(manyCodes.map((each) => each.slice(0, 1))).size).toBe(codeLetters.length);
});
