/** What people call a folder: the last part of its address, `E:\` as `E:`. */
export const folderName = (folder: string): string =>
  folder.split(/[\\/]+/).findLast((part) => part !== '') ?? folder;
