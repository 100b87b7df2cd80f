import { Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { LabelsNav } from '../LabelsNav.tsx';
import { DesignCard } from './DesignCard.tsx';
import styles from './Designs.module.css';

/** What stands on labels: the designs of the house, then the place's own. */
export const DesignList = () => {
  const { t } = useTranslation();
  const designs = useQuery(api.labels.designs.list.queryOptions());
  return (
    <>
      <PageHeader
        title={t('labelSettings.designs.title')}
        actions={
          <LinkButton href="/labels/designs/new?from=house-item">
            {t('labelSettings.designs.new')}
          </LinkButton>
        }
      />
      <LabelsNav />
      <Text maw="46rem" mb="md">
        {t('labelSettings.designs.why')}
      </Text>
      <Problem error={designs.error} />
      {designs.isPending && <Loader aria-label={t('frame.loading')} />}
      <ul className={styles.cards}>
        {designs.data?.map((design) => (
          <DesignCard key={design.key} design={design} />
        ))}
      </ul>
    </>
  );
};
