import { client } from '#renderer/app/api.ts';
import { settledThing, type ThingDraft } from './thing-draft.ts';

/** What was typed, settled by asking the application. Nothing typed is nothing settled. */
export const settleThing = async (thing: ThingDraft): Promise<ThingDraft> => {
  const text = thing.name.trim();
  if (text === '' || thing.state !== 'typing') return thing;
  const alike = await client.repairs.commonThings({ text }).catch(() => []); // the category is asked then
  return settledThing(thing, alike);
};
