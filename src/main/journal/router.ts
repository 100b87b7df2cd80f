import { api } from '#main/api.ts';
import { listJournal } from './list.ts';
import { undoEntry } from './undo-entry.ts';

export const journalRouter = {
  list: api.journal.list.handler(({ input, context: { house, post } }) =>
    house.store.read((q) => listJournal(q, { ...input, postId: post.id })),
  ),
  undo: api.journal.undo.handler(({ input, context: { house, actor } }) =>
    undoEntry(house, actor, input.id),
  ),
};
