import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { close } from './act.ts';
import { pendingDeeds } from './counter-state.ts';
import { counterNow } from './counter-store.ts';
import { tell } from './say.ts';

/** Ends what is open and says so; says what is still to answer when it may not. */
export const useCloseCounter = (): ((why: 'key' | 'rest') => void) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (why) => {
    const before = counterNow();
    const outcome = close();
    if (outcome === 'emptied') tell(t('counter.said.basketEmptied'));
    if (outcome === 'closed') {
      const name = before.file?.member.firstName ?? '';
      tell(why === 'rest' ? t('counter.said.restClosed') : t('counter.said.closed', { name }));
    }
    if (outcome === 'pending' && why === 'key') {
      const items = format.list(pendingDeeds(before).map(({ loan }) => loan.item.name));
      tell(t('refusals.ANSWERS_PENDING', { items }), false);
    }
  };
};
