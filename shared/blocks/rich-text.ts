/** Rich text and its plain words: made of them, and cut by them. */

import { inlineText, type RichText, type TextNode } from './inline.ts';

type RichNode = RichText[number];

/** Words without marks. */
export function rich(text: string): RichText {
  return [{ text }];
}

/** Whether it says no more than its words do. */
export function isPlain(text: RichText): boolean {
  return text.every((node) => Object.keys(node).every((key) => key === 'text'));
}

/** The part between two places of its words; of a formula or a picture cut in two the words are left. */
export function sliceText(text: RichText, from: number, end = Infinity): RichText {
  const kept = sliced<RichNode>(text, from, end, (node, start, stop) => {
    if (!('type' in node)) return [{ ...node, text: node.text.slice(start, stop) }];
    if (node.type !== 'link') return [{ text: inlineText([node]).slice(start, stop) }];
    const children = sliced<TextNode>(node.children, start, stop, (child, first, last) => [
      { ...child, text: child.text.slice(first, last) },
    ]);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
  return kept.length > 0 ? kept : rich('');
}

/** The nodes within two places, those that only partly are as `cut` says. What has no words belongs to what follows it. */
function sliced<Node extends RichNode>(
  nodes: readonly Node[],
  from: number,
  end: number,
  cut: (node: Node, start: number, stop: number) => readonly Node[],
): Node[] {
  let length = 0;
  return nodes.flatMap((node): readonly Node[] => {
    const size = inlineText([node]).length;
    const [start, stop] = [from - length, end - length];
    length += size;
    if (size === 0 ? start > 0 || stop <= 0 : start >= size || stop <= 0) return [];
    return start <= 0 && stop >= size ? [node] : cut(node, Math.max(start, 0), Math.min(stop, size));
  });
}

/** Its words as Find has them: those between two formulas or pictures are one run. */
export function runsOf(text: RichText): readonly string[] {
  const runs = [''];
  for (const node of text) {
    if ('type' in node && node.type !== 'link') runs.push(inlineText([node]), '');
    else runs.push(`${runs.pop() ?? ''}${inlineText([node])}`);
  }
  return runs.filter((run) => run !== '');
}
