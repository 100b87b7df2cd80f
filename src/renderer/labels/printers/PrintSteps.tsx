import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import { MeasuringPreview } from './MeasuringPreview.tsx';
import type { MeasuringPage } from './measuring.ts';
import { Step } from './Step.tsx';

interface PrintStepsProps {
  page: MeasuringPage;
  profile: PrinterProfile;
  title: string;
}

const isCorrected = ({ offsetX, offsetY, hundredX, hundredY }: PrinterProfile): boolean =>
  offsetX !== 0 || offsetY !== 0 || hundredX !== 100 || hundredY !== 100;

/** The measuring page as the printer prints it by itself and, once it is measured, corrected. */
export const PrintSteps = ({ page, profile, title }: PrintStepsProps) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState<'plain' | 'corrected' | null>(null);
  return (
    <Step name="print">
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => setShown('plain')}
        >
          {t('labelSettings.printers.printPage')}
        </Button>
        {isCorrected(profile) && (
          <Button variant="default" onClick={() => setShown('corrected')}>
            {t('labelSettings.printers.checkPage')}
          </Button>
        )}
      </Group>
      {shown && (
        <MeasuringPreview
          page={page}
          printerName={profile.name}
          printerTitle={title}
          correction={shown === 'corrected' ? profile : undefined}
          onClose={() => setShown(null)}
        />
      )}
    </Step>
  );
};
