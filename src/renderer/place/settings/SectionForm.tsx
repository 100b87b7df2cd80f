import { Button, Stack } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '#renderer/ui/Problem.tsx';
import { useFieldProblems } from '#renderer/ui/use-field-problems.ts';
import { usePartTitle } from './parts.ts';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import type { Section } from './use-section.ts';

interface SectionFormProps<Draft extends object, Field extends string> {
  section: Section<Draft>;
  why?: string;
  /** The fields that a refusal may name, with their labels. */
  labels: Readonly<Record<Field, string>>;
  children: (problemAt: (field: Field) => string | undefined) => ReactNode;
}

/** A part of the settings with its own button to save, which says what has not been saved yet. */
export const SectionForm = <Draft extends object, Field extends string>({
  section,
  why,
  labels,
  children,
}: SectionFormProps<Draft, Field>) => {
  const problems = useFieldProblems(section.error, labels);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    section.save();
  };
  return (
    <SettingsSection id={section.id} {...(why && { why })}>
      <form onSubmit={submit}>
        <Stack>
          {children(problems.at)}
          <Problem error={problems.other} />
          <SaveBar section={section} />
        </Stack>
      </form>
    </SettingsSection>
  );
};

type SaveBarProps = { section: Omit<Section<object>, 'change'> };

const SaveBar = ({ section }: SaveBarProps) => {
  const { t } = useTranslation();
  const titleOf = usePartTitle();
  const { isChanged, isSaving, discard } = section;
  return (
    <div className={styles.saveBar}>
      <Button
        type="submit"
        variant={isChanged ? 'filled' : 'default'}
        loading={isSaving}
        aria-label={t('place.settings.save', { section: titleOf(section.id) })}
      >
        {t('frame.act.save')}
      </Button>
      {isChanged && (
        <Button variant="default" onClick={discard} disabled={isSaving}>
          {t('place.settings.discard')}
        </Button>
      )}
      <p role="status" className={styles.state} data-state={isChanged ? 'unsaved' : 'saved'}>
        <StateWords section={section} />
      </p>
    </div>
  );
};

const StateWords = ({ section }: SaveBarProps) => {
  const { t } = useTranslation();
  if (section.isChanged) {
    return (
      <>
        <IconPencil size={20} aria-hidden /> {t('place.settings.unsaved')}
      </>
    );
  }
  if (section.outcome === 'nothing-changed') return t('place.settings.nothingChanged');
  if (section.outcome === null) return null;
  return (
    <>
      <IconCheck size={20} aria-hidden /> {t('frame.saved')}
    </>
  );
};
