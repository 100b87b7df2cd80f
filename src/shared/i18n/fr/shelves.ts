export const shelves = {} as const;
