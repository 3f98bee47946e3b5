/** What stands between `:::name` and `:::`, or beneath a heading: words, words behind a label, lists, an image. */

import type { List, ListItem, RootContent } from 'mdast';
import { plainText } from '../import/markdown/inline.ts';
import type { Expect, Placed } from '../import/markdown/misprint.ts';

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
export interface Item {
  readonly place: ListItem;
  readonly text: string;
  readonly beneath: string;
  readonly checked: boolean;
  readonly inner: readonly Item[];
}

export interface Parts {
  readonly place: Placed;
  /** The one paragraph without a label. */
  readonly words: string;
  readonly bulleted: readonly Item[];
  readonly numbered: readonly Item[];
  /** The address and the words of the one image. */
  readonly image: { readonly url: string; readonly alt: string };
  /** What stands behind `Label: `, which has to be there. */
  after(label: string): string;
  /** All that stands behind `Label: `, once or several times or never. */
  all(label: string): readonly string[];
}

export function partsOf(place: Placed, content: readonly RootContent[], form: Form, expect: Expect): Parts {
  const found = contentOf(content, form, expect);
  const all = (label: string) => found.labelled.filter((line) => line.label === label).map(({ text }) => text);
  return {
    place,
    words: found.words[0] ?? '',
    bulleted: found.bulleted,
    numbered: found.numbered,
    get image() {
      if (!found.image) expect(place, 'an image: "![what it shows](file)"');
      return found.image ?? { url: '', alt: '' };
    },
    after(label) {
      const [text] = all(label);
      if (text === undefined) expect(place, `a line "${label}: ..."`);
      return text ?? '';
    },
    all,
  };
}

/** Several things in one line. */
export function severalOf(text: string): readonly string[] {
  return text.split('; ');
}

function contentOf(content: readonly RootContent[], form: Form, expect: Expect) {
  const words: string[] = [];
  const labelled: { readonly label: string; readonly text: string }[] = [];
  const bulleted: Item[] = [];
  const numbered: Item[] = [];
  let image: Parts['image'] | null = null;
  for (const node of content) {
    if (node.type === 'list') (node.ordered ? numbered : bulleted).push(...listed(node, form, expect));
    else if (node.type !== 'paragraph') expect(node, `words or a list, not ${node.type}`);
    else if (node.data !== undefined && 'directiveLabel' in node.data) continue;
    else if (form.image && !image && node.children[0]?.type === 'image' && node.children.length === 1) {
      image = { url: node.children[0].url, alt: node.children[0].alt ?? '' };
    } else {
      for (const line of linesOf(plainText(node.children, expect), form.labels)) {
        const again = labelled.some(({ label }) => label === line.label) && !form.several?.includes(line.label);
        if (again) expect(node, `"${line.label}:" once`);
        if (line.label !== '') labelled.push(line);
        else if (words.push(line.text) > 1) expect(node, `one paragraph without a label, then ${named(form.labels)}`);
      }
    }
  }
  return { words, labelled, bulleted, numbered, image };
}

function linesOf(text: string, labels: readonly string[]) {
  const names = labels.join('|') || '(?!)';
  return text.split(new RegExp(`\\n(?=(?:${names}): )`)).map((line) => {
    const [, label = '', words = line] = new RegExp(`^(${names}): ([^]*)$`).exec(line) ?? [];
    return { label, text: words.replaceAll('\n', ' ') };
  });
}

function named(labels: readonly string[]): string {
  return labels.length > 0 ? labels.map((label) => `"${label}: ..."`).join(', ') : 'nothing more';
}

function listed(list: List, { bulleted, numbered }: Form, expect: Expect): readonly Item[] {
  const form = list.ordered ? numbered : bulleted;
  if (!form) expect(list, bulleted ? 'a list with "- "' : numbered ? 'a list with "1. "' : 'no list');
  return list.children.map((item) => itemOf(item, form ?? 'plain', expect));
}

function itemOf(place: ListItem, form: ItemForm, expect: Expect): Item {
  let text = '';
  let beneath = '';
  let inner: readonly Item[] = [];
  for (const [index, node] of place.children.entries()) {
    if (node.type === 'paragraph' && index === 0) text = lineOf(node, expect);
    else if (node.type === 'blockquote' && beneath === '' && (form === 'answers' || form === 'beneath')) {
      beneath = node.children.map((line) => lineOf(line, expect)).join(' ');
    } else if (node.type === 'list' && form === 'lists') {
      inner = node.children.map((item) => itemOf(item, 'plain', expect));
    } else expect(node, 'one paragraph in this line of the list, and beneath it only what README.md says of the type');
  }
  if (form === 'answers' && typeof place.checked !== 'boolean') expect(place, '"[x] " or "[ ] " before the words');
  if (form !== 'answers' && typeof place.checked === 'boolean') expect(place, 'no "[x]" or "[ ]" before the words');
  return { place, text, beneath, checked: place.checked === true, inner };
}

function lineOf(node: RootContent, expect: Expect): string {
  if (node.type === 'paragraph') return plainText(node.children, expect).replaceAll('\n', ' ');
  expect(node, `words, not ${node.type}`);
  return '';
}
