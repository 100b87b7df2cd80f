import { IconArchive, IconArrowUpRight, IconCircleCheck, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark } from '#renderer/ui/Mark.tsx';
import type { Availability as Word } from '#shared/domain/words.ts';

const marks = {
  shelf: { tone: 'good', Icon: IconCircleCheck },
  out: { tone: 'warn', Icon: IconArrowUpRight },
  blocked: { tone: 'bad', Icon: IconLock },
  retired: { tone: 'plain', Icon: IconArchive },
} as const;

/** Whether an object can be had. */
export const Availability = ({ availability }: { availability: Word }) => {
  const { t } = useTranslation();
  return <Mark {...marks[availability]}>{t(`words.availability.${availability}`)}</Mark>;
};
