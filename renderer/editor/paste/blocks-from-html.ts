/** Blocks from pasted HTML: what word processors, spreadsheets and web pages put on the clipboard, without their junk. */

import type { BlockData } from '../../../shared/blocks/registry.ts';
import { shifted } from './fitting.ts';
import { HtmlReader } from './html-reader.ts';
import { Losses, type Loss } from './losses.ts';
import { countNumbering } from './numbering.ts';
import { parseHtml } from './parse-html.ts';
import type { Picture } from './pictures.ts';

export interface FromHtml {
  readonly blocks: readonly BlockData[];
  /** In the order in which they stand. */
  readonly pictures: readonly Picture[];
  readonly losses: readonly Loss[];
}

/** Never throws: what cannot be read at all comes as its words, and that is told. */
export function blocksFromHtml(html: string): FromHtml {
  try {
    return readHtml(html);
  } catch {
    const losses = new Losses();
    losses.add('formatting');
    return { blocks: [], pictures: [], losses: losses.list };
  }
}

function readHtml(html: string): FromHtml {
  const reader = new HtmlReader();
  reader.read(parseHtml(html, reader.losses));
  countNumbering(reader.blocks, reader.numbers, reader.losses);
  return { blocks: shifted(reader.blocks), pictures: reader.pictures, losses: reader.losses.list };
}
