/** What the scanner test says of every machine of the keyboard map, with every suffix. */
import { describe, expect, test } from 'vitest';
import { signAt } from '#shared/domain/keyboard-layouts.ts';
import type { Keystroke } from '#shared/domain/keystroke.ts';
import { examineScan, type HeardKey, testText } from '#shared/domain/scanner-test.ts';
import { aKey, enter, tab } from '../scanner/a-scanner.ts';
import { hosts, keysOf, typedByUsScanner } from '../scanner/keyboard-map.ts';

const suffixes = { enter: [enter], tab: [tab], none: [] } as const;
type Suffix = keyof typeof suffixes;

interface Rhythm {
  gap?: number;
  isCapsLockOn?: boolean;
}

const heard = (
  keystrokes: readonly Keystroke[],
  { gap = 15, isCapsLockOn = false }: Rhythm = {},
): HeardKey[] =>
  keystrokes.map((keystroke, index) => ({ keystroke, at: 1_000 + index * gap, isCapsLockOn }));

const families: Readonly<Record<string, string>> = {
  xkb_fr: 'azerty',
  xkb_fr_oss: 'azerty',
  xkb_fr_latin9: 'azerty',
  xkb_fr_afnor: 'afnor',
  xkb_fr_mac: 'azerty-be-mac',
  xkb_fr_bepo: 'bepo',
  xkb_be: 'azerty-be-mac',
  xkb_ch_fr: 'qwertz',
  xkb_ca: 'qwerty',
  xkb_fr_with_capslock: 'azerty',
};

/** What a scanner set to French types on a machine: the keys that bear these signs in French. */
const typedByFrenchScanner = (text: string, host: string): Keystroke[] =>
  [...text].map((sign) => {
    const key = keysOf(host).find(({ code, isShifted }) => signAt('fr', code, isShifted) === sign);
    if (!key) throw new Error(`no French key for ${sign}`);
    const shown = key.shown.startsWith('<dead') ? 'Dead' : key.shown;
    return { key: shown, code: key.code, shiftKey: key.isShifted, altKey: false };
  });

const turned = (keystroke: Keystroke): Keystroke => {
  const { key } = keystroke;
  const isLetter = /^(Key[A-Z]|Semicolon)$/.test(keystroke.code) && [...key].length === 1;
  const other = key === key.toLowerCase() ? key.toUpperCase() : key.toLowerCase();
  return isLetter ? { ...keystroke, key: other } : keystroke;
};

const everyCase = hosts.flatMap((host) =>
  Object.keys(suffixes).flatMap((suffix) =>
    [false, true].map((isCapsLockOn) => ({ host, suffix: suffix as Suffix, isCapsLockOn })),
  ),
);

describe('a scanner set to US', () => {
  test('is known on every machine of the map, with every suffix and under Caps Lock', () => {
    for (const { host, suffix, isCapsLockOn } of everyCase) {
      const keys = [...typedByUsScanner(testText, host), ...suffixes[suffix]];
      const hasCaps = isCapsLockOn || host === 'xkb_fr_with_capslock';
      expect(examineScan(heard(keys, { isCapsLockOn })), `${host} ${suffix}`).toMatchObject({
        kind: 'scanner',
        meant: testText,
        setting: 'us',
        computer: families[host],
        suffix,
        isCapsLockOn: hasCaps,
        msBetweenSigns: 15,
        advice: { kind: adviceOf(host, suffix, hasCaps) },
      });
    }
  });

  test('is known by a label of ours just as well', () => {
    for (const host of hosts) {
      const keys = [...typedByUsScanner('T0000013', host), enter];
      expect(examineScan(heard(keys)), host).toMatchObject({ meant: 'T0000013', setting: 'us' });
    }
  });

  test('shows Caps Lock by its letters where the machine does not say', () => {
    for (const host of hosts.filter((one) => one !== 'xkb_fr_with_capslock')) {
      const keys = typedByUsScanner(testText, host).map(turned);
      expect(examineScan(heard(keys)), host).toMatchObject({ setting: 'us', isCapsLockOn: true });
    }
  });

  test('is told to become French where other programs receive signs', () => {
    const keys = [...typedByUsScanner(testText, 'xkb_fr'), enter];
    expect(examineScan(heard(keys))).toMatchObject({
      shown: 'QAWZ?&é"\'(-è_çà',
      isShownRight: false,
      advice: { kind: 'layout', to: 'azerty' },
    });
  });
});

