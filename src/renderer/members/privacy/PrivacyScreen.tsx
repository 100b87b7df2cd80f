import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Part, Parts } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { InactivePart } from './inactive/InactivePart.tsx';
import { KeepingSection } from './KeepingSection.tsx';

/** What the place keeps of people, for how long, and who may be forgotten now. */
export const PrivacyScreen = () => {
  const { t } = useTranslation();
  const { data: settings, error } = useQuery(api.place.settings.queryOptions());
  return (
    <>
      <PageHeader
        title={t('privacy.title')}
        actions={
          <LinkButton href="/settings" variant="default">
            {t('backups.back')}
          </LinkButton>
        }
      />
      <Problem error={error} />
      {settings && (
        <Parts>
          <KeepingSection settings={settings} />
          <InactivePart months={settings.forgetMembersAfterMonths} />
          <Part title={t('privacy.visitors.title')} why={t('privacy.visitors.why')}>
            <LinkButton href="/settings/repairs#privacy" variant="default">
              {t('privacy.visitors.open')}
            </LinkButton>
          </Part>
          <Part title={t('privacy.rights.title')} why={t('privacy.rights.why')}>
            <LinkButton href="/members" variant="default">
              {t('privacy.rights.open')}
            </LinkButton>
          </Part>
        </Parts>
      )}
    </>
  );
};
