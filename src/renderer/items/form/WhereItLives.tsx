import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { capital } from '#renderer/ui/capital.ts';
import type { OwnerKind } from '#shared/domain/words.ts';
import { FieldGroup } from './FieldGroup.tsx';
import type { FormPart } from './form-part.ts';
import { ShelfSelect } from './ShelfSelect.tsx';
import { TextField } from './TextField.tsx';

const owners: readonly OwnerKind[] = ['place', 'donor', 'depositor'];

/** Its shelf, and whose it is. */
export const WhereItLives = (part: FormPart) => {
  const { t } = useTranslation();
  const { fields, set } = part;
  return (
    <FieldGroup name={t('items.form.where')}>
      <ShelfSelect value={fields.shelfId} onChange={(shelfId) => set({ shelfId })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect
          label={t('items.form.owner')}
          value={fields.ownerKind}
          onChange={({ currentTarget }) => set({ ownerKind: currentTarget.value as OwnerKind })} // one of the options
          data={owners.map((value) => ({ value, label: capital(t(`words.owner.${value}`)) }))}
        />
        {fields.ownerKind !== 'place' && (
          <TextField {...part} name="ownerName" label={t('items.form.ownerName')} />
        )}
      </SimpleGrid>
    </FieldGroup>
  );
};
