/** What copies, spreadsheets and codes of one's own accept. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { standAt } from '#main/staff/who-left.ts';
import { someMember } from './made.ts';
import type { Ready, Welcome } from './welcome.ts';

const aCopy = async ({ client }: Ready) => ({ name: (await client.backups.now()).name });

/** A spreadsheet of one object that nobody has. */
const aReadSheet = async ({ client, serial }: Ready) => {
  const pasted = `Nom\tMarque\nRabot ${serial}\tStanley\n`;
  const { importId, columns } = await client.exchange.sheets.read({ kind: 'items', pasted });
  return { importId, columns: columns.map(({ field }) => field) };
};

export const welcomeInTrust: Readonly<Record<string, Welcome>> = {
  'backups.since': aCopy,
  'backups.verify': aCopy,
  'backups.restore': aCopy,
  'backups.takeBack': async (ready) => {
    await ready.client.backups.restore(await aCopy(ready));
    return undefined;
  },
  'backups.copyTo': async ({ place, serial }) => {
    const folder = join(dirname(dirname(place.base)), 'stick');
    mkdirSync(folder, { recursive: true });
    return { folder: serial % 2 === 0 ? folder : null };
  },
  'exchange.sheets.look': aReadSheet,
  'exchange.sheets.run': aReadSheet,
  'members.personalData': async (ready) => ({ id: (await someMember(ready)).id }),
  'members.exportPersonalData': async (ready) => ({ id: (await someMember(ready)).id, as: 'csv' }),
  'staff.setCode': async ({ client, serial }) => {
    const { id } = await client.staff.add({ name: `Farid ${serial}`, role: 'repairer' });
    return { id, code: 'ma-ponceuse' };
  },
  'staff.changeOwnCode': async ({ client, context, place, serial }) => {
    const { id } = await client.staff.add({ name: `Nora ${serial}`, role: 'repairer' });
    await client.staff.setCode({ id, code: 'ma-ponceuse' });
    standAt(context.post, place.house.store, id);
    return { former: 'ma-ponceuse', code: 'mon-rabot' };
  },
};
