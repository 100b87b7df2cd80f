import { ActionIcon, Button, FileButton, Group, Text } from '@mantine/core';
import { IconFileTypePdf, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, client } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { ItemPage } from '#shared/contract/items.ts';
import type { DocumentId } from '#shared/domain/ids.ts';
import styles from './Accessories.module.css';
import { Section } from './Section.tsx';

/** The manual and other papers, as PDF. */
export const Documents = ({ item: { id, documents } }: { item: ItemPage }) => {
  const { t } = useTranslation();
  const adding = useAct(api.items.addDocument.mutationOptions());
  const removing = useAct(api.items.removeDocument.mutationOptions());
  const opening = useAct({ mutationFn: openDocument, onSettled: () => undefined });
  return (
    <Section
      title={t('items.document.title')}
      action={
        <AddButton onFile={(file) => adding.mutate({ id, file })} isBusy={adding.isPending} />
      }
    >
      <Problem error={adding.error ?? removing.error ?? opening.error} />
      {documents.length === 0 && <Text c="dimmed">{t('items.document.none')}</Text>}
      <ul className={styles.list}>
        {documents.map(({ id: documentId, name, bytes }) => (
          <li key={documentId} className={styles.line}>
            <OpenButton name={name} bytes={bytes} onOpen={() => opening.mutate(documentId)} />
            <ActionIcon
              aria-label={t('items.document.remove', { name })}
              onClick={() => removing.mutate({ documentId })}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const AddButton = ({ onFile, isBusy }: { onFile: (file: File) => void; isBusy: boolean }) => {
  const { t } = useTranslation();
  return (
    <FileButton accept="application/pdf" onChange={(file) => file && onFile(file)}>
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={isBusy}
          leftSection={<IconPlus size={20} aria-hidden />}
        >
          {t('items.document.add')}
        </Button>
      )}
    </FileButton>
  );
};

interface OpenButtonProps {
  name: string;
  bytes: number;
  onOpen: () => void;
}

const OpenButton = ({ name, bytes, onOpen }: OpenButtonProps) => {
  const { t } = useTranslation();
  const size = Math.max(1, Math.round(bytes / 1_000));
  return (
    <Button
      variant="subtle"
      color="gray"
      px="xs"
      miw={0}
      onClick={onOpen}
      leftSection={<IconFileTypePdf size={20} aria-hidden />}
    >
      <Group gap="xs" wrap="nowrap" miw={0}>
        <Text truncate>{name}</Text>
        <Text size="sm" c="dimmed">
          {t('items.document.size', { size })}
        </Text>
      </Group>
    </Button>
  );
};

/** How long the other tab has to read it before its bytes are let go. */
const readingMs = 60_000;

/**
 * Shows a document in a tab of its own: `<a>` carries no key, so its bytes are fetched here. A window
 * of Electron opens no other: there it is saved where the person says.
 */
const openDocument = async (documentId: DocumentId): Promise<void> => {
  if (isOwnWindow()) {
    await client.desk.saveDocument({ documentId });
    return;
  }
  const file = await client.items.document({ documentId });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  Object.assign(link, { href: url, target: '_blank', rel: 'noopener' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), readingMs);
};
