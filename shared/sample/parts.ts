/** What stands between `:::name[title]{settings}` and `:::`: settings, words, words behind a label, and lists. */

import type { ListItem, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { alignmentRoles } from '../goals/schema.ts';
import { plainText } from '../import/markdown/inline.ts';
import type { Placed } from '../import/markdown/misprint.ts';
import type { Serves } from './module-records.ts';
import type { SampleReader } from './reader.ts';

/** A line of a list, what is said of it beneath (`> ...`), and the list inside it. */
export interface Item {
  readonly place: ListItem;
  readonly text: string;
  readonly beneath: string;
  readonly checked: boolean;
  readonly inner: readonly Item[];
}

export interface Settings {
  readonly serves: Serves;
  number(name: string, otherwise?: number): number;
  choice<const T extends string>(name: string, of: readonly T[]): T;
  text(name: string): string;
  has(name: string): boolean;
}

export interface Parts {
  readonly place: Placed;
  readonly prompt: string;
  readonly bulleted: readonly Item[];
  readonly numbered: readonly Item[];
  /** The address and the words of the one image. */
  readonly image: { readonly url: string; readonly alt: string };
  /** What stands behind `Label: `, which has to be there. */
  after(label: string): string;
  /** All that stands behind `Label: `, once or several times or never. */
  all(label: string): readonly string[];
}

export function settingsOf(
  node: ContainerDirective | LeafDirective,
  allowed: readonly string[],
  { expect, goals }: Pick<SampleReader, 'expect' | 'goals'>,
): Settings {
  const given = new Map(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']));
  const serves: Serves = {};
  for (const [name, value] of given) {
    const role = alignmentRoles.find((candidate) => candidate === name);
    if (role) serves[role] = value.split(/[ ,]+/).filter(Boolean);
    else if (!allowed.includes(name)) expect(node, `not "${name}": ${[...allowed, ...alignmentRoles].join(', ')}`);
    for (const goal of role ? (serves[role] ?? []) : []) {
      if (!goals.has(goal)) expect(node, `a goal of the module instead of "${goal}"`);
    }
  }
  return {
    serves,
    number(name, otherwise) {
      const value = given.get(name);
      if (value === undefined && otherwise !== undefined) return otherwise;
      const number = Number(value === '' ? Number.NaN : value);
      if (!Number.isNaN(number)) return number;
      expect(node, `a number: ${name}=...`);
      return 0;
    },
    choice(name, of) {
      const value = of.find((candidate) => candidate === given.get(name));
      if (value === undefined) expect(node, `${name}=... with one of ${of.join(', ')}`);
      return value ?? of[0]!;
    },
    text(name) {
      const value = given.get(name) ?? '';
      if (value === '') expect(node, `${name}="..."`);
      return value;
    },
    has: (name) => given.has(name),
  };
}

/** The words in brackets behind the name of a block. */
export function titleOf(node: ContainerDirective, { expect }: Pick<SampleReader, 'expect'>): string {
  const [first] = node.children;
  if (first?.type === 'paragraph' && isTitle(first)) return plainText(first.children, expect);
  expect(node, `a title: ":::${node.name}[...]"`);
  return '';
}

export function partsOf(
  place: Placed,
  content: readonly RootContent[],
  labels: readonly string[],
  { expect }: Pick<SampleReader, 'expect'>,
): Parts {
  const prompts: string[] = [];
  const labelled: { readonly label: string; readonly text: string }[] = [];
  const bulleted: Item[] = [];
  const numbered: Item[] = [];
  let image: Parts['image'] | null = null;
  for (const node of content) {
    if (node.type === 'list') (node.ordered ? numbered : bulleted).push(...items(node.children, expect));
    else if (node.type !== 'paragraph') expect(node, `words or a list, not ${node.type}`);
    else if (isTitle(node)) continue;
    else if (node.children[0]?.type === 'image') image = { url: node.children[0].url, alt: node.children[0].alt ?? '' };
    else {
      for (const line of linesOf(plainText(node.children, expect), labels)) {
        if (line.label !== '') labelled.push(line);
        else if (prompts.push(line.text) > 1)
          expect(node, `one paragraph, then ${labels.map((l) => `"${l}:"`).join(', ')} or a list`);
      }
    }
  }
  const all = (label: string) => labelled.filter((line) => line.label === label).map(({ text }) => text);
  return {
    place,
    prompt: prompts[0] ?? '',
    bulleted,
    numbered,
    get image() {
      if (!image) expect(place, 'an image: "![what it shows](file)"');
      return image ?? { url: '', alt: '' };
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

function isTitle(node: Paragraph): boolean {
  return node.data !== undefined && 'directiveLabel' in node.data;
}

function linesOf(text: string, labels: readonly string[]) {
  const names = labels.join('|') || '(?!)';
  return text.split(new RegExp(`\\n(?=(?:${names}): )`)).map((line) => {
    const [, label = '', words = line] = new RegExp(`^(${names}): ([^]*)$`).exec(line) ?? [];
    return { label, text: words.replaceAll('\n', ' ') };
  });
}

function items(nodes: readonly ListItem[], expect: SampleReader['expect']): readonly Item[] {
  return nodes.map((place) => {
    let text = '';
    let beneath = '';
    let inner: readonly Item[] = [];
    for (const [index, node] of place.children.entries()) {
      if (node.type === 'paragraph' && index === 0) text = words(node, expect);
      else if (node.type === 'blockquote') beneath = node.children.map((line) => words(line, expect)).join(' ');
      else if (node.type === 'list') inner = items(node.children, expect);
      else expect(node, 'one paragraph in each line of a list, then perhaps "> ..." or a list inside it');
    }
    return { place, text, beneath, checked: place.checked === true, inner };
  });
}

function words(node: RootContent, expect: SampleReader['expect']): string {
  if (node.type === 'paragraph') return plainText(node.children, expect).replaceAll('\n', ' ');
  expect(node, `words, not ${node.type}`);
  return '';
}
