import { useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';
import type { ItemFields } from '#shared/contract/items.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { Created } from './CreatedItem.tsx';
import type { Draft } from './drafts.ts';
import { likeIt } from './fields.ts';

interface CreateItemWish {
  draft: Draft;
  photos: readonly File[];
  /** Of a label printed ahead. */
  code: string | null;
  /** The object is there: its photos and its code are spent. */
  onDone: () => void;
}

interface Saved {
  fields: ItemFields;
  /** The button: open its page, or stay for another like it. */
  next: string;
}

/** Creates the object, then adds its photos; goes to its page, or stays for another like it. */
export const useCreateItem = ({ draft, photos, code, onDone }: CreateItemWish) => {
  const [, go] = useLocation();
  const sayRefusal = useSayRefusal();
  const [last, setLast] = useState<Created | null>(null);
  const create = async ({ fields }: Saved): Promise<Created> => {
    const {
      id,
      name,
      code: given,
    } = await client.items.create(code ? { ...fields, code } : fields);
    const photoError = await addPhotos(id, photos);
    return { id, name, code: given, photoProblem: photoError ? sayRefusal(photoError) : null };
  };
  const creating = useAct({
    mutationFn: create,
    onSuccess: (made, { fields, next }) => {
      onDone();
      setLast(made);
      if (next === 'another') return draft.set(likeIt(fields));
      draft.forget();
      // A photo that is missing is said before one goes on.
      if (made.photoProblem === null) go(`/items/${made.id}`);
    },
  });
  return {
    save: (fields: ItemFields, next: string) => creating.mutate({ fields, next }),
    isBusy: creating.isPending,
    error: creating.error,
    last,
  };
};

/** Adds photos in their order; answers what stopped it, if anything did. */
const addPhotos = async (id: ItemId, photos: readonly File[]): Promise<unknown> => {
  try {
    for (const file of photos) await client.items.addPhoto({ id, file });
    return null;
  } catch (error) {
    return error;
  }
};
