import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { close } from './close.ts';
import { tell } from './say.ts';

/** Ends what is open; says what is still to answer when it may not. */
export const useCloseCounter = (): (() => Promise<void>) => {
  const { t } = useTranslation();
  const format = useFormat();
  return async () => {
    const pending = await close('asked');
    if (pending.length === 0) return;
    tell(t('refusals.ANSWERS_PENDING', { items: format.list(pending) }), false);
  };
};