const adviceOf = (host: string, suffix: Suffix, hasCaps: boolean): string => {
  if (hasCaps) return 'caps-lock';
  if (suffix === 'none') return 'no-suffix';
  return host === 'xkb_ca' ? 'none' : 'layout';
};

describe('a scanner set to French', () => {
  test.each(hosts.filter((host) => host !== 'xkb_fr_with_capslock'))('is known on %s', (host) => {
    const keys = [...typedByFrenchScanner(testText, host), enter];
    const isAzerty = families[host]?.startsWith('azerty') || families[host] === 'afnor';
    expect(examineScan(heard(keys))).toMatchObject({
      meant: testText,
      setting: 'fr',
      isCapsLockOn: false,
      isShownRight: isAzerty,
      advice: { kind: isAzerty ? 'none' : 'layout' },
    });
  });
});

describe('other scanners', () => {
  test('may be set to German or Swiss', () => {
    const swapped = typedByUsScanner(testText.replace('Z', 'Y'), 'xkb_ch_fr');
    expect(examineScan(heard([...swapped, enter]))).toMatchObject({
      setting: 'qwertz',
      computer: 'qwertz',
      advice: { kind: 'none' },
    });
  });

  test('may type Alt codes, which need no layout', () => {
    const keys = [...testText].flatMap((sign) => [
      { key: 'Alt', code: 'AltLeft', shiftKey: false, altKey: true },
      ...[...String(sign.charCodeAt(0)).padStart(4, '0')].map((digit) => ({
        key: digit,
        code: `Numpad${digit}`,
        shiftKey: false,
        altKey: true,
      })),
    ]);
    expect(examineScan(heard([...keys, enter], { gap: 5 }))).toMatchObject({
      setting: 'alt-codes',
      computer: null,
      isShownRight: true,
      advice: { kind: 'none' },
    });
  });

  test('may come through a machine that does not say which keys were pressed', () => {
    const keys = typedByUsScanner('T0000013', 'xkb_fr').map((key) => ({ ...key, code: '' }));
    expect(examineScan(heard([...keys, enter]))).toMatchObject({
      meant: 'T0000013',
      setting: null,
      isShownRight: false,
    });
  });
});

describe('what stops the house from reading', () => {
  test('is a scanner slower than people', () => {
    const keys = [...typedByUsScanner(testText, 'xkb_fr'), enter];
    const found = examineScan(heard(keys, { gap: 90 }));
    expect(found).toMatchObject({ advice: { kind: 'too-slow' }, msBetweenSigns: 90 });
  });

  test('is a scanner that loses signs', () => {
    const keys = [...typedByUsScanner(testText.replace('345', ''), 'xkb_fr'), enter];
    expect(examineScan(heard(keys))).toMatchObject({ advice: { kind: 'signs-lost' } });
  });

  test('is a prefix', () => {
    const keys = [...typedByUsScanner(`]C1${testText}`, 'xkb_fr'), enter];
    expect(examineScan(heard(keys))).toMatchObject({
      advice: { kind: 'extra-signs', extra: ']C1' },
    });
  });
});

describe('what is no test', () => {
  test('is a person who types the code, slowly and unevenly', () => {
    const keys = typedByUsScanner(testText, 'xkb_fr').map((keystroke, index) => ({
      keystroke,
      at: index * 180 + (index % 3) * 70,
      isCapsLockOn: false,
    }));
    expect(examineScan(keys).kind).toBe('by-hand');
  });

  test('is a few keys', () => {
    expect(examineScan(heard([aKey('a', 'KeyA'), enter])).kind).toBe('by-hand');
    expect(examineScan([]).kind).toBe('by-hand');
  });

  test('is the scan of something else, which is shown as it came', () => {
    const keys = typedByUsScanner('4006381333931', 'xkb_ca');
    expect(examineScan(heard(keys))).toEqual({
      kind: 'other-code',
      shown: '4006381333931',
      isPlain: true,
    });
    const french = typedByFrenchScanner('4006381333931', 'xkb_fr');
    expect(examineScan(heard(french))).toMatchObject({ kind: 'other-code', isPlain: true });
  });

  test('is a scan that no known keyboard makes a code of', () => {
    const keys = Array.from({ length: 13 }, () => aKey('é', 'Slash'));
    expect(examineScan(heard(keys))).toMatchObject({ kind: 'other-code', isPlain: false });
  });
});
