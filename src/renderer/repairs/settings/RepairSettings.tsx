import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { useFieldProblems } from '#renderer/ui/use-field-problems.ts';
import type { KnownRepairSettings } from '#shared/contract/repairs.ts';
import { ImpactPart } from './ImpactPart.tsx';
import { OpenDataPart } from './OpenDataPart.tsx';
import styles from './RepairSettings.module.css';
import { CheckPart, PrivacyPart } from './SmallParts.tsx';
import { type SettingsForm, useRepairSettings } from './use-repair-settings.ts';
import { WaiverPart } from './WaiverPart.tsx';

/** What a place decides about its repair café. Anybody may look; changing needs the manager's code. */
export const RepairSettings = () => {
  const { t } = useTranslation();
  const { data: kept, error } = useQuery(api.repairs.settings.get.queryOptions());
  return (
    <>
      <PageHeader
        title={t('repairFigures.settings.title')}
        actions={
          <LinkButton href="/settings" variant="default">
            {t('repairFigures.settings.back')}
          </LinkButton>
        }
      />
      <Problem error={error} />
      {kept && <SettingsParts kept={kept} />}
    </>
  );
};

const SettingsParts = ({ kept }: { kept: KnownRepairSettings }) => {
  const { t } = useTranslation();
  const form = useRepairSettings(kept);
  const problems = useFieldProblems(form.error, {
    waiverText: t('repairFigures.settings.waiver.text'),
    forgetVisitorsAfterDays: t('repairFigures.settings.privacy.days'),
    dataProvider: t('repairFigures.settings.ords.dataProvider'),
    groupIdentifier: t('repairFigures.settings.ords.groupIdentifier'),
    idPrefix: t('repairFigures.settings.ords.idPrefix'),
    country: t('repairFigures.settings.ords.country'),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.save();
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <WaiverPart form={form} kept={kept} problem={problems.at('waiverText')} />
      <CheckPart form={form} />
      <ImpactPart form={form} />
      <PrivacyPart form={form} problem={problems.at('forgetVisitorsAfterDays')} />
      <OpenDataPart form={form} problemAt={problems.at} />
      <Problem error={problems.other} />
      <SaveBar form={form} />
    </form>
  );
};

const SaveBar = ({ form }: { form: SettingsForm }) => {
  const { t } = useTranslation();
  const { isChanged, isSaved, isSaving } = form;
  return (
    <div className={styles.saveBar}>
      <Button type="submit" variant={isChanged ? 'filled' : 'default'} loading={isSaving}>
        {t('frame.act.save')}
      </Button>
      {isChanged && (
        <Button variant="default" onClick={form.discard} disabled={isSaving}>
          {t('repairFigures.settings.discard')}
        </Button>
      )}
      <p role="status" className={styles.state} data-state={isChanged ? 'unsaved' : 'saved'}>
        {isChanged && t('repairFigures.settings.unsaved')}
        {isSaved && t('frame.saved')}
      </p>
    </div>
  );
};
