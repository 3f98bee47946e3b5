/** What stands behind the pages of a document: the glossary and the works cited. */

import { safeUrl } from '../../base/html.ts';
import { own } from '../../blocks/inline-paper.ts';
import type { Piece, Run } from '../../flow/flow.ts';
import { paragraphsOf, said } from '../../flow/pieces.ts';
import type { ReferenceView, TermView } from '../apparatus.ts';
import type { ModuleView } from '../module-view.ts';
import type { DocumentContext } from './paper-context.ts';

export function backFlow(view: ModuleView, context: DocumentContext): readonly Piece[] {
  const part = (title: string, mark: string): Piece => ({
    is: 'heading',
    level: 1,
    words: own(title, context),
    mark,
    onNewPage: true,
  });
  const { glossary, references } = view;
  const { text } = context;
  return [
    ...(glossary.length === 0
      ? []
      : [part(text.glossary, 'glossary'), ...glossary.flatMap((term) => termFlow(term, view))]),
    ...(references.length === 0
      ? []
      : [part(text.references, 'references'), ...references.map((work) => workFlow(work, context))]),
  ];
}

function termFlow({ id, data }: TermView, view: ModuleView): readonly Piece[] {
  const { word, forms, definition, language } = data;
  const marks = language === view.data.language ? {} : { lang: language };
  const others = forms.map((form) => form.trim()).filter(Boolean);
  return [
    {
      is: 'paragraph',
      look: 'panel',
      words: [...said(word, marks), ...said(others.length === 0 ? '' : ` (${others.join(', ')})`, marks)],
      mark: `term-${id}`,
      keep: true,
    },
    ...paragraphsOf(definition, 'plain', marks),
  ];
}

function workFlow({ id, year, data }: ReferenceView, context: DocumentContext): Piece {
  const names = data.authors.trim().replace(/\s*;\s*/g, '; ');
  const source = data.source.trim().replace(/\.$/, '');
  const url = safeUrl(data.url);
  const visited = data.accessed.trim();
  const words: readonly Run[] = [
    ...said(`${names === '' ? '' : `${names} `}(${year}). `),
    ...said(data.title, { italic: true }),
    ...said(source === '' ? '.' : `. ${source}.`),
    ...(url === null ? [] : [...said(' '), { type: 'link' as const, url, children: [{ text: url }] }]),
    ...(url === null || visited === '' ? [] : own(` (${context.text.accessed.replace('{date}', visited)})`, context)),
  ];
  return { is: 'paragraph', look: 'plain', words, mark: `reference-${id}` };
}
