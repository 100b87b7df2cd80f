import { Input, NativeSelect, SegmentedControl, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { capital } from '#renderer/ui/capital.ts';
import { useScanInto } from '#renderer/ui/use-scan-into.ts';
import type { Condition, ItemKind } from '#shared/domain/words.ts';
import { CategorySelect } from './CategorySelect.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import type { FormPart } from './form-part.ts';
import { TextField } from './TextField.tsx';

const kinds: readonly ItemKind[] = ['tool', 'appliance', 'machine'];
const conditions: readonly Condition[] = ['new', 'good', 'worn', 'damaged'];

/** Name, kind, category, maker, condition. */
export const WhatItIs = (part: FormPart) => {
  const { t } = useTranslation();
  const { fields, set } = part;
  const serialScan = useScanInto((serialNumber) => set({ serialNumber }));
  return (
    <FieldGroup name={t('items.form.what')}>
      <TextField
        {...part}
        name="name"
        label={t('items.form.name')}
        description={t('items.form.nameHelp')}
        isRequired
      />
      <Input.Wrapper label={t('items.form.kind')} labelElement="div" size="md">
        <SegmentedControl
          fullWidth
          size="md"
          aria-label={t('items.form.kind')}
          value={fields.kind}
          onChange={(kind) => set({ kind })}
          data={kinds.map((value) => ({ value, label: capital(t(`words.kind.${value}`)) }))}
        />
      </Input.Wrapper>
      <CategorySelect value={fields.categoryId} onChange={(categoryId) => set({ categoryId })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextField {...part} name="brand" label={t('items.form.brand')} />
        <TextField {...part} name="model" label={t('items.form.model')} />
        <TextField
          {...part}
          {...serialScan}
          name="serialNumber"
          label={t('items.form.serialNumber')}
        />
        <NativeSelect
          label={t('items.form.condition')}
          value={fields.condition}
          onChange={({ currentTarget }) => set({ condition: currentTarget.value as Condition })} // one of the options
          data={conditions.map((value) => ({
            value,
            label: capital(t(`words.condition.${value}`)),
          }))}
        />
      </SimpleGrid>
    </FieldGroup>
  );
};
