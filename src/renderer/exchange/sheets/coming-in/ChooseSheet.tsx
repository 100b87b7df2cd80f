import { Button, SegmentedControl, Text, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { DropFile } from '#renderer/ui/DropFile.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { sheetKind } from '#shared/domain/sheets/sheet-words.ts';
import styles from '../Sheets.module.css';
import { readSheet, type SheetFlow, useSheetDraft } from './sheet-flow.ts';
import { Templates } from './Templates.tsx';
import { useKindOfAddress } from './use-kind-of-address.ts';

/** Objects or members; then a file that is chosen or dropped, or cells that are pasted. */
export const ChooseSheet = ({ flow }: { flow: Extract<SheetFlow, { step: 'choose' }> }) => {
  const { t } = useTranslation();
  const { until, withRights } = useManager();
  const { kind } = useSheetDraft();
  useKindOfAddress(useSearch());
  return (
    <Part title={t('sheets.in')}>
      <div className={styles.stack}>
        <SegmentedControl
          mt="xs"
          size="md"
          aria-label={t('sheets.kind.label')}
          value={kind}
          onChange={(value) => useSheetDraft.setState({ kind: sheetKind.parse(value) })}
          data={sheetKind.options.map((value) => ({ value, label: t(`sheets.kind.${value}`) }))}
        />
        <DropFile
          accept={sheetFiles}
          choose={t('sheets.choose.file')}
          icon={<IconFileSpreadsheet size={20} aria-hidden />}
          onFile={(file) => void readSheet({ kind, file }, withRights)}
        >
          <Text c="dimmed">{t('sheets.choose.drop')}</Text>
        </DropFile>
        <PasteField />
        <div>
          <Text>
            {t('sheets.choose.safe')} {until === null && t('sheets.choose.needed')}
          </Text>
          <Text c="dimmed">{t('sheets.choose.tools')}</Text>
        </div>
        <Templates kind={kind} />
        <Text role="status" fw={700}>
          {flow.isStopped && t('sheets.choose.stopped')}
        </Text>
        <Problem error={flow.error} />
      </div>
    </Part>
  );
};

const sheetFiles =
  '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Cells of a spreadsheet are parted by tabs: pasted ones are read at once, a typed text on demand. */
const PasteField = () => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { kind, pasted } = useSheetDraft();
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (pasted !== '' || !/\S[\t\n].*\S/s.test(text)) return;
    event.preventDefault();
    void readSheet({ kind, pasted: text }, withRights);
  };
  return (
    <div>
      <Textarea
        label={t('sheets.choose.paste')}
        description={t('sheets.choose.pasteHow')}
        value={pasted}
        onChange={(event) => useSheetDraft.setState({ pasted: event.currentTarget.value })}
        onPaste={paste}
        maxRows={6}
        spellCheck={false}
      />
      {pasted.trim() !== '' && (
        <Button
          variant="default"
          mt="xs"
          onClick={() => void readSheet({ kind, pasted }, withRights)}
        >
          {t('sheets.choose.read')}
        </Button>
      )}
    </div>
  );
};
