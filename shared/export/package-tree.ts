/** A package before it is a zip: what every exporter makes, and preview, simulator and archive all read. */

export type PackageEntry =
  | { readonly path: string; readonly kind: 'text'; readonly text: string }
  /** Bytes kept in the programme, copied untouched. */
  | {
      readonly path: string;
      readonly kind: 'media';
      readonly sha256: string;
      readonly size: number;
      readonly crc32: number;
      readonly mime: string;
    }
  /** A file the application ships: `player/player.js`, `schemas/scorm12/…`. */
  | { readonly path: string; readonly kind: 'asset'; readonly asset: string };

export interface PackageTree {
  /** Sorted by path in code unit order; paths are ASCII `[A-Za-z0-9_.-/]`, relative, with `/`. */
  readonly entries: readonly PackageEntry[];
  /** The page a browser opens first. */
  readonly launch: string;
}
