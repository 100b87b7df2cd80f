/** The journal as it goes out, whole. */
import { acts } from '#shared/domain/acts.ts';
import { listOf, only } from '../list.ts';
import { listActsAfter } from './queries.ts';

export const journalList = listOf(listActsAfter, [
  only('at', (entry, say) => say.moment(entry.at)),
  only('who', (entry) => entry.staff_name ?? ''),
  only('act', ({ act }, say) => {
    const known = acts.find((name) => name === act);
    return known ? say.acts[known] : act;
  }),
  only('itemCode', (entry) => entry.item_code ?? ''),
  only('itemName', (entry) => entry.item_name ?? ''),
  only('memberCode', (entry) => entry.member_code ?? ''),
  only('memberName', ({ first_name, last_name }) =>
    `${first_name ?? ''} ${last_name ?? ''}`.trim(),
  ),
  only('isUndone', (entry, say) => (entry.undone_by_id === null ? '' : say.columns.yes)),
]);
