import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import type { LabelSubject } from '#shared/domain/labels/design.ts';
import type { Sample } from './use-sample-words.ts';

interface SamplePickerProps {
  subject: LabelSubject;
  sample: Sample;
  onPick: (sample: Sample) => void;
}

const offered = 30;
const typingMs = 200;

/** An example, or, for labels of objects, one of the place's. */
export const SamplePicker = ({ subject, sample, onPick }: SamplePickerProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const examples = [
    { value: 'short' as const, label: t('labelSettings.designs.sampleShort') },
    { value: 'long' as const, label: t('labelSettings.designs.sampleLong') },
  ];
  const isChosen = examples.some(({ label }) => label === typed);
  const [text] = useDebouncedValue(isChosen ? '' : typed, typingMs);
  const isOfItem = subject === 'item' || subject === 'red-tag';
  const found = useQuery({
    ...api.items.list.queryOptions({ input: { text, limit: offered }, enabled: isOfItem }),
    placeholderData: keepPreviousData,
  });
  const items = (isOfItem ? (found.data?.items ?? []) : []).map(({ id, name, code }) => ({
    value: id,
    label: `${name} (${code})`,
  }));
  const options: readonly { value: Sample; label: string }[] = [...examples, ...items];
  return (
    <Select
      label={t('labelSettings.designs.sample')}
      placeholder={t('labelSettings.designs.sampleSearch')}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // Found by the application, which knows more words of an object than its name.
      filter={({ options: all }) => all}
      data={options.map(({ value, label }) => ({ value: String(value), label }))}
      value={sample}
      allowDeselect={false}
      maxDropdownHeight={320}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(value) => {
        const picked = options.find((option) => option.value === value);
        if (picked) onPick(picked.value);
      }}
    />
  );
};
