/** What was scanned to be printed. It waits in this window until it is printed or emptied. */
import { create } from 'zustand';

export type BasketKind = 'item' | 'member' | 'shelf' | 'ticket';

export interface BasketThing {
  kind: BasketKind;
  id: string;
  name: string;
  code: string;
}

interface PrintBasket {
  things: readonly BasketThing[];
}

export const usePrintBasket = create<PrintBasket>()(() => ({ things: [] }));

/** `false` when it is there already. */
export const addToBasket = (thing: BasketThing): boolean => {
  const { things } = usePrintBasket.getState();
  if (things.some(({ id }) => id === thing.id)) return false;
  usePrintBasket.setState({ things: [...things, thing] });
  return true;
};

export const takeFromBasket = (id: string): void =>
  usePrintBasket.setState(({ things }) => ({ things: things.filter((one) => one.id !== id) }));

export const emptyBasket = (): void => usePrintBasket.setState({ things: [] });
