import {
  type Icon,
  IconCircleCheck,
  IconHelpCircle,
  IconTool,
  IconTrash,
} from '@tabler/icons-react';
import type { Outcome } from '#shared/domain/repairs/repair-words.ts';

export const outcomeIcons: Readonly<Record<Outcome, Icon>> = {
  fixed: IconCircleCheck,
  repairable: IconTool,
  'end-of-life': IconTrash,
  unknown: IconHelpCircle,
};
