/** What stands between `:::name` and `:::`, or beneath a heading: words, words behind a label, lists, an image. */

import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { inlineText, type RichText } from '../blocks/inline.ts';
import { isPlain, rich, sliceText } from '../blocks/rich-text.ts';
import { phraseOf, plainText } from '../import/markdown/inline.ts';
import type { Expect, Placed } from '../import/markdown/misprint.ts';
import type { SampleReader } from './reader.ts';

/** What may stand there: whatever else does is told, so that nobody's words are left out unseen. */
export interface Form {
  readonly labels: readonly string[];
  /** Labels that may stand more than once. */
  readonly several?: readonly string[];
  readonly bulleted?: ItemForm;
  readonly numbered?: ItemForm;
  readonly image?: true;
}

/** Words alone; words with `[x]` or `[ ]` before them and `> ...` beneath; with `> ...` beneath alone; with a list inside. */
type ItemForm = 'plain' | 'answers' | 'beneath' | 'lists';

/** A line of a list, what is said of it beneath, and the list inside it. */
export interface Item<Words = string> {
  readonly place: ListItem;
  readonly words: Words;
  /** The same without marks. */
  readonly text: string;
  readonly beneath: Words;
  readonly checked: boolean;
  readonly inner: readonly Item<Words>[];
}

export interface Parts<Words = string> {
  readonly place: Placed;
  /** The one paragraph without a label. */
  readonly words: Words;
  readonly bulleted: readonly Item<Words>[];
  readonly numbered: readonly Item<Words>[];
  /** The address and the words of the one image. */
  readonly image: { readonly url: string; readonly alt: string };
  /** What stands behind `Label: `, which has to be there. */
  after(label: string): Words;
  /** All that stands behind `Label: `, once or several times or never. */
  all(label: string): readonly Words[];
}

export function partsOf(place: Placed, content: readonly RootContent[], form: Form, expect: Expect): Parts {
  const read = (nodes: readonly PhrasingContent[]) => rich(plainText(nodes, expect));
  return partsBy(place, content, form, { read, expect, words: inlineText });
}

/** The same with marks, links to addresses, and pictures. */
export function richPartsOf(
  place: Placed,
  content: readonly RootContent[],
  form: Form,
  reader: SampleReader,
): Parts<RichText> {
  const read = (nodes: readonly PhrasingContent[]) => phraseOf(nodes, reader);
  return partsBy(place, content, form, { read, expect: reader.expect, words: (text) => text });
}

/** How the words of a line are read, and what becomes of them. */
interface Reading<Words> {
  readonly read: (nodes: readonly PhrasingContent[]) => RichText;
  readonly words: (text: RichText) => Words;
  readonly expect: Expect;
}

function partsBy<Words>(
  place: Placed,
  content: readonly RootContent[],
  form: Form,
  reading: Reading<Words>,
): Parts<Words> {
  const { expect } = reading;
  const found = contentOf(content, form, reading);
  const all = (label: string) => found.labelled.filter((line) => line.label === label).map(({ text }) => text);
  return {
    place,
    words: found.words[0] ?? reading.words(rich('')),
    bulleted: found.bulleted,
    numbered: found.numbered,
    get image() {
      if (!found.image) expect(place, 'an image: "![what it shows](file)"');
      return found.image ?? { url: '', alt: '' };
    },
    after(label) {
      const [text] = all(label);
      if (text === undefined) expect(place, `a line "${label}: ..."`);
      return text ?? reading.words(rich(''));
    },
    all,
  };
}

/** Several things in one line. */
export function severalOf(text: string): readonly string[] {
  return text.split(between);
}

export function severalRich(text: RichText): readonly RichText[] {
  let at = 0;
  return severalOf(inlineText(text)).map((one) => {
    const from = at;
    at += one.length + between.length;
    return sliceText(text, from, from + one.length);
  });
}

const between = '; ';

/** Words of which a field takes no more than the words. */
export function plainly(text: RichText, place: Placed, { expect }: SampleReader): string {
  if (!isPlain(text))
    expect(place, 'plain words, without marks, links or notes (put \\ before a sign that is meant as it stands)');
  return inlineText(text);
}

