import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DecimalInput } from '#renderer/ui/DecimalInput.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { Thing } from '#shared/contract/repair-views.ts';
import { type ThingCategory, thingCategory } from '#shared/domain/repairs/thing-category.ts';

interface ThingFieldsProps {
  what: Thing;
  onChange: (what: Thing) => void;
  problem: string | undefined;
}

const longest = 200;
const gramsInKilogram = 1_000;
const firstYear = 1850;
const lastYear = 2200;

/** What the thing is. */
export const ThingFields = ({ what, onChange, problem }: ThingFieldsProps) => {
  const { t } = useTranslation();
  const set = (part: Partial<Thing>) => onChange({ ...what, ...part });
  const categories = thingCategory.options.map((value) => ({
    value,
    label: t(`repairWords.category.${value}`),
  }));
  const word = (name: 'name' | 'brand' | 'model') => ({
    label: t(`repairTicket.intake.${name}`),
    value: what[name],
    onChange: (event: { currentTarget: HTMLInputElement }) =>
      set({ [name]: event.currentTarget.value }),
    maxLength: longest,
  });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput {...word('name')} error={problem} required data-autofocus />
      <Select
        label={t('repairTicket.intake.category')}
        data={categories}
        value={what.category}
        onChange={(value) => value && set({ category: value as ThingCategory })} // one of the options
        allowDeselect={false}
        searchable
      />
      <TextInput {...word('brand')} />
      <TextInput {...word('model')} />
      <NumberField
        label={t('repairTicket.intake.year')}
        value={what.yearOfManufacture}
        onChange={(yearOfManufacture) => set({ yearOfManufacture })}
        min={firstYear}
        max={lastYear}
      />
      <DecimalInput
        label={t('repairTicket.intake.weight')}
        unit="kg"
        value={what.weightGrams === null ? null : what.weightGrams / gramsInKilogram}
        onChange={(kilograms) =>
          set({
            weightGrams: kilograms === null ? null : Math.round(kilograms * gramsInKilogram),
          })
        }
      />
    </SimpleGrid>
  );
};
