import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { type CodeLetter, makeInventoryCode } from '#shared/domain/inventory-code.ts';
import type { LabelSubject, LabelWords } from '#shared/domain/labels/design.ts';
import { usePlaceLogo } from '../drafts/use-place-logo.ts';
import { useTagWords } from '../print/use-print-flow.ts';

/** What a design is tried on: an example of the house, or an object of the place. */
export type Sample = 'short' | 'long' | ItemId;

const letters: Readonly<Record<LabelSubject, CodeLetter>> = {
  item: 'T',
  'red-tag': 'T',
  member: 'C',
  shelf: 'L',
  ticket: 'R',
};

const sampleNumber = 14;

const codeOf = (subject: LabelSubject): string => {
  const made = makeInventoryCode(letters[subject], 123);
  return made.kind === 'code' ? made.code : '';
};

/** The words of the label that a design is shown with; the example until an object is read. */
export const useSampleWords = (subject: LabelSubject, sample: Sample): LabelWords => {
  const { t } = useTranslation();
  const { name: place, today } = usePlace();
  const said = useTagWords();
  const logo = usePlaceLogo();
  const isExample = sample === 'short' || sample === 'long';
  const prepared = useQuery(
    api.labels.prepare.queryOptions({
      input: { from: 'items', ids: isExample ? [] : [sample] },
      enabled: !isExample,
    }),
  );
  const kind = subject === 'red-tag' ? 'item' : subject;
  const example = {
    code: codeOf(subject),
    name: t(`labelSettings.designs.samples.${sample === 'long' ? 'long' : kind}`),
    category: kind === 'item' ? t('labelSettings.designs.samples.category') : '',
    owner: kind === 'item' ? t('labelSettings.designs.samples.owner') : '',
  };
  const isTicket = subject === 'ticket';
  const thing = (isExample ? undefined : prepared.data?.things[0]) ?? example;
  const { code, name, category, owner } = thing;
  return {
    ...{ code, name, category, owner, place },
    number: isTicket ? said.numbered(sampleNumber) : '',
    day: isTicket ? said.dated(today) : '',
    warning: said.warning,
    logoRatio: logo?.ratio ?? null,
  };
};
