import type { repairIntake as french } from '../fr/repair-intake.ts';
import type { Sentences } from '../sentences.ts';

export const repairIntake: Sentences<typeof french> = {
  title: 'Repair café',
};
