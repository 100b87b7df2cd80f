import type { Slip } from '#shared/contract/loans.ts';

/** Which slip it is: of loan, of return, or of both. */
export const slipTitle = ({ lent, returned }: Pick<Slip, 'lent' | 'returned'>) => {
  if (lent.length > 0 && returned.length > 0) return 'counter.slip.both';
  return returned.length > 0 ? 'counter.slip.return' : 'counter.slip.loan';
};
