/** The files of a list, as people call them. */
export const formats = [
  { as: 'xlsx', name: 'Excel' },
  { as: 'csv', name: 'CSV' },
] as const;
