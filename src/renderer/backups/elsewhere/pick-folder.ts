/** What whoever offers a folder is given, in a window of ours or in a browser. */
export interface PickFolderProps {
  /** The present one. */
  folder: string | null;
  isCopying: boolean;
  onPick: (folder: string) => void;
}
