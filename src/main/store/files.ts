/** Photos and documents: files of the data folder, named by their SHA-256. */
export interface FileBox {
  /** Keeps the bytes, synced to the disk, and answers their name. The same bytes are kept once. */
  keep(bytes: Uint8Array): Promise<string>;
  /** The bytes of a name that `keep` answered; `null` when the file is missing. */
  read(name: string): Promise<Uint8Array | null>;
  /** Takes a file off the disk; a name that is not there is no error. Nothing may name it any more. */
  remove(name: string): Promise<void>;
}
