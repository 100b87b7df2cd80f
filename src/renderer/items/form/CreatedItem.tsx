import { Alert, Anchor, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ItemId } from '#shared/domain/ids.ts';
import { formatInventoryCode, parseInventoryCode } from '#shared/domain/inventory-code.ts';

export interface Created {
  id: ItemId;
  name: string;
  code: string;
  /** Why a photo is missing, when one is. */
  photoProblem: string | null;
}

/** Says what has just been created, while the next one is being typed. */
export const CreatedItem = ({ id, name, code, photoProblem }: Created) => {
  const { t } = useTranslation();
  const parsed = parseInventoryCode(code);
  const readable = parsed.kind === 'code' ? formatInventoryCode(parsed.code) : code;
  return (
    <Alert
      color="green"
      role="status"
      maw="42rem"
      mb="md"
      icon={<IconCheck aria-hidden />}
      title={t('items.form.created', { name, code: readable })}
    >
      {photoProblem && <Text>{t('items.form.photoNotSaved', { why: photoProblem })}</Text>}
      <Anchor component={Link} href={`/items/${id}`}>
        {t('items.form.seeIt')}
      </Anchor>
    </Alert>
  );
};
