import { Alert, Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { codeIn, readTypedText } from '#shared/domain/scan-reading.ts';
import styles from './PaperScreen.module.css';
import { openSheet } from './sheet-draft.ts';

const find = async (readings: readonly string[]) => {
  const found = await client.repairs.tickets.find({ readings: [...readings] });
  if (found.kind === 'blank') openSheet(found.code);
  return { found, code: codeIn(readings) ?? readings[0] ?? '' };
};

/** Opens a sheet by a scan, or by its code typed. `isFirst`: the field waits for the next one. */
export const FindSheet = ({ isFirst }: { isFirst: boolean }) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const finding = useAct({ mutationFn: find, onSuccess: () => setTyped('') });
  useScan(({ readings }) => {
    if (!codeIn(readings)?.startsWith('R')) return false;
    finding.mutate(readings);
    return true;
  });
  useSheetOfAddress(finding.mutate);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { readings } = readTypedText(typed.replaceAll(' ', ''));
    if (typed.trim() !== '') finding.mutate(readings);
  };
  return (
    <>
      <form className={styles.find} onSubmit={submit}>
        <TextInput
          ref={field}
          label={t('repairIntake.paper.codeOf')}
          placeholder="R 000 000 0"
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
          maxLength={40}
          autoComplete="off"
        />
        <Button type="submit" variant="default" loading={finding.isPending}>
          {t('repairIntake.paper.find')}
        </Button>
      </form>
      <div role="status">{finding.data && <Found {...finding.data} />}</div>
      <Problem error={finding.error} />
    </>
  );
};

/** A sheet that was scanned at another screen comes in the address, which then lets go of it. */
const useSheetOfAddress = (find: (readings: readonly string[]) => void): void => {
  const [search, setSearch] = useSearchParams();
  const code = search.get('code');
  useEffect(() => {
    if (code === null) return;
    find(readTypedText(code).readings);
    setSearch({}, { replace: true });
  }, [code, find, setSearch]);
};

type FoundProps = Awaited<ReturnType<typeof find>>;

/** What was scanned is no sheet that waits. */
const Found = ({ found, code }: FoundProps) => {
  const { t } = useTranslation();
  if (found.kind === 'blank') return null;
  if (found.kind !== 'ticket')
    return <Alert color="red" title={t('repairIntake.paper.notSheet', { code })} />;
  return (
    <Alert color="yellow" title={t('repairIntake.paper.already')}>
      <LinkButton href={`/repairs/tickets/${found.id}`} variant="default">
        {t('repairIntake.paper.toTicket')}
      </LinkButton>
    </Alert>
  );
};
