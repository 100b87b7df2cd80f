/** What a scan says, before anything is decided about it. Pure. */
import { type Bearer, nearestBearers } from '#main/items/bearers.ts';
import type { RefusalFacts } from '#shared/contract/refusals.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import {
  type CodeLetter,
  type InventoryCode,
  kindOfCode,
  parseInventoryCode,
} from '#shared/domain/inventory-code.ts';
import { readTypedText } from '#shared/domain/scan-reading.ts';

/** One reading of a scan, with the things that bear it. */
export interface ReadingOfScan {
  readonly text: string;
  readonly bearers: readonly Bearer[];
  /** The repair ticket that bears it, where nothing else does. */
  readonly ticket?: FoundTicket | null;
}

export interface FoundTicket {
  readonly id: TicketId;
  readonly code: string;
  readonly thing: string;
}

/** What a scan turned out to be. */
export type Heard =
  | { readonly kind: 'things'; readonly bearers: readonly Bearer[] }
  | { readonly kind: 'ticket'; readonly ticket: FoundTicket }
  | { readonly kind: 'told'; readonly letter: 'K' | 'R'; readonly code: InventoryCode }
  | { readonly kind: 'unknown'; readonly facts: RefusalFacts<'CODE_UNKNOWN'> }
  | { readonly kind: 'misread'; readonly typed: string }
  | { readonly kind: 'search'; readonly text: string };

/** What a sentence can show of a text that was typed. */
const longestShown = 80;

/**
 * The readings to try, best first. A single text may come straight from somebody's keyboard: what
 * a scanner may have meant by it is added.
 */
export const readingsToTry = (readings: readonly string[]): readonly string[] => {
  const [only, ...others] = readings;
  return only === undefined || others.length > 0 ? readings : readTypedText(only).readings;
};

/**
 * The first reading that something bears, as another code before as a code of ours; else the first
 * code of ours; else an article number; else a misread; else words to look up.
 */
export const hear = (readings: readonly ReadingOfScan[]): Heard => {
  const typed = readings[0]?.text ?? '';
  const known = readings.find(isBorne);
  if (known?.ticket) return { kind: 'ticket', ticket: known.ticket };
  if (known) return { kind: 'things', bearers: nearestBearers(known.bearers) };
  const parsed = readings.map(({ text }) => parseInventoryCode(text));
  const valid = parsed.find((code) => code.kind === 'code');
  if (valid) return ofUnknownCode(valid.code, typed);
  const shaped = readings.filter(({ text }) => readTypedText(text).kind === 'scan');
  if (shaped.length === 0) return { kind: 'search', text: typed };
  const articleNumber = shaped.find(({ text }) => /^[0-9]+$/.test(text));
  return articleNumber
    ? ofArticleNumber(articleNumber.text)
    : { kind: 'misread', typed: shown(typed) };
};

/** Does anything bear this reading? Then it is the one. */
export const isBorne = ({ bearers, ticket }: ReadingOfScan): boolean =>
  bearers.length > 0 || (ticket ?? null) !== null;

const ofUnknownCode = (code: InventoryCode, typed: string): Heard => {
  const kind = kindOfCode(code);
  if (kind === 'kit') return { kind: 'told', letter: 'K', code };
  if (kind === 'repairTicket') return { kind: 'told', letter: 'R', code };
  const canCreate = kind === 'shelf' ? null : kind === 'member' ? 'member' : 'item';
  const letter = code.slice(0, 1) as CodeLetter; // a code begins with one
  return { kind: 'unknown', facts: { typed: shown(typed), code, letter, canCreate } };
};

/** An EAN that nothing bears yet: an object may be created that bears it. */
const ofArticleNumber = (typed: string): Heard => ({
  kind: 'unknown',
  facts: { typed: shown(typed), code: null, letter: null, canCreate: 'item' },
});

const shown = (typed: string): string => typed.trim().slice(0, longestShown);
