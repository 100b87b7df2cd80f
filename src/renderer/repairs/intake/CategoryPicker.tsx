import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  poweredCategories,
  type ThingCategory,
  unpoweredCategories,
} from '#shared/domain/repairs/thing-category.ts';
import { foldWords } from './thing-draft.ts';

interface CategoryPickerProps {
  value: ThingCategory | null;
  onChange: (category: ThingCategory) => void;
  error?: string | undefined;
}

/** What kind of thing it is, in the words of the place: with a plug or a battery first. */
export const CategoryPicker = ({ value, onChange, error }: CategoryPickerProps) => {
  const { t } = useTranslation();
  const [isChosen, setIsChosen] = useState(false);
  const group = (categories: readonly ThingCategory[]) =>
    categories
      .map((category) => ({ value: category, label: t(`repairWords.category.${category}`) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, 'fr'));
  const hint = value === null ? 'repairIntake.categoryWhy' : 'repairIntake.categoryProposed';
  return (
    <Select
      data-field="category"
      label={t('repairIntake.category')}
      description={isChosen ? undefined : t(hint)}
      placeholder={t('repairIntake.categoryExample')}
      data={[
        { group: t('repairIntake.powered'), items: group(poweredCategories) },
        { group: t('repairIntake.unpowered'), items: group(unpoweredCategories) },
      ]}
      value={value}
      onChange={(picked) => {
        if (!picked) return;
        setIsChosen(true);
        onChange(picked as ThingCategory); // one of the options
      }}
      searchable
      allowDeselect={false}
      selectFirstOptionOnChange
      maxDropdownHeight={320}
      filter={({ options, search }) => {
        const wanted = foldWords(search);
        return options.map((one) =>
          'group' in one
            ? { ...one, items: one.items.filter(({ label }) => foldWords(label).includes(wanted)) }
            : one,
        );
      }}
      error={error}
    />
  );
};
