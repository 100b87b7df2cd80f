import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { TextToCheck } from '#shared/contract/exchange.ts';
import styles from './OpenData.module.css';

interface RewordFormProps {
  text: TextToCheck;
  /** Which repair it is about, in words. */
  name: string;
  onClose: () => void;
}

/** Another wording for what goes out; what was written on the ticket stays. */
export const RewordForm = ({ text, name, onClose }: RewordFormProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [typed, setTyped] = useState(text.goesOut);
  const save = useAct({
    mutationFn: () => withRights(() => client.exchange.ords.reword({ of: text.of, text: typed })),
    onSuccess: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} aria-label={t('exchange.check.rewordThis', { of: name })}>
      <Textarea
        label={t('exchange.check.text')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maxLength={4_000}
        mt="sm"
        autoFocus
      />
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending}>
          {t('frame.act.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('frame.act.cancel')}
        </Button>
      </div>
      <Problem error={save.error} />
    </form>
  );
};
