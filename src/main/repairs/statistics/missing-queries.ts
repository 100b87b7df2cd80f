/** The SQL of fixed things that count for nothing, because nobody knows their weight. */
import type { Reading } from '#main/store/store.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import type { TicketScope } from './ticket-queries.ts';

export interface MissingScope extends TicketScope {
  /** The categories whose weight the method wants typed. */
  readonly categoryNumbers: readonly number[];
  readonly importIds: readonly ImportId[];
}

const ownWithoutWeight = (q: Reading, { year, sessionId, categoryNumbers }: MissingScope) => {
  const fixed = q
    .selectFrom('tickets')
    .where('outcome', '=', 'fixed')
    .where('cancelled_at', 'is', null)
    .where('category_number', 'in', [...categoryNumbers])
    .where('weight_grams', 'is', null)
    .where('done_year', 'is not', null);
  const ofYear = year === undefined ? fixed : fixed.where('done_year', '=', year);
  return sessionId === undefined ? ofYear : ofYear.where('session_id', '=', sessionId);
};

/** An import has no weights. */
const importedWithoutWeight = (q: Reading, { year, categoryNumbers, importIds }: MissingScope) => {
  const fixed = q
    .selectFrom('imported_repairs')
    .where('import_id', 'in', [...importIds])
    .where('outcome', '=', 'fixed')
    .where('category_number', 'in', [...categoryNumbers]);
  return year === undefined ? fixed : fixed.where('event_year', '=', year);
};

/** A page of them, last first. */
export const selectWeightMissing = (
  q: Reading,
  scope: MissingScope,
  { limit, offset }: { limit: number; offset: number },
) => {
  const own = ownWithoutWeight(q, scope).select((eb) => [
    eb.ref('id').$castTo<string>().as('id'),
    eb.val(1).as('is_own'),
    eb.ref('thing').as('thing'),
    'category_number',
    eb.ref('done_on').$castTo<string>().as('on_day'),
  ]);
  if (scope.importIds.length === 0) {
    return own.orderBy('on_day', 'desc').orderBy('id').limit(limit).offset(offset).execute();
  }
  const imported = importedWithoutWeight(q, scope).select((eb) => [
    eb.ref('id').$castTo<string>().as('id'),
    eb.val(0).as('is_own'),
    eb.ref('partner_product_category').as('thing'),
    'category_number',
    eb.ref('event_date').as('on_day'),
  ]);
  return own
    .unionAll(imported)
    .orderBy('on_day', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
};
