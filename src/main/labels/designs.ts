/** What stands on labels: the designs of the house and the place's own. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Actor, Reading } from '#main/store/store.ts';
import type { KnownDesign } from '#shared/contract/labels.ts';
import type { LabelDesignId } from '#shared/domain/ids.ts';
import { houseDesigns, type LabelDesign } from '#shared/domain/labels/design.ts';
import { requireFreeName } from './free-name.ts';
import { type DesignRow, selectDesign, selectDesigns } from './queries.ts';

/** Those of the house, then the place's own by name. */
export const listDesigns = async (q: Reading): Promise<KnownDesign[]> => [
  ...Object.values(houseDesigns).map(houseDesign),
  ...(await selectDesigns(q)).map(ownDesign),
];

/** Keeps a design of the place's own, a new one without an id. Refuses NOT_FOUND, NAME_TAKEN. */
export const saveDesign = (
  house: House,
  actor: Actor,
  { id: known, design }: { id?: LabelDesignId | undefined; design: LabelDesign },
): Promise<KnownDesign> =>
  house.store.write(actor, async (tx) => {
    if (known) await requireOwn(tx.q, known);
    await requireFreeName(tx.q, 'label_designs', design.name, known);
    const id = known ?? tx.newId<LabelDesignId>();
    if (known) await tx.change('label_designs', id, columnsOf(design));
    else await tx.insert('label_designs', { id, ...columnsOf(design) });
    await tx.record({ act: 'save-label-design', subject: { kind: 'label', id }, role: 'manager' });
    return ownDesign(await requireOwn(tx.q, id));
  });

/** Takes a design of the place's own off the list. Refuses NOT_FOUND. */
export const endDesign = (house: House, actor: Actor, id: LabelDesignId): Promise<void> =>
  house.store.write(actor, async (tx) => {
    await requireOwn(tx.q, id);
    await tx.change('label_designs', id, { ended_at: tx.at });
    await tx.record({ act: 'end-label-design', subject: { kind: 'label', id }, role: 'manager' });
  });

const requireOwn = async (q: Reading, id: LabelDesignId): Promise<DesignRow> =>
  (await selectDesign(q, id)) ?? refuse('NOT_FOUND', { thing: 'label-design' });

const columnsOf = ({ name, subject, symbol, blocks }: LabelDesign) => ({
  name,
  folded_name: fold(name),
  subject,
  symbol,
  blocks: JSON.stringify(blocks),
});

const ownDesign = ({ id, name, subject, symbol, blocks }: DesignRow): KnownDesign => ({
  key: id,
  isOwn: true,
  name,
  subject,
  symbol,
  blocks: JSON.parse(blocks), // written by columnsOf; the contract looks at it again
});

/** Its name is a word of the screen, found by its key. */
const houseDesign = (design: Omit<LabelDesign, 'name'>): KnownDesign => ({
  ...design,
  key: `house-${design.subject}`,
  isOwn: false,
  name: `house-${design.subject}`,
});
