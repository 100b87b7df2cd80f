import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { KnownFormat } from '#shared/contract/labels.ts';
import type { LabelFormatId } from '#shared/domain/ids.ts';
import { problemsOfFormat } from '#shared/domain/labels/format-problems.ts';
import { EndButton } from '../drafts/EndButton.tsx';
import { useHasDraft } from '../drafts/kept-drafts.ts';
import { useDescribeFormat } from './describe-format.ts';
import { FormatDrawing } from './FormatDrawing.tsx';
import styles from './Formats.module.css';
import { useSayFormatProblem } from './ProblemsSaid.tsx';
import { shortName } from './short-name.ts';

/** One format: its drawing, its figures, and what can be done with it. */
export const FormatCard = ({ format }: { format: KnownFormat }) => {
  const { t } = useTranslation();
  const describe = useDescribeFormat();
  const sayProblem = useSayFormatProblem();
  const hasDraft = useHasDraft(`format:${format.key}`);
  const { origin } = format;
  const name = shortName(format.name);
  return (
    <li className={styles.format}>
      <div className={styles.small}>
        <FormatDrawing format={format} label={t('labelSettings.formats.drawing', { name })} />
      </div>
      <div className={styles.words}>
        <h2 className={styles.name}>{name}</h2>
        <p>{describe(format)}</p>
        {problemsOfFormat(format).map((problem) => (
          <p key={problem.kind} className={styles.mark}>
            {sayProblem(problem)}
          </p>
        ))}
        <Group gap="xs">
          {origin !== 'curated' && (
            <Badge variant="default">{t(`labelSettings.formats.origin.${origin}`)}</Badge>
          )}
          {hasDraft && <Badge variant="default">{t('labelSettings.unsaved')}</Badge>}
        </Group>
        <FormatActs format={format} />
      </div>
    </li>
  );
};

const FormatActs = ({ format: { key, name, origin } }: { format: KnownFormat }) => {
  const { t } = useTranslation();
  const copy = `/labels/formats/new?from=${encodeURIComponent(key)}`;
  return (
    <Group gap="xs" mt="auto">
      {origin === 'own' && (
        <LinkButton
          href={`/labels/formats/${encodeURIComponent(key)}`}
          variant="default"
          aria-label={t('labelSettings.change', { name })}
        >
          {t('frame.act.change')}
        </LinkButton>
      )}
      <LinkButton href={copy} variant="default" aria-label={t('labelSettings.copyOf', { name })}>
        {t('labelSettings.copy')}
      </LinkButton>
      {origin === 'own' && (
        <EndButton
          name={name}
          end={() => client.labels.formats.end({ id: key as LabelFormatId })} // an own format's key is its id
        />
      )}
    </Group>
  );
};
