/** What the form of an object begins with, and what it sends. */
import type { ItemFields, ItemPage } from '#shared/contract/items.ts';
import type { ItemKind } from '#shared/domain/words.ts';

/** A new object: what the contract takes for granted. */
export const newFields = (kind: ItemKind): ItemFields => ({
  kind,
  name: '',
  categoryId: null,
  shelfId: null,
  brand: '',
  model: '',
  serialNumber: '',
  condition: 'good',
  ownerKind: 'place',
  ownerName: '',
  declaredValueCents: null,
  depositCents: null,
  loanDays: null,
  lendingNote: '',
  returnNote: '',
  safetyNotice: '',
  aliases: [],
  accessories: [],
});

/** An object as it is, to be changed. */
export const fieldsOf = (page: ItemPage): ItemFields => {
  const known = newFields(page.kind);
  const same = Object.keys(known).map((field) => [field, page[field as keyof ItemFields]]); // its very keys
  const accessories = page.accessories.map(({ id, name }) => ({ id, name }));
  return { ...(Object.fromEntries(same) as ItemFields), accessories }; // every key of the form, from the page
};

/** Another like it: what only one object can have is left out. */
export const likeIt = (fields: ItemFields): ItemFields => ({
  ...fields,
  serialNumber: '',
  aliases: [],
  accessories: fields.accessories.map(({ name }) => ({ name })),
});

/** Lines that were emptied are no accessories and no codes; an owner's name needs an owner. */
export const tidied = (fields: ItemFields): ItemFields => ({
  ...fields,
  ownerName: fields.ownerKind === 'place' ? '' : fields.ownerName,
  aliases: fields.aliases.filter((alias) => alias.trim() !== ''),
  accessories: fields.accessories.filter(({ name }) => name.trim() !== ''),
});
