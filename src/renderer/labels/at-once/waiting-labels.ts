/** The labels that somebody wants at once: asked for in `at-once.ts`, printed by the frame. Small: the frame carries it. */
import { create } from 'zustand';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import type { ItemId, TicketId } from '#shared/domain/ids.ts';

export interface LabelAtOnce {
  of: { from: 'items'; ids: ItemId[] } | { from: 'tickets'; ids: TicketId[] };
  isRedTag: boolean;
  /** What it is for, for the sentence that says what came of it. */
  name: string;
}

export interface WaitingLabel extends LabelAtOnce {
  id: number;
  printer: PrinterProfile;
}

export const useLabelsAtOnce = create<{ waiting: readonly WaitingLabel[] }>()(() => ({
  waiting: [],
}));

export const labelDone = (id: number): void =>
  useLabelsAtOnce.setState(({ waiting }) => ({ waiting: waiting.filter((one) => one.id !== id) }));
