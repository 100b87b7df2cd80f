import { useState } from 'react';
import type { QueuedLabel } from '#shared/contract/labels.ts';

type Key = QueuedLabel['id'];

/** Which of a long list are chosen: all but some, or some. The list need not be known for it. */
export interface Chosen {
  isAll: boolean;
  /** Those that differ from the rest. */
  apart: ReadonlyMap<Key, QueuedLabel>;
  count: number;
  has: (label: QueuedLabel) => boolean;
  toggle: (label: QueuedLabel) => void;
  chooseAll: (isAll: boolean) => void;
}

/** All of them at first: what waits is there to be printed. */
export const useChosen = (total: number): Chosen => {
  const [isAll, setIsAll] = useState(true);
  const [apart, setApart] = useState<ReadonlyMap<Key, QueuedLabel>>(new Map());
  return {
    isAll,
    apart,
    count: isAll ? Math.max(0, total - apart.size) : apart.size,
    has: ({ id }) => apart.has(id) !== isAll,
    toggle: (label) => {
      const next = new Map(apart);
      if (!next.delete(label.id)) next.set(label.id, label);
      setApart(next);
    },
    chooseAll: (next) => {
      setIsAll(next);
      setApart(new Map());
    },
  };
};
