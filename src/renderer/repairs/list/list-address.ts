/** What the list of tickets shows, written in the address: so that going back finds it again. */
import { useSearchParams } from 'wouter';
import { type TicketState, ticketState } from '#shared/domain/repairs/repair-words.ts';

const screen = '/repairs/tickets';
export const ownHref = screen;
export const importedHref = `${screen}?tab=imported`;

export interface TicketFilters {
  text: string;
  state: TicketState | null;
  isUnsafe: boolean;
}

/** Where in the list one was when a row was opened. */
const place = 'at';

interface TicketListAddress {
  filters: TicketFilters;
  change: (part: Partial<TicketFilters>) => void;
  startAt: number | undefined;
  /** Keeps, for the way back, the row that is being opened. */
  leaveAt: (index: number) => void;
}

/** The list as the address says it. Changing it is no step of its own on the way back. */
export const useTicketListAddress = (): TicketListAddress => {
  const [address, setAddress] = useSearchParams();
  const filters = readFilters(address);
  const startAt = Number.parseInt(address.get(place) ?? '', 10);
  return {
    filters,
    change: (part) => {
      const next = writeFilters({ ...filters, ...part });
      const tab = address.get('tab');
      if (tab !== null) next.set('tab', tab);
      setAddress(next, { replace: true });
    },
    startAt: startAt >= 0 ? startAt : undefined,
    leaveAt: (index) => {
      const left = new URLSearchParams(address);
      left.set(place, String(index));
      setAddress(left, { replace: true });
    },
  };
};

/** Does this list leave anything out? */
export const isFiltered = (filters: TicketFilters): boolean => Object.values(filters).some(Boolean);

export const noFilters: TicketFilters = { text: '', state: null, isUnsafe: false };

/** A word that means nothing here is left out. */
const readFilters = (address: URLSearchParams): TicketFilters => ({
  text: address.get('text') ?? '',
  state: ticketState.safeParse(address.get('state')).data ?? null,
  isUnsafe: address.has('unsafe'),
});

const writeFilters = ({ text, state, isUnsafe }: TicketFilters): URLSearchParams =>
  new URLSearchParams({
    ...(text && { text }),
    ...(state && { state }),
    ...(isUnsafe && { unsafe: '1' }),
  });
