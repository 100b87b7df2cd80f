import { Button, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { LabelRun } from '#shared/contract/labels.ts';
import { shortName } from '../formats/short-name.ts';
import { runHref } from '../print/asked.ts';
import { LostSheet } from './LostSheet.tsx';
import styles from './Runs.module.css';

/** One run: what it was, when and by whom, and how to have it again. */
export const RunLine = ({ run }: { run: LabelRun }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isAsking, setIsAsking] = useState(false);
  const at = format.instant(run.at);
  return (
    <li className={styles.run}>
      <div className={styles.words}>
        <Text fw={700}>{t(`labels.subject.${run.subject}`)}</Text>
        <Text>
          <First run={run} />
        </Text>
        <Text>
          {t('labels.runs.on', {
            labels: t('labels.runs.labels', { count: run.labels }),
            sheets: t('labels.runs.sheets', { count: run.sheets }),
            format: shortName(run.formatName),
          })}
        </Text>
        <Text c="dimmed" size="sm">
          {run.staffName === null ? at : t('labels.runs.by', { at, name: run.staffName })}
        </Text>
      </div>
      <div className={styles.acts}>
        {run.sheets > 1 && (
          <Button variant="default" onClick={() => setIsAsking(true)}>
            {t('labels.runs.sheet')}
          </Button>
        )}
        <LinkButton href={runHref(run.id)} variant="default">
          {t('labels.runs.again')}
        </LinkButton>
      </div>
      {isAsking && <LostSheet run={run} onClose={() => setIsAsking(false)} />}
    </li>
  );
};

/** The first few things of a run with their codes, to know it by. */
const First = ({ run: { first, things } }: { run: LabelRun }) => {
  const { t } = useTranslation();
  const more = things - first.length;
  return (
    <>
      {first.map(({ name, code }, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          {name} <Code code={code} />
        </Fragment>
      ))}
      {more > 0 && ` ${t('labels.runs.more', { more })}`}
    </>
  );
};
