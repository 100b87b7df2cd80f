import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import type { KnownFormat } from '#shared/contract/labels.ts';
import { useDescribeFormat } from '../formats/describe-format.ts';
import { shortName } from '../formats/short-name.ts';

interface FormatPickerProps {
  format: KnownFormat;
  onPick: (format: KnownFormat) => void;
}

const offered = 60;
const typingMs = 200;

/** The place's own formats and the chosen ones; words look through the whole catalogue. */
export const FormatPicker = ({ format, onPick }: FormatPickerProps) => {
  const { t } = useTranslation();
  const describe = useDescribeFormat();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed === shortName(format.name) ? '' : typed, typingMs);
  const found = useQuery({
    ...api.labels.formats.list.queryOptions({ input: { text, limit: offered } }),
    placeholderData: keepPreviousData,
  });
  const formats = found.data?.formats ?? [];
  const isThere = formats.some(({ key }) => key === format.key);
  return (
    <Select
      label={t('labels.print.format')}
      description={describe(format)}
      placeholder={t('labels.print.formatSearch')}
      nothingFoundMessage={t('labels.print.formatNothing')}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // Found by the application, which knows more words of a format than its name.
      filter={({ options }) => options.slice(0, formats.length)}
      data={(isThere ? formats : [...formats, format]).map(({ key, name }) => ({
        value: key,
        label: shortName(name),
      }))}
      value={format.key}
      allowDeselect={false}
      maxDropdownHeight={320}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(key) => {
        const picked = formats.find((one) => one.key === key);
        if (picked) onPick(picked);
      }}
    />
  );
};
