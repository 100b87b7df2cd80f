import { api } from '#main/api.ts';
import { createShelf, endShelf, mergeShelf, renameShelf } from './change-shelves.ts';
import { listShelves, readContents, readShelf } from './read-shelves.ts';

export const shelvesRouter = {
  list: api.shelves.list.handler(({ context }) => context.house.store.read(listShelves)),
  get: api.shelves.get.handler(({ input, context }) =>
    context.house.store.read((q) => readShelf(q, input.id)),
  ),
  contents: api.shelves.contents.handler(({ input, context }) =>
    context.house.store.read((q) => readContents(q, input)),
  ),
  create: api.shelves.create.handler(({ input, context: { house, actor } }) =>
    createShelf(house, actor, input),
  ),
  rename: api.shelves.rename.handler(({ input, context: { house, actor } }) =>
    renameShelf(house, actor, input),
  ),
  merge: api.shelves.merge.handler(({ input, context: { house, actor } }) =>
    mergeShelf(house, actor, input),
  ),
  end: api.shelves.end.handler(async ({ input, context: { house, actor } }) => {
    await endShelf(house, actor, input.id);
    return {};
  }),
};
