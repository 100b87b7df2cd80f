import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { DayOfJournal } from './DayOfJournal.tsx';
import { showSearch, useIsSearching } from './journal-filter.ts';
import { SearchedJournal } from './SearchedJournal.tsx';

/** What was done: the day for everybody, all days and a search for managers. */
export const JournalScreen = () => {
  const { until, ask } = useManager();
  const isOpen = useIsSearching();
  const open = async () => {
    if (until !== null || (await ask())) showSearch(true);
  };
  return isOpen ? (
    <SearchedJournal onClose={() => showSearch(false)} />
  ) : (
    <DayOfJournal onSearch={() => void open()} />
  );
};
