/** Rich text and its plain words: made of them, cut by them, and changed by them with as much kept as stands outside the change. */

import { inlineText, type LinkNode, type RichText, type TextNode } from './inline.ts';

type RichNode = RichText[number];
type Atom = Exclude<RichNode, TextNode | LinkNode>;

/** Words without marks. */
export function rich(text: string): RichText {
  return [{ text }];
}

/** Whether it says no more than its words do. */
export function isPlain(text: RichText): boolean {
  return text.every((node) => Object.keys(node).every((key) => key === 'text'));
}

/**
 * The same text with these words, changed only between what both begin and end with. New words look as the first letter they
 * stand for, or go on in the looks of what is before them, but not in a link that ended there. A formula or a picture is kept
 * unless its place is taken; what is written within its words is its own.
 */
export function withText(text: RichText, words: string): RichText {
  const before = inlineText(text);
  if (before === words) return text;
  // Nothing is left of an emptied field, pictures without a description neither.
  if (words === '') return rich('');
  let from = 0;
  while (from < before.length && before[from] === words[from]) from += 1;
  if (isHighSurrogate(before, from - 1)) from -= 1;
  let end = before.length;
  let wordsEnd = words.length;
  while (end > from && wordsEnd > from && before[end - 1] === words[wordsEnd - 1]) {
    end -= 1;
    wordsEnd -= 1;
  }
  // The two halves of a sign outside the first plane stay together.
  if (end < before.length && (isHighSurrogate(before, end - 1) || isHighSurrogate(words, wordsEnd - 1))) {
    end += 1;
    wordsEnd += 1;
  }
  return replaced(text, from, end, words.slice(from, wordsEnd));
}

/** Several texts as the lines of one field: lines that stay are the same texts. */
export function withLines(texts: readonly RichText[], lines: readonly string[]): RichText[] {
  const before = texts.map(inlineText);
  let start = 0;
  while (start < before.length && before[start] === lines[start]) start += 1;
  let end = before.length;
  let linesEnd = lines.length;
  while (end > start && linesEnd > start && before[end - 1] === lines[linesEnd - 1]) {
    end -= 1;
    linesEnd -= 1;
  }
  const changed = lines.slice(start, linesEnd).map((line, index) => {
    const old = start + index < end ? texts[start + index] : undefined;
    return old ? withText(old, line) : rich(line);
  });
  return [...texts.slice(0, start), ...changed, ...texts.slice(end)];
}

/** The part between two places of its words. */
export function sliceText(text: RichText, from: number, end = Infinity): RichText {
  const length = inlineText(text).length;
  const cut = end < length ? replaced(text, end, length, '') : text;
  return from > 0 ? replaced(cut, 0, Math.min(from, length), '') : cut;
}

function replaced(text: RichText, from: number, end: number, words: string): RichText {
  const made = replacedIn<RichNode>(text, from, end, words, (node, at) => {
    if (!('type' in node)) return replacedText(node, at.from, at.end, at.words);
    if (node.type !== 'link') return replacedAtom(node, at);
    const children = replacedIn<TextNode>(node.children, at.from, at.end, at.words, (child, { from, end, words }) =>
      replacedText(child, from, end, words),
    );
    return children.length > 0 ? [{ ...node, children }] : [];
  });
  return made.length > 0 ? made : rich('');
}

/** A stretch within one node, and what comes in its place. `whole`: no other node has a part of it. */
interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly words: string;
  readonly whole: boolean;
}

/** The nodes with the words between two places replaced: the node that takes the new ones is asked, else they stand by themselves. */
function replacedIn<Node extends RichNode>(
  nodes: readonly Node[],
  from: number,
  end: number,
  words: string,
  replace: (node: Node, stretch: Stretch) => readonly Node[],
): Node[] {
  let length = 0;
  const placed = nodes.map((node) => {
    const start = length;
    length += inlineText([node]).length;
    return { node, start, stop: length };
  });
  const taking = placed.findIndex(({ node, start, stop }) => takes(node, start, stop, from, end));
  const lone = words === '' || taking >= 0 ? [] : [{ text: words } as Node];
  const put = taking >= 0 ? -1 : placed.findIndex(({ start, stop }) => start >= from && stop > from);
  const made = placed.flatMap(({ node, start, stop }, index): readonly Node[] => {
    const before = index === put ? lone : [];
    const cut = start < end && stop > from;
    const swallowed = start === stop && start > from && stop < end && isAtom(node);
    if (swallowed) return before;
    if (index !== taking && !cut) return [...before, node];
    const whole = start <= from && stop >= end;
    const stretch = { from: Math.max(from - start, 0), end: Math.min(end, stop) - start, whole };
    return [...before, ...replace(node, { ...stretch, words: index === taking ? words : '' })];
  });
  return put < 0 ? [...made, ...lone] : made;
}

/** Whether new words at this stretch are this node's. */
function takes(node: RichNode, start: number, stop: number, from: number, end: number): boolean {
  if (from < end) return start <= from && from < stop;
  const within = start < from && from < stop;
  return within || (!('type' in node) && start <= from && from <= stop);
}

function replacedText(node: TextNode, from: number, end: number, words: string): readonly TextNode[] {
  const text = node.text.slice(0, from) + words + node.text.slice(end);
  return text === '' ? [] : [{ ...node, text }];
}

/** What is written within its words changes them; of what is cut in two the words are left. */
function replacedAtom(node: Atom, { from, end, words, whole }: Stretch): readonly RichNode[] {
  const before = inlineText([node]);
  const after = before.slice(0, from) + words + before.slice(end);
  if (after === '') return [];
  const isCovered = from === 0 && end === before.length;
  const edited: Atom =
    node.type === 'formula' && node.alt.trim() === '' ? { ...node, source: after } : { ...node, alt: after };
  if (whole && !isCovered && inlineText([edited]) === after) return [edited];
  return [{ text: after }];
}

function isAtom(node: RichNode): boolean {
  return 'type' in node && node.type !== 'link';
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
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
