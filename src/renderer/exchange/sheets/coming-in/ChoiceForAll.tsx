import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { duplicateChoice } from '#shared/contract/sheets.ts';
import { type Duplicate, proposedFor } from './duplicate-groups.ts';
import { type ReadSheet, sayDuplicates } from './sheet-flow.ts';

interface ChoiceForAllProps {
  kind: 'same' | 'otherName';
  read: ReadSheet;
  shown: readonly Duplicate[];
}

/** What becomes of all rows of a kind. Nothing is ticked where it is not the same for all of them. */
export const ChoiceForAll = ({ kind, read, shown }: ChoiceForAllProps) => {
  const { t } = useTranslation();
  const proposed = new Set(shown.map((one) => proposedFor(one, read)));
  const said = kind === 'same' ? read.duplicates : read.otherNames;
  const [only] = proposed.size === 1 ? proposed : [];
  const choose = (value: string) => {
    const choice = duplicateChoice.parse(value);
    sayDuplicates(kind === 'same' ? { duplicates: choice } : { otherNames: choice });
  };
  return (
    <Radio.Group label={t('sheets.duplicates.all')} value={said ?? only ?? null} onChange={choose}>
      <Stack gap="xs" my="xs">
        {duplicateChoice.options.map((choice) => (
          <Radio
            key={choice}
            size="md"
            value={choice}
            label={t(`sheets.duplicates.choice.${choice}`)}
            description={t(`sheets.duplicates.what.${choice}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
};
