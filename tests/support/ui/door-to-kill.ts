/** The browser door in a process of its own, whose power a test may cut. */
import { onTestFinished } from 'vitest';
import { systemClock } from '#main/open-house.ts';
import { type ApplicationProcess, startApplication } from '#tests/crash/application-process.ts';
import { type HttpClient, httpClient } from '../doors/http-client.ts';
import type { WindowDoor } from './window.ts';

export interface DoorToKill extends WindowDoor {
  /** Asks the application behind the back of the screens. */
  readonly client: HttpClient;
  /** `kill -9`. */
  cutPower(): Promise<void>;
}

const post = '00000000-0000-4000-8000-000000000003';

/** Starts the application on a folder; its power is cut when the test is over. */
export const aDoorToKill = async (folder: string): Promise<DoorToKill> => {
  const running: ApplicationProcess = await startApplication(folder);
  let isOn = true;
  const cutPower = async () => {
    if (isOn) await running.killHard();
    isOn = false;
  };
  onTestFinished(cutPower);
  return {
    house: { clock: systemClock },
    address: (path) => `${new URL(running.api).origin}${path}#key=${running.key}`,
    client: await httpClient(running, post),
    cutPower,
  };
};
