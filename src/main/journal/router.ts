import { api } from '#main/api.ts';
import { listJournal } from './list.ts';
import { exportJournal, searchJournal } from './search.ts';
import { undoEntry } from './undo-entry.ts';

export const journalRouter = {
  list: api.journal.list.handler(({ input, context: { house, post } }) =>
    house.store.read((q) => listJournal(q, { ...input, postId: post.id })),
  ),
  search: api.journal.search.handler(({ input, context: { house, post } }) => {
    const { offset, limit, ...filter } = input;
    return house.store.read((q) => searchJournal(q, filter, { offset, limit, postId: post.id }));
  }),
  export: api.journal.export.handler(({ input, context: { house } }) =>
    exportJournal(house, input),
  ),
  undo: api.journal.undo.handler(({ input, context: { house, actor } }) =>
    undoEntry(house, actor, input.id),
  ),
};
