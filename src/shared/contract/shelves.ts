/** Shelves: where items live. */
import { z } from 'zod';
import { shelfId } from '#shared/domain/ids.ts';
import { page, reads, typedName, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';
import { itemBrief } from './views.ts';

export const shelf = z.object({
  id: shelfId,
  code: z.string(),
  name: z.string(),
  /** Items that live here and have not been retired. */
  itemCount: z.int(),
  /** Of these, the ones that should be found on it now. */
  presentCount: z.int(),
});
export type Shelf = z.infer<typeof shelf>;

export const shelves = {
  list: reads('/shelves').output(z.array(shelf)),
  get: reads('/shelves/{id}')
    .input(z.object({ id: shelfId }))
    .output(shelf),
  /** Everything that lives here, with its availability: on the shelf is what should be there. */
  contents: reads('/shelves/{id}/contents')
    .input(page.extend({ id: shelfId }))
    .output(z.object({ items: z.array(itemBrief), total: z.int() })),
  create: writes('/shelves/create', 'manager')
    .input(z.object({ name: typedName }))
    .output(shelf)
    .errors(mayRefuse('NAME_TAKEN', 'LETTER_SPENT')),
  rename: writes('/shelves/rename', 'manager')
    .input(z.object({ id: shelfId, name: typedName }))
    .output(shelf)
    .errors(mayRefuse('NAME_TAKEN')),
  /** Moves everything to another shelf; the old code goes on opening the new one. */
  merge: writes('/shelves/merge', 'manager')
    .input(z.object({ id: shelfId, intoId: shelfId }))
    .output(shelf),
  end: writes('/shelves/end', 'manager')
    .input(z.object({ id: shelfId }))
    .output(z.object({}))
    .errors(mayRefuse('STILL_IN_USE')),
};
