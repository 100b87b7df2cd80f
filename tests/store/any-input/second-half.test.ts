/** The second half of the inputs of every procedure. */
import { tryHalf } from '#tests/support/any-input/try-half.ts';

tryHalf(2);
