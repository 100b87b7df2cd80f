import { IconAlertOctagon } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BigButton } from '../BigButton.tsx';
import { useBench } from '../bench.ts';
import { DeclareUnsafe } from './DeclareUnsafe.tsx';
import { Standing } from './Standing.tsx';

/** The verdict that stands, above everything else. */
export const Unsafe = () => {
  const { ticket } = useBench();
  const standing = ticket.verdicts.filter(({ clearedAt }) => clearedAt === null);
  return standing.length > 0 ? <Standing verdicts={standing} /> : null;
};

/** "Must not be used any more", on a thing that may still be. */
export const DeclareButton = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const [isAsking, setIsAsking] = useState(false);
  if (ticket.isUnsafe) return null;
  return (
    <>
      <BigButton tone="bad" Icon={IconAlertOctagon} onClick={() => setIsAsking(true)}>
        {t('repairTicket.unsafe.act')}
      </BigButton>
      {isAsking && <DeclareUnsafe onClose={() => setIsAsking(false)} />}
    </>
  );
};
