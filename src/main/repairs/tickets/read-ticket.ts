/** The page of one ticket: the thing, whose it is, what was done, and what became of it. */
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { Attempt, TicketPage, UnsafeVerdict } from '#shared/contract/repair-views.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import { lineOf } from './lines.ts';
import { selectLines } from './list-queries.ts';
import {
  selectAttempts,
  selectDamagePhotoIds,
  selectPage,
  selectParts,
  selectPhotoIds,
} from './page-queries.ts';
import { selectVerdicts } from './unsafe-queries.ts';

/** One ticket as it stands. Refuses NOT_FOUND. */
export const readTicket = async (q: Reading, id: TicketId): Promise<TicketPage> => {
  const [row] = await selectLines(q, [id]);
  const page = row && (await selectPage(q, id));
  if (!row || !page) return refuse('NOT_FOUND', { thing: 'ticket' });
  const { thing, category, brand, ...line } = lineOf(row);
  const { item_id: itemId, loan_id: loanId } = page;
  const damage = itemId && loanId ? await selectDamagePhotoIds(q, itemId, loanId) : [];
  return {
    ...line,
    what: { name: thing, category, brand, ...whatElse(page) },
    ...peopleOf(page),
    ...objectOf(page),
    loanId,
    sessionId: page.session_id,
    attempts: (await selectAttempts(q, id)).map(attemptOf),
    parts: (await selectParts(q, id)).map((part) => ({
      id: part.id,
      name: part.name,
      isUsed: part.is_used === 1,
    })),
    photoIds: (await selectPhotoIds(q, id)).map((photo) => photo.id),
    damagePhotoIds: damage.map((photo) => photo.id),
    ...outcomeOf(page),
    verdicts: (await selectVerdicts(q, id)).map(verdictOf),
  };
};

type PageRow = NonNullable<Awaited<ReturnType<typeof selectPage>>>;

const whatElse = (page: PageRow) => ({
  model: page.model,
  yearOfManufacture: page.year_of_manufacture,
  weightGrams: page.weight_grams,
});

const peopleOf = (page: PageRow) => ({
  visitorContact: page.visitor_contact,
  isVisitorForgotten: page.visitor_forgotten_at !== null,
  member: page.member_id && {
    id: page.member_id,
    code: page.member_code ?? '',
    name: `${page.first_name ?? ''} ${page.last_name ?? ''}`.trim(),
  },
  waiver:
    page.waiver_version === null || page.waiver_how === null
      ? null
      : {
          version: page.waiver_version,
          how: page.waiver_how,
          hasSignature: page.signature_file !== null,
        },
});

const objectOf = (page: PageRow) => ({
  item: page.item_id && {
    id: page.item_id,
    code: page.item_code ?? '',
    name: page.item_name ?? '',
  },
});

const outcomeOf = (page: PageRow) => ({
  doneOn: page.done_on,
  barrier: page.barrier,
  nextStep: page.next_step,
  electricalCheck: page.electrical_check,
  shelf: page.shelf_id && { id: page.shelf_id, name: page.shelf_name ?? '' },
  keptUntil: page.kept_until,
  thenWhat: page.then_what,
});

const attemptOf = (row: Awaited<ReturnType<typeof selectAttempts>>[number]): Attempt => ({
  id: row.id,
  on: row.started_on,
  presenceId: row.presence_id,
  repairer: row.repairer ?? '',
  startedAt: row.started_at,
  endedAt: row.ended_at,
  minutes: row.minutes ?? 0,
  observed: row.observed,
  cause: row.cause,
  done: row.done,
});

const verdictOf = (row: Awaited<ReturnType<typeof selectVerdicts>>[number]): UnsafeVerdict => ({
  id: row.id,
  reason: row.reason,
  at: row.declared_at,
  clearedAt: row.cleared_at,
  clearedReason: row.cleared_reason ?? '',
});
