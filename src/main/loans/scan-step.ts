/** What a scan is decided on, and what follows from it. */
import type { Situation } from '#shared/contract/counter.ts';
import type { ScanAnswer } from '#shared/contract/counter-views.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { ItemId, LoanId, MemberId, VisitId } from '#shared/domain/ids.ts';
import type { OpenVisit } from './scan-rules.ts';

/** Where the counter stands at the moment of a scan. */
export interface Moment {
  readonly situation: Situation;
  readonly now: Instant;
  /** The post that scans. */
  readonly postId: string;
}

/** An answer that writes nothing, or an act. */
export type Step =
  | { readonly do: 'answer'; readonly answer: ScanAnswer }
  | { readonly do: 'lend'; readonly itemId: ItemId; readonly visit: OpenVisit }
  | { readonly do: 'return'; readonly loanId: LoanId; readonly isFromOtherMember: boolean }
  | { readonly do: 'open'; readonly memberId: MemberId; readonly goesOnWith: VisitId | null };

/** The step that only says something. */
export const say = (answer: ScanAnswer): Step => ({ do: 'answer', answer });
