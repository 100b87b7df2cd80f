import { Button, Loader } from '@mantine/core';
import { IconHammer } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withLaterSentences } from '#renderer/app/with-later-sentences.ts';
import type { Deed } from './counter-state.ts';
import type { DamageDraft } from './Damage.tsx';

/** Photos and the camera come with the first damage of the day, not with the counter. */
const Damage = lazy(async () => ({
  default: (await withLaterSentences(import('./Damage.tsx'))).Damage,
}));

/** In what state it came back: as before unless somebody says damaged. What was typed stays while the object is here. */
export const ReturnState = ({ deed }: { deed: Extract<Deed, { kind: 'in' }> }) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const [draft, setDraft] = useState<DamageDraft>({ note: deed.damageNote ?? '', photos: [] });
  const isDamaged = deed.damageNote !== null;
  return (
    <>
      <Button
        variant="default"
        onClick={() => setIsAsking(true)}
        leftSection={<IconHammer size={18} aria-hidden />}
        aria-label={`${t('counter.deed.damaged')} : ${deed.loan.item.name}`}
      >
        {t(isDamaged ? 'counter.deed.changeDamage' : 'counter.deed.damaged')}
      </Button>
      {isAsking && (
        <Suspense fallback={<Loader size="sm" aria-label={t('frame.loading')} />}>
          <Damage
            loan={deed.loan}
            draft={draft}
            onChange={setDraft}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
};
