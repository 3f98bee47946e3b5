/** A flow as sheets to be printed: one page of HTML with its style, fonts and pictures. */

import type { Flow } from '../../flow/flow.ts';
import { allPieces, plainWords } from '../../flow/pieces.ts';
import { stillStyle } from '../look/still-look.ts';
import { filesShown, type FileView, type ModuleView } from '../module-view.ts';
import { packageTree, type PackageEntry, type PackageTree } from '../package-tree.ts';
import { fontFiles } from '../page/files.ts';
import { printDocument } from './print-document.ts';
import { printedPieces, type Headed } from './printed-pieces.ts';
import { Printing } from './printed-words.ts';

export const printPage = 'print.html';
const style = 'print.css';
const lookPath = 'look.css';

export function flowPrint(flow: Flow, view: Pick<ModuleView, 'files' | 'look' | 'logo'>): PackageTree {
  const files = filesShown(view);
  const look = stillStyle(view, 'sheet');
  const text = flowText(flow, files, look === null ? [style] : [style, lookPath]);
  const shown = new Map(files.filter(({ path }) => text.includes(`"${path}"`)).map((file) => [file.path, file.data]));
  return {
    ...packageTree(printPage, [
      { path: printPage, kind: 'text', text },
      { path: style, kind: 'asset', asset: 'documents/print.css' },
      ...(look === null ? [] : [{ path: lookPath, kind: 'text' as const, text: look }]),
      ...fontFiles.map((name): PackageEntry => ({
        path: `fonts/${name}`,
        kind: 'asset',
        asset: `player/fonts/${name}`,
      })),
      ...[...shown].map(([path, { sha256, size, crc32, mime }]): PackageEntry => ({
        path,
        kind: 'media',
        sha256,
        size,
        crc32,
        mime,
      })),
    ]),
    printed: true,
  };
}

function flowText(
  { title, language, running, pieces }: Flow,
  files: readonly FileView[],
  styles: readonly string[],
): string {
  const headings = allPieces(pieces)
    .filter((piece) => piece.is === 'heading')
    .map((piece, index): Headed => ({ piece, place: piece.mark ?? `heading-${index + 1}` }));
  const printing = new Printing(files, pieces);
  const body = printedPieces(pieces, printing, headings);
  return printDocument({
    language,
    title,
    running: plainWords(running),
    styles,
    body: [body, printing.takeNotes()],
  });
}
