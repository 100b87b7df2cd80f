import { Anchor, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { client } from '#renderer/app/api.ts';

export type MissingFile = Awaited<
  ReturnType<typeof client.backups.restore>
>['missingFiles'][number];

/** A place looks for a dozen by hand; of hundreds it wants to know how many. */
const mostNamed = 20;

/** The photos and documents that a base names and no disk holds, each by the object it is of. */
export const MissingFiles = ({ files }: { files: readonly MissingFile[] }) => {
  const { t } = useTranslation();
  const named = counted(files.slice(0, mostNamed));
  const rest = files.length - mostNamed;
  return (
    <div>
      <Text fw={700}>{t('backups.missing.title', { count: files.length })}</Text>
      <List>
        {named.map(({ key, file }) => (
          <List.Item key={key}>
            <MissingName file={file} />
          </List.Item>
        ))}
        {rest > 0 && <List.Item>{t('backups.missing.more', { count: rest })}</List.Item>}
      </List>
    </div>
  );
};

const MissingName = ({ file: { kind, of, itemId } }: { file: MissingFile }) => {
  const { t } = useTranslation();
  const words = t(`backups.missing.${kind}`, { of });
  if (itemId === null) return words;
  return (
    <Anchor component={Link} href={`/items/${itemId}`}>
      {words}
    </Anchor>
  );
};

/** An object may lack several photos: nothing else tells them apart. */
const counted = (files: readonly MissingFile[]) =>
  files.map((file, index) => ({ key: `${file.kind} ${index}`, file }));
