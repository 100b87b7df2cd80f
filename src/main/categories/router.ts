import { api } from '#main/api.ts';
import { changeCategory, createCategory, endCategory, listCategories } from './categories.ts';

export const categoriesRouter = {
  list: api.categories.list.handler(({ context }) => context.house.store.read(listCategories)),
  create: api.categories.create.handler(({ input, context: { house, actor } }) =>
    createCategory(house, actor, input),
  ),
  change: api.categories.change.handler(({ input, context: { house, actor } }) =>
    changeCategory(house, actor, input),
  ),
  end: api.categories.end.handler(async ({ input, context: { house, actor } }) => {
    await endCategory(house, actor, input.id);
    return {};
  }),
};
