/** Codes for sheets that are filled in by hand: each is given once, whether its sheet comes back or not. */
import type { House } from '#main/house.ts';
import { nextCode } from '#main/items/numbering.ts';
import { placeId } from '#main/place/rules.ts';
import type { Actor } from '#main/store/store.ts';
import type { JournalEntryId } from '#shared/domain/ids.ts';

/** The next codes, one a sheet. Nothing of it can be undone. Refuses LETTER_SPENT. */
export const printBlanks = (
  house: House,
  actor: Actor,
  { count }: { count: number },
): Promise<{ codes: string[]; actId: JournalEntryId }> =>
  house.store.write(actor, async (tx) => {
    const codes: string[] = [];
    while (codes.length < count) codes.push(await nextCode(tx, 'R'));
    const actId = await tx.record({
      act: 'print-blank-sheets',
      subject: { kind: 'place', id: placeId },
      facts: { count },
      isUndoable: false,
      role: 'volunteer',
    });
    return { codes, actId };
  });
