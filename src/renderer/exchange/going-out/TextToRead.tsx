import { Button, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { TextToCheck } from '#shared/contract/exchange.ts';
import { day } from '#shared/domain/day.ts';
import { leaveText, takeUpText } from './left-texts.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './OpenData.module.css';
import { RewordForm } from './RewordForm.tsx';

interface TextToReadProps {
  text: TextToCheck;
  isLeft: boolean;
}

/** One text: as it was written, as it goes out, and what a person does about it. */
export const TextToRead = ({ text, isLeft }: TextToReadProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { of: repair, thing, on, ordsId, written, goesOut } = text;
  const known = day.safeParse(on);
  const said = known.success ? format.day(known.data, 'dated') : on;
  const name = t('exchange.check.of', { thing, on: said, id: ordsId });
  const reword = () => {
    takeUpText(repair);
    setOpen(true);
  };
  return (
    <li className={styles.text}>
      <Text fw={700}>{name}</Text>
      <dl className={styles.sides}>
        <div>
          <dt>{t('exchange.check.written')}</dt>
          <dd>{written}</dd>
        </div>
        <div>
          <dt>
            {t('exchange.check.goesOut')}
            {goesOut === written && ` (${t('exchange.check.asWritten')})`}
          </dt>
          <dd>
            <MarkedText text={goesOut} findings={text.findings} />
          </dd>
        </div>
        {text.others.map(({ field, text: words, findings }) => (
          <div key={field}>
            <dt>{t(`exchange.check.onTicket.${field}`)}</dt>
            <dd>
              <MarkedText text={words} findings={findings} />
            </dd>
          </div>
        ))}
      </dl>
      {isOpen ? (
        <RewordForm text={text} name={name} onClose={() => setOpen(false)} />
      ) : (
        <Acts text={text} name={name} isLeft={isLeft} onReword={reword} />
      )}
    </li>
  );
};

interface ActsProps extends TextToReadProps {
  name: string;
  onReword: () => void;
}

const Acts = ({ text, name, isLeft, onReword }: ActsProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { of: repair, written, goesOut } = text;
  const restore = useAct({
    mutationFn: () => withRights(() => client.exchange.ords.reword({ of: repair, text: null })),
  });
  return (
    <div className={styles.acts}>
      {text.others.length > 0 && (
        <LinkButton
          href={`/repairs/tickets/${repair.id}`}
          variant="default"
          aria-label={t('exchange.check.toTicketOf', { of: name })}
        >
          {t('exchange.check.toTicket')}
        </LinkButton>
      )}
      <Button
        variant="default"
        onClick={onReword}
        aria-label={t('exchange.check.rewordThis', { of: name })}
      >
        {t('exchange.check.reword')}
      </Button>
      {goesOut !== written && (
        <Button
          variant="default"
          loading={restore.isPending}
          onClick={() => restore.mutate()}
          aria-label={t('exchange.check.restoreThis', { of: name })}
        >
          {t('exchange.check.restore')}
        </Button>
      )}
      {isLeft ? (
        <Text>
          <IconCheck size={18} aria-hidden /> {t('exchange.check.leftAsIs')}
        </Text>
      ) : (
        <Button
          variant="default"
          onClick={() => leaveText(repair)}
          aria-label={t('exchange.check.leaveThis', { of: name })}
        >
          {t('exchange.check.leave')}
        </Button>
      )}
      <Problem error={restore.error} />
    </div>
  );
};
