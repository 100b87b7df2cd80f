import { api } from '#main/api.ts';
import { blockByHand, unblockItem } from './block-item.ts';
import { changeItem } from './change-item.ts';
import { createItem } from './create-item.ts';
import { duplicateItem } from './duplicate-item.ts';
import { addDocument, readDocument, removeDocument } from './files/documents.ts';
import { addPhoto, readPhoto, removePhoto } from './files/photos.ts';
import { listItems } from './list/list-items.ts';
import { markAccessory } from './mark-accessory.ts';
import { readItemHistory } from './page/history.ts';
import { readItemPage } from './page/item-page.ts';
import { bringBackItem, retireItem } from './retire-item.ts';

export const itemsRouter = {
  list: api.items.list.handler(({ input, context }) =>
    context.house.store.read((q) => listItems(q, input)),
  ),
  get: api.items.get.handler(({ input, context: { house } }) =>
    house.store.read((q) => readItemPage(q, input.id, house.clock())),
  ),
  history: api.items.history.handler(({ input, context: { house, post } }) =>
    house.store.read((q) => readItemHistory(q, { at: house.clock(), postId: post.id }, input)),
  ),
  create: api.items.create.handler(({ input, context: { house, actor } }) =>
    createItem(house, actor, input),
  ),
  change: api.items.change.handler(({ input, context: { house, actor } }) =>
    changeItem(house, actor, input),
  ),
  duplicate: api.items.duplicate.handler(({ input, context: { house, actor } }) =>
    duplicateItem(house, actor, input),
  ),
  block: api.items.block.handler(({ input, context: { house, actor } }) =>
    blockByHand(house, actor, input),
  ),
  unblock: api.items.unblock.handler(({ input, context: { house, actor } }) =>
    unblockItem(house, actor, input),
  ),
  retire: api.items.retire.handler(({ input, context: { house, actor } }) =>
    retireItem(house, actor, input),
  ),
  bringBack: api.items.bringBack.handler(({ input, context: { house, actor } }) =>
    bringBackItem(house, actor, input),
  ),
  markAccessory: api.items.markAccessory.handler(({ input, context: { house, actor } }) =>
    markAccessory(house, actor, input),
  ),
  addPhoto: api.items.addPhoto.handler(({ input, context: { house, actor } }) =>
    addPhoto(house, actor, input),
  ),
  removePhoto: api.items.removePhoto.handler(({ input, context: { house, actor } }) =>
    removePhoto(house, actor, input),
  ),
  photo: api.items.photo.handler(({ input, context }) => readPhoto(context.house, input.photoId)),
  addDocument: api.items.addDocument.handler(({ input, context: { house, actor } }) =>
    addDocument(house, actor, input),
  ),
  removeDocument: api.items.removeDocument.handler(({ input, context: { house, actor } }) =>
    removeDocument(house, actor, input),
  ),
  document: api.items.document.handler(({ input, context }) =>
    readDocument(context.house, input.documentId),
  ),
};
