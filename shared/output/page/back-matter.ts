/** What stands behind the text: the notes of a page, and the module's glossary and works cited. */

import { h, safeUrl, type Html } from '../../base/html.ts';
import type { Apparatus } from '../../blocks/apparatus.ts';
import { linesHtml } from '../../blocks/inline-html.ts';
import type { ReferenceView, TermView } from '../apparatus.ts';
import type { ModuleView } from '../module-view.ts';

/** Parts behind the pages that the module has; they count for nothing, so nobody must have seen them. */
export type BackPart = 'glossary' | 'references';

export function backParts(view: ModuleView): readonly { readonly id: BackPart; readonly title: string }[] {
  return (['glossary', 'references'] as const)
    .filter((id) => view[id].length > 0)
    .map((id) => ({ id, title: view.text[id] }));
}

/** The apparatus of one page; `notes` gives what its content took onto it once that is rendered. */
export function pageApparatus(view: ModuleView, page: string): Apparatus & { readonly notes: () => Html } {
  const terms = new Map(view.glossary.map((term) => [term.id, term]));
  const works = new Map(view.references.map(({ id, label }) => [id, label]));
  const notes: string[] = [];
  let shown = 0;
  return {
    term(id) {
      const term = terms.get(id);
      return term ? { id: `${page}-meaning-${++shown}`, explanation: meaningHtml(view, term) } : null;
    },
    cite(id) {
      const label = works.get(id);
      return label === undefined ? null : { label, href: `#reference-${id}` };
    },
    footnote(content) {
      const number = notes.push(content);
      return { number, id: `${page}-noteref-${number}`, href: `#${page}-note-${number}` };
    },
    notes: () => (notes.length === 0 ? null : notesHtml(view, page, notes)),
  };
}

/** What a term's pop-up says: only what may stand inside a line. */
function meaningHtml(view: ModuleView, { id, data }: TermView): Html {
  return [
    h('span', { lang: foreign(view, data.language) }, h('strong', {}, data.word), linesHtml(data.definition)),
    h('a', { href: `#term-${id}`, lang: view.language }, view.text.inGlossary),
  ];
}

function foreign(view: ModuleView, language: string): string | undefined {
  return language === view.data.language ? undefined : language;
}

function notesHtml({ text, language }: ModuleView, page: string, notes: readonly string[]): Html {
  return h(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': `${page}-notes title-${page}` },
    h('h2', { id: `${page}-notes`, lang: language }, text.notes),
    h(
      'ol',
      {},
      notes.map((content, index) =>
        h(
          'li',
          { id: `${page}-note-${index + 1}` },
          withAddresses(content),
          ' ',
          h(
            'a',
            {
              class: 'backlink',
              href: `#${page}-noteref-${index + 1}`,
              role: 'doc-backlink',
              'aria-label': text.backToText,
              lang: language,
            },
            // With the sign that asks for a letter, not a picture.
            '↩\ufe0e',
          ),
        ),
      ),
    ),
  );
}

/** The glossary and the works cited, as sections like those of the pages. */
export function backMatter(view: ModuleView): Html {
  const content: Record<BackPart, () => Html> = {
    glossary: () => h('dl', { class: 'glossary' }, view.glossary.map(termHtml(view))),
    references: () => h('ul', { class: 'references' }, view.references.map(referenceHtml(view))),
  };
  return backParts(view).map(({ id, title }) =>
    h(
      'section',
      {
        id,
        class: 'page back',
        role: id === 'glossary' ? 'doc-glossary' : 'doc-bibliography',
        'aria-labelledby': `title-${id}`,
      },
      h('h1', { id: `title-${id}`, tabindex: -1, lang: view.language }, title),
      content[id](),
    ),
  );
}

function termHtml(view: ModuleView): (term: TermView) => Html {
  return ({ id, data: { word, forms, definition, language } }) => {
    const others = forms.map((form) => form.trim()).filter(Boolean);
    return h(
      'div',
      { id: `term-${id}`, lang: foreign(view, language) },
      h(
        'dt',
        {},
        h('dfn', {}, word),
        others.length === 0 ? null : h('span', { class: 'forms' }, ` (${others.join(', ')})`),
      ),
      h('dd', {}, linesHtml(definition)),
    );
  };
}

function referenceHtml(view: ModuleView): (reference: ReferenceView) => Html {
  return ({ id, year, data }) => {
    const names = data.authors.trim().replace(/\s*;\s*/g, '; ');
    const url = safeUrl(data.url);
    const visited = data.accessed.trim();
    return h(
      'li',
      { id: `reference-${id}` },
      names === '' ? null : `${names} `,
      `(${year}). `,
      h('cite', {}, data.title),
      data.source.trim() === '' ? '.' : `. ${data.source.trim().replace(/\.$/, '')}.`,
      url === null ? null : [' ', outside(url)],
      url === null || visited === ''
        ? null
        : h('span', { lang: view.language }, ` (${view.text.accessed.replace('{date}', visited)})`),
    );
  };
}

/** Words in which a web address can be followed. */
function withAddresses(text: string): Html {
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/).map((part, index) => {
    const url = index % 2 === 1 ? safeUrl(part) : null;
    return url === null ? linesHtml(part) : outside(url);
  });
}

function outside(url: string): Html {
  // A link out of the package must not replace it inside the LMS's frame.
  return h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, url);
}