function contentOf<Words>(content: readonly RootContent[], form: Form, reading: Reading<Words>) {
  const { expect } = reading;
  const words: Words[] = [];
  const labelled: { readonly label: string; readonly text: Words }[] = [];
  const bulleted: Item<Words>[] = [];
  const numbered: Item<Words>[] = [];
  let image: Parts['image'] | null = null;
  for (const node of content) {
    if (node.type === 'list') (node.ordered ? numbered : bulleted).push(...listed(node, form, reading));
    else if (node.type !== 'paragraph') expect(node, `words or a list, not ${node.type}`);
    else if (node.data !== undefined && 'directiveLabel' in node.data) continue;
    else if (form.image && !image && node.children[0]?.type === 'image' && node.children.length === 1) {
      image = { url: node.children[0].url, alt: node.children[0].alt ?? '' };
    } else {
      for (const line of linesOf(reading.read(node.children), form.labels)) {
        const again = labelled.some(({ label }) => label === line.label) && !form.several?.includes(line.label);
        if (again) expect(node, `"${line.label}:" once`);
        const text = reading.words(line.text);
        if (line.label !== '') labelled.push({ label: line.label, text });
        else if (words.push(text) > 1) expect(node, `one paragraph without a label, then ${named(form.labels)}`);
      }
    }
  }
  return { words, labelled, bulleted, numbered, image };
}

interface Line {
  readonly label: string;
  readonly text: RichText;
}

function linesOf(text: RichText, labels: readonly string[]): readonly Line[] {
  const names = labels.join('|') || '(?!)';
  let at = 0;
  return inlineText(text)
    .split(new RegExp(`\\n(?=(?:${names}): )`))
    .map((line) => {
      const end = at + line.length;
      const [, label = '', words = line] = new RegExp(`^(${names}): ([^]*)$`).exec(line) ?? [];
      const own = sliceText(text, end - words.length, end);
      at = end + 1;
      return { label, text: inOneLine(own) };
    });
}

function inOneLine(text: RichText): RichText {
  const plain = <Node extends { text: string }>(node: Node) => ({ ...node, text: node.text.replaceAll('\n', ' ') });
  return text.map((node) => {
    if (!('type' in node)) return plain(node);
    return node.type === 'link' ? { ...node, children: node.children.map(plain) } : node;
  });
}

function named(labels: readonly string[]): string {
  return labels.length > 0 ? labels.map((label) => `"${label}: ..."`).join(', ') : 'nothing more';
}

function listed<Words>(list: List, { bulleted, numbered }: Form, reading: Reading<Words>): readonly Item<Words>[] {
  const form = list.ordered ? numbered : bulleted;
  if (!form) reading.expect(list, bulleted ? 'a list with "- "' : numbered ? 'a list with "1. "' : 'no list');
  return list.children.map((item) => itemOf(item, form ?? 'plain', reading));
}

function itemOf<Words>(place: ListItem, form: ItemForm, reading: Reading<Words>): Item<Words> {
  const { expect } = reading;
  let words = rich('');
  let beneath: RichText | null = null;
  let inner: readonly Item<Words>[] = [];
  for (const [index, node] of place.children.entries()) {
    if (node.type === 'paragraph' && index === 0) words = lineOf(node, reading);
    else if (node.type === 'blockquote' && !beneath && (form === 'answers' || form === 'beneath')) {
      beneath = node.children.flatMap((line, place) => [...(place > 0 ? rich(' ') : []), ...lineOf(line, reading)]);
    } else if (node.type === 'list' && form === 'lists') {
      inner = node.children.map((item) => itemOf(item, 'plain', reading));
    } else expect(node, 'one paragraph in this line of the list, and beneath it only what README.md says of the type');
  }
  if (form === 'answers' && typeof place.checked !== 'boolean') expect(place, '"[x] " or "[ ] " before the words');
  if (form !== 'answers' && typeof place.checked === 'boolean') expect(place, 'no "[x]" or "[ ]" before the words');
  return {
    place,
    words: reading.words(words),
    text: inlineText(words),
    beneath: reading.words(beneath ?? rich('')),
    checked: place.checked === true,
    inner,
  };
}

function lineOf<Words>(node: RootContent, { read, expect }: Reading<Words>): RichText {
  if (node.type === 'paragraph') return inOneLine(read(node.children));
  expect(node, `words, not ${node.type}`);
  return rich('');
}
