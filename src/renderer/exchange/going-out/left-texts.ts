/** Which texts somebody has read and left as they are, in this window. */
import { create } from 'zustand';
import type { RepairRef } from '#shared/contract/exchange.ts';

export const useLeftTexts = create<{ left: ReadonlySet<string> }>()(() => ({ left: new Set() }));

export const keyOf = ({ kind, id }: RepairRef): string => `${kind} ${id}`;

export const leaveText = (of: RepairRef): void =>
  useLeftTexts.setState(({ left }) => ({ left: new Set([...left, keyOf(of)]) }));

/** It is read again after all. */
export const takeUpText = (of: RepairRef): void =>
  useLeftTexts.setState(({ left }) => ({
    left: new Set([...left].filter((key) => key !== keyOf(of))),
  }));
