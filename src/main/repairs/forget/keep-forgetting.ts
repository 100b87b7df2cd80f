/** Forgets visitors while the house is open. */
import type { House } from '#main/house.ts';
import { keepDaily } from '#main/keep-daily.ts';
import { forgetVisitors } from './forget-visitors.ts';

/** The answer stops it and waits for what is being written. */
export const keepForgetting = (house: House): (() => Promise<void>) =>
  keepDaily(house, { what: 'visitors to forget', work: forgetVisitors });
