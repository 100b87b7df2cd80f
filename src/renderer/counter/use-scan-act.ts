import { useLocation } from 'wouter';
import { scan } from './act.ts';
import { counterNow } from './counter-store.ts';

const isServing = (): boolean => {
  const { visit, basket, deeds } = counterNow();
  return visit !== null || basket.length > 0 || deeds.length > 0;
};

/**
 * What a code leads to; answers whether it was one, for words are looked up instead. A shelf
 * or a repair ticket opens its screen, unless somebody is being served: then a button does.
 */
export const useScanAct = (): ((readings: readonly string[]) => Promise<'code' | 'words'>) => {
  const [, goTo] = useLocation();
  return async (readings) => {
    const answer = await scan(readings);
    if (!isServing()) {
      if (answer?.kind === 'shelf') goTo(`/shelves/${answer.shelfId}`);
      if (answer?.kind === 'ticket') goTo(`/repairs/tickets/${answer.ticketId}`);
    }
    return answer?.kind === 'search' ? 'words' : 'code';
  };
};
