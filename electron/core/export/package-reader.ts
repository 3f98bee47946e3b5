/** A package's files one at a time, for previewing it without writing it anywhere. */

export interface PackageReader {
  readonly launch: string;
  /** The bytes of one file, or null when the package has no such path. */
  read(path: string): Promise<{ readonly mime: string; readonly body: AsyncIterable<Uint8Array> } | null>;
}
