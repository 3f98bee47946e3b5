/**
 * The sample's tiny inline markup: **bold**, *italic*, `code`, [words](address) and {da:words in Danish}; {term:id|words}
 * for words of the glossary; notes and works cited as Pandoc writes them: ^[note] and [@work] or [@work, p. 12].
 */

import type { Inline, TextNode } from '../blocks/inline.ts';
import { termId } from './glossary.ts';
import { workId } from './references.ts';

const token =
  /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|`(?<code>.+?)`|\^\[(?<note>.+?)\]|\[@(?<work>\w+)(?:, (?<locator>.+?))?\]|\[(?<link>.+?)\]\((?<url>.+?)\)|\{term:(?<term>\w+)\|(?<word>.+?)\}|\{(?<lang>[a-z]{2}):(?<foreign>.+?)\}/g;

type Found = Partial<Record<string, string>>;

export function inline(markup: string): Inline {
  const nodes: Inline = [];
  let at = 0;
  for (const match of markup.matchAll(token)) {
    if (match.index > at) nodes.push({ text: markup.slice(at, match.index) });
    at = match.index + match[0].length;
    nodes.push(node(match.groups ?? {}));
  }
  if (at < markup.length || nodes.length === 0) nodes.push({ text: markup.slice(at) });
  return nodes;
}

function node({ note, work, locator = '', link = '', url, term, word = '', ...rest }: Found): Inline[number] {
  const nothing: [{ text: '' }] = [{ text: '' }];
  if (note !== undefined) return { type: 'footnote', content: note, children: nothing };
  if (work !== undefined) return { type: 'cite', reference: workId(work), locator, children: nothing };
  if (url !== undefined) return { type: 'link', url, children: [{ text: link }] };
  if (term !== undefined) return { type: 'term', term: termId(term), children: [{ text: word }] };
  return marked(rest);
}

function marked({ bold, italic, code, lang, foreign = '' }: Found): TextNode {
  if (bold !== undefined) return { text: bold, bold: true };
  if (italic !== undefined) return { text: italic, italic: true };
  if (code !== undefined) return { text: code, code: true };
  return { text: foreign, lang, italic: true };
}
