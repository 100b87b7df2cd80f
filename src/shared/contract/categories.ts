/** Categories hold the defaults of their items. */
import { z } from 'zod';
import { categoryId } from '#shared/domain/ids.ts';
import { cents, reads, typed, typedName, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';

const categoryFields = z.object({
  name: typedName,
  /** `null`: the place's own default. */
  loanDays: z.int().min(1).max(366).nullable().default(null),
  depositCents: cents.default(0),
  inspectionMonths: z.int().min(1).max(240).nullable().default(null),
  habilitation: typed(200).nullable().default(null),
});

export const category = categoryFields.extend({ id: categoryId, itemCount: z.int() });
export type Category = z.infer<typeof category>;

export const categories = {
  list: reads('/categories').output(z.array(category)),
  create: writes('/categories/create', 'manager')
    .input(categoryFields)
    .output(category)
    .errors(mayRefuse('NAME_TAKEN')),
  change: writes('/categories/change', 'manager')
    .input(categoryFields.extend({ id: categoryId }))
    .output(category)
    .errors(mayRefuse('NAME_TAKEN')),
  end: writes('/categories/end', 'manager')
    .input(z.object({ id: categoryId }))
    .output(z.object({}))
    .errors(mayRefuse('STILL_IN_USE')),
};
