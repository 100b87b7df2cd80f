import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { formats } from '../going-out/formats.ts';
import styles from '../Sheets.module.css';

/** For those who begin without a spreadsheet: a file to fill in. */
export const Templates = ({ kind }: { kind: SheetKind }) => {
  const { t } = useTranslation();
  const save = useAct({
    mutationFn: async (as: 'csv' | 'xlsx') =>
      await saveFile(await client.exchange.sheets.template({ kind, as })),
  });
  return (
    <div>
      <Text>{t('sheets.choose.template')}</Text>
      <div className={styles.formats}>
        {formats.map(({ as, name }) => (
          <Button key={as} variant="default" onClick={() => save.mutate(as)}>
            {t('sheets.choose.templateAs', { as: name })}
          </Button>
        ))}
      </div>
      <Problem error={save.error} />
    </div>
  );
};
