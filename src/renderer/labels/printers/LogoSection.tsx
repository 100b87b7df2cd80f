import { Button, FileButton, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import { usePlaceLogo } from '../drafts/use-place-logo.ts';
import styles from './Printers.module.css';

/** The picture that the place prints on its labels and cards. */
export const LogoSection = () => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const logo = usePlaceLogo();
  const change = useAct({
    mutationFn: (file: File | null) =>
      withRights(() => (file ? client.labels.setLogo({ file }) : client.labels.removeLogo())),
  });
  return (
    <section id="logo" className={styles.part} aria-labelledby="logo-title">
      <Title order={2} size="h4" id="logo-title">
        {t('labelSettings.logo.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('labelSettings.logo.why')}
      </Text>
      {logo ? (
        <img className={styles.logo} src={logo.url} alt={t('labelSettings.logo.alt')} />
      ) : (
        <Text mb="md">{t('labelSettings.logo.none')}</Text>
      )}
      <Group gap="xs">
        <FileButton
          accept="image/png,image/jpeg,image/webp"
          onChange={(file) => file && change.mutate(file)}
        >
          {(button) => (
            <Button variant="default" loading={change.isPending} {...button}>
              {t(`labelSettings.logo.${logo ? 'replace' : 'choose'}`)}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button variant="default" onClick={() => change.mutate(null)} disabled={change.isPending}>
            {t('labelSettings.logo.remove')}
          </Button>
        )}
      </Group>
      <Problem error={change.error} />
    </section>
  );
};
