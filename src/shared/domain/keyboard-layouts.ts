/**
 * What a barcode scanner means by the keys it presses. A scanner is a keyboard that types
 * positions: a key position (`KeyboardEvent.code`) and Shift say what was in the bars, whatever
 * the machine shows. Where only text is left, the signs of known machines are turned back.
 */

export type ScannerLayout = 'us' | 'fr';

const positions = [
  'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight Backslash',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote',
  'KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash Space IntlBackslash',
]
  .join(' ')
  .split(' ');

// In the order of the positions above; a dead key stands for its accent.
const signs: Record<ScannerLayout, { readonly plain: string; readonly shifted: string }> = {
  us: {
    plain: "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./ \\",
    shifted: '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>? |',
  },
  fr: {
    plain: '²&é"\'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:! <',
    shifted: '~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§ >',
  },
};

/** What a scanner set to this layout means by this key; undefined for a key it never presses. */
export function signAt(
  layout: ScannerLayout,
  code: string,
  isShifted: boolean,
): string | undefined {
  const index = positions.indexOf(code);
  return signs[layout][isShifted ? 'shifted' : 'plain'][index];
}

/** Does this key lie on the part of the keyboard that types signs? */
export function isSignPosition(code: string): boolean {
  return positions.includes(code);
}

const usLettersAndDigits = 'TEFKCRL0123456789';

// What the same keys show on machines set otherwise (libxkbcommon: fr, be and fr(mac), fr(afnor),
// fr(bepo)). Swiss and Canadian machines show these letters and digits as they are.
const hosts = [
  'TEFKCRLà&é"\'(-è_ç',
  'TEFKCRLà&é"\'(§è!ç',
  'TEFKCRL»àéèê()‘’«',
  'ÈPESXOR*"«»()@+-/',
];

/**
 * What a US scanner may have meant by a text that a French, Belgian, Mac, AFNOR or BÉPO machine
 * shows, in capitals: one answer for each machine on which every sign is a letter or a digit of
 * our codes. Caps Lock is of no account.
 */
export function undoHostLayouts(text: string): readonly string[] {
  const shown = [...text.toUpperCase()];
  const decoded = hosts.map((host) => {
    const keys = host.toUpperCase();
    return shown.map((sign) => usLettersAndDigits[keys.indexOf(sign)]);
  });
  return decoded.filter((meant) => !meant.includes(undefined)).map((meant) => meant.join(''));
}
