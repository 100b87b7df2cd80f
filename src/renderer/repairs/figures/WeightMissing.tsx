import { Button, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type client } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import styles from './Figures.module.css';
import type { ChosenPeriod } from './use-period.ts';

const atFirst = 5;
const more = 50;
const most = 500;

/** Fixed things that count for nothing, with the way to the ticket where the weight is typed. */
export const WeightMissing = ({ period }: { period: ChosenPeriod }) => {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(atFirst);
  const input = { period, limit };
  const { data } = useQuery(
    api.repairs.statistics.weightMissing.queryOptions({
      input,
      placeholderData: keepPreviousData,
    }),
  );
  if (!data || data.total === 0) return null;
  return (
    <section className={styles.missing} aria-labelledby="weight-missing">
      <Title order={2} size="h4" id="weight-missing">
        {t('repairFigures.weightMissing.title')} ·{' '}
        {t('repairFigures.weightMissing.count', { count: data.total })}
      </Title>
      <Text mb="xs">{t('repairFigures.weightMissing.why')}</Text>
      <Lines>
        {data.things.map((thing) => (
          <MissingLine key={thing.ticketId ?? thing.importedId} {...thing} />
        ))}
      </Lines>
      {data.total > data.things.length && limit < most && (
        <Button
          variant="default"
          mt="sm"
          onClick={() => setLimit((now) => Math.min(most, now + more))}
        >
          {t('frame.act.more')}
        </Button>
      )}
    </section>
  );
};

type Thing = Awaited<ReturnType<typeof client.repairs.statistics.weightMissing>>['things'][number];

const MissingLine = ({ ticketId, thing, category, on }: Thing) => {
  const { t } = useTranslation();
  const format = useFormat();
  const day = on === null ? '' : format.day(on, 'dated');
  const name = thing || t(`repairWords.category.${category}`);
  const acts = ticketId ? (
    <LinkButton
      href={`/repairs/tickets/${ticketId}`}
      variant="default"
      aria-label={t('repairFigures.weightMissing.weighThis', { thing: name, day })}
    >
      {t('repairFigures.weightMissing.weigh')}
    </LinkButton>
  ) : (
    <Text>{t('repairFigures.weightMissing.imported')}</Text>
  );
  return <Line acts={acts}>{[name, day].filter(Boolean).join(', ')}</Line>;
};
