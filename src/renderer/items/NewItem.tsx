import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { kindOfCode, parseInventoryCode } from '#shared/domain/inventory-code.ts';
import type { ItemKind } from '#shared/domain/words.ts';
import { words } from '#shared/i18n/fr/words.ts';
import { CreatedItem } from './form/CreatedItem.tsx';
import { type Draft, useDraft } from './form/drafts.ts';
import { FieldGroup } from './form/FieldGroup.tsx';
import { newFields } from './form/fields.ts';
import { ItemForm } from './form/ItemForm.tsx';
import { PrintedCode } from './form/PrintedCode.tsx';
import { useCreateItem } from './form/use-create-item.ts';
import { PhotoAdder } from './photos/PhotoAdder.tsx';
import { WaitingPhotos } from './photos/WaitingPhotos.tsx';

/**
 * A new object. `?code=T0001234` is a label printed ahead, `?alias=` an article number that it bears
 * already, `?kind=appliance` what one is about to enter; otherwise the application gives the code, and a tool is what most objects are.
 */
export const NewItem = () => {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const code = address.get('code');
  const draft = useDraft('new', newFields(firstKind(address)));
  useAliasOf(address, draft);
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const creating = useCreateItem({
    draft,
    photos,
    code,
    onDone: () => {
      setPhotos([]);
      setAddress({}, { replace: true });
    },
  });
  return (
    <>
      <PageHeader title={t('items.form.new')} />
      {creating.last && <CreatedItem {...creating.last} />}
      <ItemForm
        draft={draft}
        onSave={creating.save}
        error={creating.error}
        head={
          code && <PrintedCode code={code} onForget={() => setAddress({}, { replace: true })} />
        }
        buttons={<CreateButtons isBusy={creating.isBusy} />}
      >
        <FieldGroup name={t('items.form.photos')}>
          <WaitingPhotos photos={photos} onChange={setPhotos} />
          <PhotoAdder onPhoto={(photo) => setPhotos((before) => [...before, photo])} />
        </FieldGroup>
      </ItemForm>
    </>
  );
};

const CreateButtons = ({ isBusy }: { isBusy: boolean }) => {
  const { t } = useTranslation();
  return (
    <>
      <Button type="submit" value="open" loading={isBusy}>
        {t('items.form.create')}
      </Button>
      <Button type="submit" value="another" variant="default" loading={isBusy}>
        {t('items.form.createAnother')}
      </Button>
    </>
  );
};

/** Adds the article number in the address to what was typed before, once. */
const useAliasOf = (address: URLSearchParams, draft: Draft): void => {
  const alias = address.get('alias');
  const addOnce = useEffectEvent((one: string) => {
    const { aliases } = draft.fields;
    if (!aliases.includes(one)) draft.set({ aliases: [...aliases, one] });
  });
  useEffect(() => {
    if (alias) addOnce(alias);
  }, [alias]);
};

/** The kind in the address, else the one that the label printed ahead was meant for. */
const firstKind = (address: URLSearchParams): ItemKind => {
  const asked = address.get('kind') ?? '';
  const parsed = parseInventoryCode(address.get('code') ?? '');
  const meant = parsed.kind === 'code' ? kindOfCode(parsed.code) : '';
  return [asked, meant].find(isItemKind) ?? 'tool';
};

const isItemKind = (word: string): word is ItemKind => Object.hasOwn(words.kind, word);
