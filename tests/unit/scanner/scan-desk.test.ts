import { expect, it } from 'vitest';
import type { Scan } from '#renderer/app/scanner/scan.ts';
import { openScanDesk } from '#renderer/app/scanner/scan-desk.ts';

const drill = 'T0001234';

it('asks the latest screen first and stops at the one that takes the scan', () => {
  const { desk, asked, names } = aDesk();
  desk.register(desk.nextRank(), asked('counter', true), 0);
  desk.register(desk.nextRank(), asked('dialog', true), 0);
  desk.receive(aScan(), asked('fallback'));
  expect(names).toEqual(['dialog']);
});

it('asks a screen inside another first, whichever was registered first', () => {
  const { desk, asked, names } = aDesk();
  const [outside, inside] = [desk.nextRank(), desk.nextRank()];
  desk.register(inside, asked('inside', false), 0);
  desk.register(outside, asked('outside', true), 0);
  desk.receive(aScan(), asked('fallback'));
  expect(names).toEqual(['inside', 'outside']);
});

it('forgets a screen that was left', () => {
  const { desk, asked, names } = aDesk();
  const leave = desk.register(desk.nextRank(), asked('form', true), 0);
  leave();
  desk.receive(aScan(), asked('fallback'));
  expect(names).toEqual(['fallback']);
});

it('keeps the scans nobody took for the counter that the fallback opens, in order', () => {
  const { desk, asked } = aDesk();
  const received: string[] = [];
  desk.receive(aScan({ at: 0 }), asked('fallback'));
  desk.receive(aScan({ readings: ['C0001505'], at: 200 }), asked('fallback'));
  const take = ({ readings }: Scan) => received.push(...readings) > 0;
  desk.register(desk.nextRank(), take, 400);
  desk.register(desk.nextRank(), take, 500);
  expect(received).toEqual([drill, 'C0001505']);
});

it('lets go of a scan that has waited for five seconds', () => {
  const { desk, asked, names } = aDesk();
  desk.receive(aScan({ at: 0 }), asked('fallback'));
  desk.register(desk.nextRank(), asked('counter', true), 5_000);
  expect(names).toEqual(['fallback']);
});

it('takes the same code twice within one second for one scan, however it was typed', () => {
  const { desk, asked, names } = aDesk();
  desk.register(desk.nextRank(), asked('counter', true), 0);
  desk.receive(aScan({ at: 0 }), asked('fallback'));
  desk.receive(aScan({ at: 900, readings: ['Tààà&é"\'', drill] }), asked('fallback'));
  desk.receive(aScan({ at: 1_800 }), asked('fallback'));
  expect(names).toEqual(['counter']);
});

it('takes the same code one second later, or another code at once, for a new scan', () => {
  const { desk, asked, names } = aDesk();
  desk.register(desk.nextRank(), asked('counter', true), 0);
  desk.receive(aScan({ at: 0 }), asked('fallback'));
  desk.receive(aScan({ at: 1_000 }), asked('fallback'));
  desk.receive(aScan({ at: 1_100, readings: ['old sticker'] }), asked('fallback'));
  expect(names).toEqual(['counter', 'counter', 'counter']);
});

function aScan(overrides: Partial<Scan> = {}): Scan {
  return { readings: [drill], at: 0, ...overrides };
}

/** A desk, and handlers that write down who was asked. */
function aDesk() {
  const names: string[] = [];
  const asked =
    (name: string, isTaken = false) =>
    () => {
      names.push(name);
      return isTaken;
    };
  return { desk: openScanDesk(), asked, names };
}
