import { Button, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { GoingOut } from './going-out.ts';
import { keyOf, useLeftTexts } from './left-texts.ts';
import styles from './OpenData.module.css';
import { TextToRead } from './TextToRead.tsx';

const atATime = 50;
const most = 500;

/** Texts that may name somebody, for a person to read. Needs the manager's rights to be shown. */
export const CheckTexts = ({ goingOut }: { goingOut: GoingOut }) => {
  const { t } = useTranslation();
  const { until, ask } = useManager();
  const start = useAct({ mutationFn: ask });
  return (
    <section className={styles.part} aria-labelledby="check-texts">
      <Title order={2} size="h4" id="check-texts">
        {t('exchange.check.title')}
      </Title>
      {until !== null || start.data === true ? (
        <Texts key={JSON.stringify(goingOut)} goingOut={goingOut} />
      ) : (
        <>
          <Text>{t('exchange.check.before')}</Text>
          <div className={styles.acts}>
            <Button variant="default" onClick={() => start.mutate()}>
              {t('exchange.check.start')}
            </Button>
            <Text c="dimmed">{t('exchange.check.needed')}</Text>
          </div>
        </>
      )}
    </section>
  );
};

const Texts = ({ goingOut }: { goingOut: GoingOut }) => {
  const { t } = useTranslation();
  const { left } = useLeftTexts();
  const [limit, setLimit] = useState(atATime);
  const { data, error } = useQuery(
    api.exchange.ords.toCheck.queryOptions({
      input: { ...goingOut, limit },
      placeholderData: keepPreviousData,
    }),
  );
  if (!data) return <Problem error={error} />;
  const { texts, total } = data;
  const leftCount = texts.filter(({ of }) => left.has(keyOf(of))).length;
  return (
    <>
      {total > 0 && <Text>{t('exchange.check.why')}</Text>}
      <p className={styles.count} role="status">
        {total === 0
          ? t('exchange.check.none')
          : t('exchange.check.count', { count: total - leftCount })}
        {leftCount > 0 && ` · ${t('exchange.check.left', { count: leftCount })}`}
      </p>
      <Problem error={error} />
      <ul className={styles.texts} aria-label={t('exchange.check.list')}>
        {texts.map((text) => (
          <TextToRead key={keyOf(text.of)} text={text} isLeft={left.has(keyOf(text.of))} />
        ))}
      </ul>
      {total > texts.length && limit < most && (
        <Button
          variant="default"
          mt="md"
          onClick={() => setLimit((now) => Math.min(most, now + atATime))}
        >
          {t('exchange.check.more')}
        </Button>
      )}
    </>
  );
};
