import { useTranslation } from 'react-i18next';
import { sayCode } from '#renderer/app/say-code.ts';
import { useFormat } from '#renderer/app/words.ts';
import type { ErasureObstacle } from '#shared/contract/refusals.ts';

/** What stands between somebody and their erasure, and what to do about it. */
export const useSayErasureObstacle = (): ((obstacle: ErasureObstacle) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (obstacle) =>
    obstacle.kind === 'loan'
      ? t('privacy.erase.loan', {
          item: obstacle.item.name,
          dueOn: format.day(obstacle.dueOn, 'dated'),
        })
      : t('privacy.erase.ticket', { thing: obstacle.thing, code: sayCode(obstacle.code) });
};
