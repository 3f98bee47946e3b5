/** Blocks from pasted HTML: what word processors, spreadsheets and web pages put on the clipboard, without their junk. */

import { inlineText } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { shifted } from './fitting.ts';
import { HtmlReader } from './html-reader.ts';
import { Losses, type Loss } from './losses.ts';
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

/**
 * A page counts each list from one, so one that began elsewhere is told. `said` is the number that stood before an item where it came from. Told
 * once for each list that goes on as it began.
 */
function countNumbering(blocks: readonly BlockData[], said: ReadonlyMap<BlockData, number>, losses: Losses): void {
  const numbers: number[] = [];
  const apart: number[] = [];
  for (const block of blocks) {
    const depth = block.type === 'list-item' ? block.depth : -1;
    numbers.length = depth + 1;
    apart.length = depth + 1;
    if (block.type !== 'list-item') continue;
    if (block.style === 'bulleted') {
      numbers[depth] = 0;
      apart[depth] = 0;
      continue;
    }
    numbers[depth] = (numbers[depth] ?? 0) + 1;
    const number = said.get(block);
    if (number === undefined) continue;
    const difference = number - numbers[depth];
    if (difference !== (apart[depth] ?? 0)) losses.add('numbering', `${number}. ${inlineText(block.children)}`);
    apart[depth] = difference;
  }
}
