/** Fades loans while the house is open. */
import type { House } from '#main/house.ts';
import { keepDaily } from '#main/keep-daily.ts';
import { fadeLoans } from './fade-loans.ts';

/** The answer stops it and waits for what is being written. */
export const keepFading = (house: House): (() => Promise<void>) =>
  keepDaily(house, { what: 'loans to fade', work: fadeLoans });
