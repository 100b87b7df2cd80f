import { Anchor, Button, Group, List, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { ItemPage } from '#shared/contract/items.ts';

interface DuplicateDialogProps {
  item: ItemPage;
  onClose: () => void;
}

const mostCopies = 100;

/** Three more of the same: asks how many, then says their codes. */
export const DuplicateDialog = ({ item, onClose }: DuplicateDialogProps) => {
  const { t } = useTranslation();
  const duplicating = useAct(api.items.duplicate.mutationOptions());
  return (
    <Dialog onClose={onClose} title={t('items.act.duplicateTitle', { name: item.name })}>
      {duplicating.data ? (
        <Copies copies={duplicating.data} onClose={onClose} />
      ) : (
        <HowMany
          onSubmit={(copies) => duplicating.mutate({ id: item.id, copies })}
          isBusy={duplicating.isPending}
          error={duplicating.error}
        />
      )}
    </Dialog>
  );
};

interface HowManyProps {
  onSubmit: (copies: number) => void;
  isBusy: boolean;
  error: unknown;
}

const HowMany = ({ onSubmit, isBusy, error }: HowManyProps) => {
  const { t } = useTranslation();
  const [copies, setCopies] = useState<number | string>(1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(Number(copies));
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('items.act.duplicateWhy')}</Text>
        <Problem error={error} />
        <NumberInput
          label={t('items.act.copies')}
          value={copies}
          onChange={setCopies}
          min={1}
          max={mostCopies}
          clampBehavior="strict"
          allowDecimal={false}
          data-autofocus
        />
        <Button type="submit" loading={isBusy} disabled={copies === ''}>
          {t('items.act.duplicate')}
        </Button>
      </Stack>
    </form>
  );
};

const Copies = ({ copies, onClose }: { copies: readonly ItemPage[]; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Stack>
      <Text role="status">{t('items.act.duplicated', { count: copies.length })}</Text>
      <List>
        {copies.map(({ id, code, name }) => (
          <List.Item key={id}>
            <Anchor component={Link} href={`/items/${id}`} onClick={onClose}>
              <Code code={code} /> {name}
            </Anchor>
          </List.Item>
        ))}
      </List>
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('frame.act.done')}</Button>
      </Group>
    </Stack>
  );
};
