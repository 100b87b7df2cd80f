/** What keeps an object here, in words: the worst first. */
import type { TFunction } from 'i18next';
import type { TakeBack } from '#shared/contract/counter-views.ts';
import type { Format } from './words.ts';

export type StandingBlock = TakeBack['blocks'][number];

interface Speaker {
  t: TFunction<'etabli'>;
  format: Format;
}

/** The block of an unsafe verdict, which nothing lifts but its ticket. */
export const unsafeIn = <Block extends Pick<StandingBlock, 'cause'>>(
  blocks: readonly Block[],
): Block | undefined => blocks.find(isUnsafe);

const isUnsafe = ({ cause }: Pick<StandingBlock, 'cause'>): boolean => cause === 'safety';

/** The reasons in a row, danger first: `réparation en cours (mandrin tordu) et contrôle périodique (en mai)`. */
export const sayBlocks = (
  blocks: readonly Pick<StandingBlock, 'cause' | 'reason'>[],
  { t, format }: Speaker,
): string =>
  format.list(
    blocks
      .toSorted((one, other) => Number(isUnsafe(other)) - Number(isUnsafe(one)))
      .map(({ cause, reason }) =>
        t(`refusalParts.cause.${cause}`, { reason: withoutStop(reason) }),
      ),
  );

/** A reason that goes inside a sentence leaves its own full stop. */
export const withoutStop = (reason: string): string => reason.trim().replace(/\.+$/, '');
