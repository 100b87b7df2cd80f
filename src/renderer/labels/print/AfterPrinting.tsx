import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import styles from './PrintRun.module.css';
import type { PrintActs } from './use-printing.ts';

/** What came out, and that it is noted; in a browser only a person knows. */
export const AfterPrinting = ({ acts }: { acts: PrintActs }) => {
  const { step } = acts;
  switch (step.at) {
    case 'asking':
      return <CameOut file={step.file} acts={acts} />;
    case 'done':
      return <Done {...step} />;
    case 'not-noted':
      return <NotNoted error={step.error} onAgain={acts.record} />;
    default:
      return null;
  }
};

const CameOut = ({ file, acts }: { file: string | null; acts: PrintActs }) => {
  const { t } = useTranslation();
  return (
    <Dialog onClose={acts.forget} title={t('labels.print.askTitle')}>
      <Stack>
        {file !== null && <Text>{t('labels.print.saved', { file })}</Text>}
        <Text>{t('labels.print.askWhy')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={acts.forget}>
            {t('labels.print.askNo')}
          </Button>
          <Button onClick={acts.record} data-autofocus>
            {t('labels.print.askYes')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
};

/** The choices may be longer than the window: what was done is not said out of sight. */
const intoSight = (element: HTMLElement | null): void =>
  element?.scrollIntoView({ block: 'nearest' });

const Done = ({ count, startAt }: { count: number; startAt: number }) => {
  const { t } = useTranslation();
  return (
    <Alert
      ref={intoSight}
      color="green"
      role="status"
      classNames={{ title: styles.done ?? '' }}
      icon={<IconCheck aria-hidden />}
      title={t('labels.print.done', { count })}
    >
      <Stack gap="xs" align="flex-start">
        {startAt > 1 && <Text>{t('labels.print.doneNext', { startAt })}</Text>}
        <LinkButton href="/labels" variant="default">
          {t('labels.print.toQueue')}
        </LinkButton>
      </Stack>
    </Alert>
  );
};

/** What is on paper stays to be noted: it is not printed a second time for it. */
export const NotNoted = ({ error, onAgain }: { error: unknown; onAgain: () => void }) => {
  const { t } = useTranslation();
  const sayRefusal = useSayRefusal();
  return (
    <Alert color="red" role="alert" title={t('labels.print.notRecorded')}>
      <Stack gap="xs" align="flex-start">
        <Text>{sayRefusal(error)}</Text>
        <Button variant="default" onClick={onAgain}>
          {t('labels.print.recordAgain')}
        </Button>
      </Stack>
    </Alert>
  );
};
