import { Button, NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sayAct } from '#renderer/app/act.ts';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { capital } from '#renderer/ui/capital.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { acts } from '#shared/domain/acts.ts';
import { changeFilter, everything, useTypedFilter } from './journal-filter.ts';
import styles from './SearchBar.module.css';
import { ThingSelect } from './ThingSelect.tsx';

/** Days, a person, an act, a thing: each narrows what the others leave. */
export const SearchBar = () => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const { fromOn, untilOn, thing } = useTypedFilter();
  return (
    <search className={styles.bar} aria-label={t('journalSearch.title')}>
      <DayInput
        label={t('journalSearch.fromOn')}
        value={fromOn}
        max={today}
        onChange={(on) => changeFilter({ fromOn: on })}
      />
      <DayInput
        label={t('journalSearch.untilOn')}
        value={untilOn}
        max={today}
        onChange={(on) => changeFilter({ untilOn: on })}
      />
      <PersonSelect />
      <ActSelect />
      <ThingSelect chosen={thing} onChoose={(one) => changeFilter({ thing: one })} />
      <Button variant="default" onClick={() => changeFilter(everything)}>
        {t('journalSearch.clear')}
      </Button>
    </search>
  );
};

const PersonSelect = () => {
  const { t } = useTranslation();
  const { staffId } = useTypedFilter();
  const people = useQuery(api.staff.list.queryOptions()).data ?? [];
  const everybody = { value: '', label: t('journalSearch.everybody') };
  const nobody = { value: 'nobody', label: t('journal.nobody') };
  const choose = (value: string) =>
    changeFilter({
      staffId: value === 'nobody' ? 'nobody' : (people.find(({ id }) => id === value)?.id ?? null),
    });
  return (
    <NativeSelect
      label={t('journal.who')}
      value={staffId ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
      data={[everybody, nobody, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
};

const ActSelect = () => {
  const { t } = useTranslation();
  const { act } = useTypedFilter();
  return (
    <Select
      label={t('journal.what')}
      placeholder={t('journalSearch.everyAct')}
      searchable
      clearable
      value={act}
      onChange={(value) => changeFilter({ act: acts.find((one) => one === value) ?? null })}
      data={acts.map((one) => ({ value: one, label: capital(sayAct(one, t)) }))}
      nothingFoundMessage={t('journalSearch.noSuch')}
    />
  );
};
