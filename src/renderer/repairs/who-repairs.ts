/**
 * Which repairer works at this window: chosen once on the board, kept for this tab and this session.
 * Every `take` of this window says it.
 */
import { create } from 'zustand';
import type { PresenceId } from '#shared/domain/ids.ts';

const stored = 'etabli.who-repairs';

interface WhoRepairs {
  /** `null`: nobody has said it; an attempt then bears the name of who stands at the post. */
  readonly presenceId: PresenceId | null;
}

/** Where storage is refused, the choice lasts as long as the page. */
const kept = (): PresenceId | null => {
  try {
    return sessionStorage.getItem(stored) as PresenceId | null; // put there by `chooseWhoRepairs` only
  } catch {
    return null;
  }
};

export const useWhoRepairs = create<WhoRepairs>()(() => ({ presenceId: kept() }));

/** For handlers, which do not render. */
export const whoRepairsNow = (): PresenceId | null => useWhoRepairs.getState().presenceId;

export const chooseWhoRepairs = (presenceId: PresenceId | null): void => {
  useWhoRepairs.setState({ presenceId });
  try {
    if (presenceId === null) sessionStorage.removeItem(stored);
    else sessionStorage.setItem(stored, presenceId);
  } catch {
    // The choice lasts as long as the page.
  }
};
