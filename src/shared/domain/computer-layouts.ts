/**
 * Which keyboard a computer is set to, told from what some keys show. Signs of libxkbcommon, for
 * the keys that codes are typed with.
 */

export type ComputerLayout = 'azerty' | 'azerty-be-mac' | 'afnor' | 'bepo' | 'qwerty' | 'qwertz';

export interface TypedSign {
  readonly shown: string;
  readonly code: string;
  readonly isShifted: boolean;
}

const positions = [
  ...[...'1234567890'].map((digit) => `Digit${digit}`),
  ...[...'AQZWMYTEFKCRL'].map((letter) => `Key${letter}`),
  'Semicolon',
];

interface Machine {
  readonly layout: ComputerLayout;
  readonly plain: string;
  readonly shifted: string;
}

// In the order of the positions above, the likeliest machine first: a few keys may fit several.
const machines: readonly Machine[] = [
  {
    layout: 'azerty',
    plain: '&é"\'(-è_çàqawz,ytefkcrlm',
    shifted: '1234567890QAWZ?YTEFKCRLM',
  },
  {
    layout: 'azerty-be-mac',
    plain: '&é"\'(§è!çàqawz,ytefkcrlm',
    shifted: '1234567890QAWZ?YTEFKCRLM',
  },
  {
    layout: 'afnor',
    plain: 'àéèê()‘’«»qawz.ytefkcrlm',
    shifted: '1234567890QAWZ?YTEFKCRLM',
  },
  {
    layout: 'bepo',
    plain: '"«»()@+-/*abàéq^èpesxorn',
    shifted: '1234567890ABÀÉQ!ÈPESXORN',
  },
  {
    layout: 'qwerty',
    plain: '1234567890aqzwmytefkcrl;',
    shifted: '!@#$%^&*()AQZWMYTEFKCRL:',
  },
  {
    layout: 'qwerty',
    plain: '1234567890aqzwmytefkcrl;',
    shifted: '!"/$%?&*()AQZWMYTEFKCRL:',
  },
  {
    layout: 'qwertz',
    plain: '1234567890aqywmztefkcrlé',
    shifted: '+"*ç%&/()=AQYWMZTEFKCRLö',
  },
];

/**
 * The layout that shows these signs for these keys; `null` when none does, or when no key tells.
 * Under Caps Lock letters are turned, and on Windows digits too.
 */
export function computerOf(
  typed: readonly TypedSign[],
  isCapsLockOn: boolean,
): ComputerLayout | null {
  const telling = typed.filter(({ code }) => positions.includes(code));
  if (telling.length === 0) return null;
  const findMachine = (isTurned: boolean) =>
    machines.find((machine) => telling.every((sign) => isShownBy(machine, sign, isTurned)));
  const found = findMachine(false) ?? (isCapsLockOn ? findMachine(true) : undefined);
  return found?.layout ?? null;
}

function isShownBy(machine: Machine, sign: TypedSign, isTurned: boolean): boolean {
  const index = positions.indexOf(sign.code);
  const shown = sign.shown.toLowerCase();
  const plain = machine.plain[index]?.toLowerCase();
  const shifted = machine.shifted[index]?.toLowerCase();
  const meant = sign.isShifted ? shifted : plain;
  return shown === meant || (isTurned && (shown === plain || shown === shifted));
}
