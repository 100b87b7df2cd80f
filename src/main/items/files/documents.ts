/** Manuals and other papers of an item, as PDF. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import type { DocumentId, ItemId } from '#shared/domain/ids.ts';
import { actOnItem } from '../act-on-item.ts';
import { isPdf } from './is-pdf.ts';
import { selectDocument } from './queries.ts';
import { readBytes } from './read-bytes.ts';

const largestDocument = 50_000_000;
const pdf = 'application/pdf';

/** Adds a PDF to an item. Refuses FILE_REFUSED, NOT_FOUND. */
export const addDocument = async (
  house: House,
  actor: Actor,
  { id, file }: { id: ItemId; file: File },
): Promise<ItemPage> => {
  const bytes = await readBytes(file, largestDocument);
  if (!isPdf(bytes)) return refuse('FILE_REFUSED', { why: 'not-a-document', name: file.name });
  const kept = await house.files.keep(bytes);
  const act = { act: 'add-document', id, role: 'volunteer' } as const;
  return await actOnItem(house, actor, act, async (tx) => {
    await tx.insert('documents', {
      id: tx.newId<DocumentId>(),
      item_id: id,
      file: kept,
      name: shownName(file.name),
      media_type: pdf,
      bytes: bytes.length,
      added_at: tx.at,
    });
    return 'done';
  });
};

/** Takes a document off an item; the file stays for the undo. Refuses NOT_FOUND. */
export const removeDocument = async (
  house: House,
  actor: Actor,
  { documentId }: { documentId: DocumentId },
): Promise<ItemPage> => {
  const document = await house.store.read((q) => selectDocument(q, documentId));
  if (!document) return refuse('NOT_FOUND', { thing: 'document' });
  const act = { act: 'remove-document', id: document.item_id, role: 'volunteer' } as const;
  return await actOnItem(house, actor, act, async (tx) => {
    const present = await selectDocument(tx.q, documentId);
    if (!present || present.ended_at) return 'nothing-to-do';
    await tx.change('documents', documentId, { ended_at: tx.at });
    return 'done';
  });
};

/** The document itself. Refuses NOT_FOUND, also when its file is missing. */
export const readDocument = async (house: House, documentId: DocumentId): Promise<File> => {
  const document = await house.store.read((q) => selectDocument(q, documentId));
  const bytes = document && (await house.files.read(document.file));
  if (!bytes) return refuse('NOT_FOUND', { thing: 'document' });
  return new File([new Uint8Array(bytes)], document.name, { type: pdf });
};

/** The name as a line shows it: no folder, nothing invisible, always an ending that says what it is. */
const shownName = (name: string): string => {
  const plain = name
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{C}"]/gu, '')
    .replace(/^[.\s]+/, '')
    .trim()
    .slice(0, 200);
  return /\.pdf$/i.test(plain) ? plain : `${plain || 'document'}.pdf`;
};
