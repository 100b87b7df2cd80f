import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { Categories } from '#renderer/categories/Categories.tsx';
import { ManagerCode } from '#renderer/staff/ManagerCode.tsx';
import { Team } from '#renderer/staff/Team.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Closure, PlaceSettings } from '#shared/contract/place.ts';
import { BackupsSection } from './settings/BackupsSection.tsx';
import { ClosuresSection } from './settings/ClosuresSection.tsx';
import { HoursSection } from './settings/HoursSection.tsx';
import { LabelsSection } from './settings/LabelsSection.tsx';
import { LoansSection } from './settings/LoansSection.tsx';
import { LockSection } from './settings/LockSection.tsx';
import { MembershipsSection } from './settings/MembershipsSection.tsx';
import { PlaceSection } from './settings/PlaceSection.tsx';
import { PracticeSection } from './settings/PracticeSection.tsx';
import { PrivacySection } from './settings/PrivacySection.tsx';
import { RepairsSection } from './settings/RepairsSection.tsx';
import { RulesSection } from './settings/RulesSection.tsx';
import styles from './settings/Settings.module.css';
import { SettingsLinks } from './settings/SettingsLinks.tsx';
import { SettingsSection } from './settings/SettingsSection.tsx';
import { SheetsSection } from './settings/SheetsSection.tsx';
import { StrengthsSection } from './settings/StrengthsSection.tsx';
import { WindowSection } from './settings/WindowSection.tsx';

/** All that a place decides. Anybody may look; changing needs the manager's code. */
export const Settings = () => {
  const { t } = useTranslation();
  const { data: settings, error } = useQuery(api.place.settings.queryOptions());
  return (
    <>
      <PageHeader title={t('place.settings.title')} />
      <Problem error={error} />
      {settings && (
        <div className={styles.columns}>
          <SettingsLinks />
          <div className={styles.sections}>
            <PlaceParts settings={settings} />
            <SettingsSection id="categories" why={t('place.settings.categories.why')}>
              <Categories />
            </SettingsSection>
            <SettingsSection id="team" why={t('staff.team.why')}>
              <Team />
            </SettingsSection>
            <SettingsSection id="code" why={t('staff.code.why')}>
              <ManagerCode />
            </SettingsSection>
            <LockSection settings={settings} />
            <BackupsSection />
            <PrivacySection />
            <SheetsSection />
            <LabelsSection />
            <RepairsSection />
            <WindowSection />
            <PracticeSection />
          </div>
        </div>
      )}
    </>
  );
};

type Kept = PlaceSettings & { closures: readonly Closure[] };

const PlaceParts = ({ settings }: { settings: Kept }) => (
  <>
    <PlaceSection settings={settings} />
    <HoursSection settings={settings} />
    <ClosuresSection closures={settings.closures} openingHours={settings.openingHours} />
    <LoansSection settings={settings} />
    <StrengthsSection settings={settings} />
    <MembershipsSection settings={settings} />
    <RulesSection settings={settings} />
  </>
);
