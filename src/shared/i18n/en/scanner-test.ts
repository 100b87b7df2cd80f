import type { scannerTest as french } from '../fr/scanner-test.ts';
import type { Sentences } from '../sentences.ts';

export const scannerTest: Sentences<typeof french> = {
  title: 'Test the scanner',
  why: 'Scan the test code, here on screen or on the printed page. Établi says what the scanner does, and the one thing to change if there is one.',
  code: 'Test code',
  symbol: { code128: 'Barcode {{code}}', qr: 'QR code {{code}}' },
  print: 'Test page to print',
  waiting: 'Waiting for a scan',
  waitingHelp:
    'Nothing is saved: scan as many times as you like. A label printed by Établi will do as well.',
  listening: 'Scanning…',
  page: {
    title: 'Scanner test page',
    lead: 'In Établi, open “Settings”, then “Test the scanner”, and scan the test code first. The others are like those on labels: scan them too, to see whether it reads both sorts of codes.',
    test: 'Test code',
    item: 'As on an object',
    member: 'As on a member card',
    shelf: 'As on a shelf',
    barcode: 'Barcode (Code 128)',
    qr: 'QR code',
  },
  verdict: {
    good: 'All is well',
    better: 'Établi reads this scanner. One thing could be better',
    change: 'One thing has to change',
    byHand: 'This looks like typing',
    otherCode: 'This is not the test code',
  },
  advice: {
    none: 'There is nothing to change.',
    'too-slow':
      'The scanner types too slowly ({{ms, number}} ms between two signs): Établi takes it for a person. In its manual, set the “inter-character delay” to zero, or under 50 ms.',
    'signs-lost':
      'Signs get lost on the way: the test code is “{{meant}}”. In the manual, raise the “inter-character delay” a little, to 10 ms for example; with a wireless scanner, move closer to its base.',
    'extra-signs':
      'The scanner adds “{{extra}}” to the code. In its manual, remove this prefix or suffix (“AIM ID” may be its name) and keep only the Enter key at the end.',
    'caps-lock':
      'Caps Lock is on, on this computer. Turn it off: what people type would come out in capitals.',
    'no-suffix':
      'The scanner sends nothing after the code: Établi has to wait a moment to know that it is over. In its manual, add the Enter key at the end (“suffix CR” or “Enter”).',
    layout: {
      azerty:
        'A spreadsheet would receive “{{shown}}”. For other programs, set the scanner to the French keyboard (“French” or “France” in its manual).',
      'azerty-be-mac':
        'A spreadsheet would receive “{{shown}}”. For other programs, set the scanner as the computer is: “Belgian”, or “French Mac”.',
      afnor:
        'A spreadsheet would receive “{{shown}}”. For other programs, set the scanner to the French keyboard (“French” or “France” in its manual).',
      bepo: 'A spreadsheet would receive “{{shown}}”. No scanner knows the BÉPO keyboard: for other programs, choose “Alt code” in the manual of the scanner, if it has it.',
      qwerty:
        'A spreadsheet would receive “{{shown}}”. For other programs, set the scanner to the US keyboard (“USA” in its manual).',
      qwertz:
        'A spreadsheet would receive “{{shown}}”. For other programs, set the scanner as the computer is: “Swiss” or “German”.',
    },
  },
  byHandHelp:
    'The keys come slowly or unevenly. Point the scanner at the test code and pull its trigger; type nothing on the keyboard.',
  otherCodeHelp: 'The computer received “{{shown}}”. Scan the test code on the screen.',
  otherCountry:
    'If that is what you did, the scanner is set to a country that Établi does not know: choose “USA” or “French” in its manual.',
  facts: {
    label: 'What this scanner does',
    setting: 'It is set to',
    computer: 'The computer is set to',
    shown: 'Another program receives',
    suffix: 'At the end, it sends',
    speed: 'Its speed',
    capsLock: 'Caps Lock',
  },
  setting: {
    us: 'the US keyboard (QWERTY)',
    fr: 'the French keyboard (AZERTY)',
    qwertz: 'the German or Swiss keyboard (QWERTZ)',
    'alt-codes': 'Alt codes, which depend on no keyboard',
    unknown: 'unknown: the computer does not say which keys are pressed',
  },
  computer: {
    azerty: 'the French keyboard (AZERTY)',
    'azerty-be-mac': 'the Belgian keyboard, or the French one of a Mac (AZERTY)',
    afnor: 'the French AFNOR keyboard (AZERTY)',
    bepo: 'the BÉPO keyboard',
    qwerty: 'the US or Canadian keyboard (QWERTY)',
    qwertz: 'the Swiss or German keyboard (QWERTZ)',
    unknown: 'unknown',
  },
  shownRight: 'the right code: {{shown}}',
  shownWrong: 'a garbled code: {{shown}}',
  suffix: { enter: 'the Enter key', tab: 'the Tab key', none: 'nothing' },
  speed: '{{ms, number}} ms between two signs',
  capsLock: { on: 'on', off: 'off' },
  keys: {
    title: 'The keys, one by one',
    key: 'Sign received',
    code: 'Key pressed',
    shift: 'Shift',
    after: 'After',
    ms: '{{ms, number}} ms',
  },
};
