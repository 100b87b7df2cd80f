/** Categories hold the defaults of their items. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Actor, Reading } from '#main/store/store.ts';
import type { Category } from '#shared/contract/categories.ts';
import type { CategoryId } from '#shared/domain/ids.ts';
import { categoryNamed, selectCategories, selectCategory } from './queries.ts';
import { reindex } from './reindex.ts';

export type CategoryForm = Omit<Category, 'id' | 'itemCount'>;

/** Every category that has not ended, by name. */
export const listCategories = async (q: Reading): Promise<Category[]> =>
  (await selectCategories(q)).map(categoryOf);

/** Refuses NAME_TAKEN. */
export const createCategory = (house: House, actor: Actor, form: CategoryForm): Promise<Category> =>
  house.store.write(actor, async (tx) => {
    const id = tx.newId<CategoryId>();
    await requireFreeName(tx.q, form.name);
    await tx.insert('categories', { id, ...columnsOf(form) });
    await tx.record({
      act: 'create-category',
      subject: { kind: 'category', id },
      role: 'manager',
    });
    return await readCategory(tx.q, id);
  });

/** Changes the defaults; items that decided for themselves keep theirs. Refuses NOT_FOUND, NAME_TAKEN. */
export const changeCategory = (
  house: House,
  actor: Actor,
  { id, ...form }: CategoryForm & { id: CategoryId },
): Promise<Category> =>
  house.store.write(actor, async (tx) => {
    const former = await readCategory(tx.q, id);
    await requireFreeName(tx.q, form.name, id);
    await tx.change('categories', id, columnsOf(form));
    if (former.name !== form.name) await reindex(tx, id);
    await tx.record({
      act: 'change-category',
      subject: { kind: 'category', id },
      role: 'manager',
    });
    return await readCategory(tx.q, id);
  });

/** Ends a category that no item of the stock is in. Refuses NOT_FOUND, STILL_IN_USE. */
export const endCategory = (house: House, actor: Actor, id: CategoryId): Promise<void> =>
  house.store.write(actor, async (tx) => {
    const { name, itemCount: count } = await readCategory(tx.q, id);
    if (count > 0) return refuse('STILL_IN_USE', { name, count });
    await tx.change('categories', id, { ended_at: tx.at });
    await tx.record({ act: 'end-category', subject: { kind: 'category', id }, role: 'manager' });
  });

const readCategory = async (q: Reading, id: CategoryId): Promise<Category> => {
  const row = await selectCategory(q, id);
  return row ? categoryOf(row) : refuse('NOT_FOUND', { thing: 'category' });
};

const requireFreeName = async (q: Reading, name: string, own?: CategoryId): Promise<void> => {
  const holder = await categoryNamed(q, fold(name));
  if (holder && holder.id !== own) refuse('NAME_TAKEN', { name: holder.name });
};

type CategoryRow = Awaited<ReturnType<typeof selectCategories>>[number];

const categoryOf = (row: CategoryRow): Category => ({
  id: row.id,
  name: row.name,
  loanDays: row.loan_days,
  depositCents: row.deposit_cents,
  inspectionMonths: row.inspection_months,
  habilitation: row.habilitation,
  itemCount: Number(row.item_count),
});

const columnsOf = (form: CategoryForm) => ({
  name: form.name,
  folded_name: fold(form.name),
  loan_days: form.loanDays,
  deposit_cents: form.depositCents,
  inspection_months: form.inspectionMonths,
  habilitation: form.habilitation,
});
