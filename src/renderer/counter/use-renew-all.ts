import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { renewAll } from './act.ts';
import { tell, tellRefusal } from './say.ts';

/** Renews all that a member has, and says how many were and which were not. */
export const useRenewAll = (): ((memberId: MemberId) => Promise<void>) => {
  const { t } = useTranslation();
  const format = useFormat();
  return async (memberId) => {
    try {
      const { renewed, refused } = await renewAll(memberId);
      const words: string[] = [t('counter.said.renewedAll', { count: renewed.length })];
      if (refused.length > 0) {
        const items = format.list(refused.map(({ item }) => item.name));
        words.push(t('counter.said.notRenewed', { items }));
      }
      tell(words.join(' '), refused.length === 0);
    } catch (thrown) {
      tellRefusal(thrown);
    }
  };
};
