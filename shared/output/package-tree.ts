/** A package before it is a zip: what every exporter makes, and preview, simulator and archive all read. */

export type PackageEntry =
  | {
      readonly path: string;
      readonly kind: 'text';
      readonly text: string;
      /** Before all others and as it stands, where a kind of file is known by its first bytes. */
      readonly first?: true;
    }
  /** Bytes kept in the programme, copied untouched. */
  | {
      readonly path: string;
      readonly kind: 'media';
      readonly sha256: string;
      readonly size: number;
      readonly crc32: number;
      readonly mime: string;
    }
  /** Captions of the programme at `captions`, as a script that carries them: see `page/captions.ts`. */
  | {
      readonly path: string;
      readonly kind: 'captions';
      readonly captions: string;
      readonly sha256: string;
      /** Bytes of the captions themselves. */
      readonly size: number;
    }
  /** A file the application ships: `player/player.js`, `schemas/…`. */
  | { readonly path: string; readonly kind: 'asset'; readonly asset: string };

export interface PackageTree {
  /** Sorted by path in code unit order, behind one that is first; paths are ASCII `[A-Za-z0-9_.-/]`, relative, with `/`. */
  readonly entries: readonly PackageEntry[];
  /** The page a browser opens first. */
  readonly launch: string;
  /** Set where that page is to be printed: what is written then is what a printer makes of it, and no archive. */
  readonly printed?: true;
}

/** A package as anyone may look at it: its paths, and the text of those that are text. */
export interface PackageFiles {
  readonly paths: readonly string[];
  text(path: string): string | undefined;
}

export function packageTree(launch: string, entries: readonly PackageEntry[]): PackageTree {
  const place = (entry: PackageEntry): string => (isFirst(entry) ? '' : entry.path);
  const sorted = entries.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
  return { entries: sorted, launch };
}

export function isFirst(entry: PackageEntry): boolean {
  return entry.kind === 'text' && entry.first === true;
}

export function filesOf(tree: PackageTree): PackageFiles {
  const texts = new Map(tree.entries.map((entry) => [entry.path, entry.kind === 'text' ? entry.text : undefined]));
  return { paths: tree.entries.map(({ path }) => path), text: (path) => texts.get(path) };
}
