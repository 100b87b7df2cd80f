import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickFolderProps } from './pick-folder.ts';

/** A browser does not tell where a folder is: its address is typed. */
export const TypeFolder = ({ folder, isCopying, onPick }: PickFolderProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? folder ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (shown.trim() !== '') onPick(shown.trim());
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label={t('backups.elsewhere.typed')}
        description={t('backups.elsewhere.typedWhy')}
        value={shown}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maxLength={1_000}
        autoComplete="off"
        spellCheck={false}
      />
      <Group mt="sm">
        <Button
          type="submit"
          variant={folder === null ? 'filled' : 'default'}
          loading={isCopying}
          disabled={shown.trim() === ''}
        >
          {t('backups.elsewhere.copyHere')}
        </Button>
      </Group>
    </form>
  );
};
