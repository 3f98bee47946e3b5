/** Terms are explained once, footnotes say something, what is cited is listed, and formulas between words can be set. */

import type { ApparatusNode } from '../../blocks/apparatus.ts';
import { inlineText } from '../../blocks/inline.ts';
import { apparatusIn, refsIn } from '../../blocks/mentions.ts';
import { formulaHtml } from '../../blocks/math/formula.ts';
import '../../blocks/math/temml.ts';
import { citationLabel } from '../../edit/citation.ts';
import { recordOf, type RecordId, type RecordOf, type Records } from '../../records/record.ts';
import { pagesWithBlocks, type Check } from './check.ts';
import { finding, type Finding } from '../../base/finding.ts';

export const apparatus: Check = {
  id: 'apparatus',
  run(records, module) {
    const blocks = pagesWithBlocks(records, module.id).flatMap((page) => page.blocks);
    const named = (kind: 'term' | 'reference') => new Set(blocks.flatMap(({ data }) => refsIn(data, kind)));
    return [
      ...blocks.flatMap(({ id, data }) => apparatusIn(data).flatMap((node) => ofNode(records, node, id))),
      ...ofTerms(records, module.parent, named('term')),
      ...ofReferences(records, module.parent, named('reference')),
    ];
  },
};

function ofNode(records: Records, node: ApparatusNode, where: RecordId): readonly Finding[] {
  switch (node.type) {
    case 'term':
      return recordOf(records, 'term', node.term)
        ? []
        : [finding('term.dangling', 'error', where, { words: inlineText(node.children).trim() })];
    case 'footnote':
      return node.content.trim() === '' ? [finding('footnote.empty', 'warning', where)] : [];
    case 'cite':
      return recordOf(records, 'reference', node.reference) ? [] : [finding('reference.missing', 'error', where)];
    case 'formula': {
      const formula = formulaHtml(node.source, node.alt, false);
      return formula.ok ? [] : [finding(formula.error.code, 'error', where, formula.error.params)];
    }
  }
}

/** Only terms that the module uses; each pair of the same words is told once, at the later of the two. */
function ofTerms(records: Records, programme: RecordId | null, used: ReadonlySet<RecordId>): readonly Finding[] {
  const found: Finding[] = [];
  const first = new Map<string, RecordId>();
  for (const term of records.children(programme, 'term')) {
    const { word, definition } = term.data;
    if (used.has(term.id) && definition.trim() === '') {
      found.push(finding('term.undefined', 'warning', term.id, { word }));
    }
    for (const words of wordsOf(term)) {
      const other = first.get(words);
      if (other === undefined) first.set(words, term.id);
      else if (used.has(term.id) || used.has(other)) {
        found.push(finding('term.twice', 'warning', term.id, { word }));
        break;
      }
    }
  }
  return found;
}

/** Word and forms, each with its language: the same letters in two languages are two words. */
function wordsOf({ data: { word, forms, language } }: RecordOf<'term'>): ReadonlySet<string> {
  const plain = [word, ...forms].map((form) => form.trim().toLowerCase()).filter(Boolean);
  return new Set(plain.map((form) => `${language} ${form}`));
}

function ofReferences(records: Records, programme: RecordId | null, cited: ReadonlySet<RecordId>): readonly Finding[] {
  const all = records.children(programme, 'reference');
  // Whether anything else cites it is only asked for works that this module does not.
  const elsewhere = all.every(({ id }) => cited.has(id)) ? cited : citedAnywhere(records);
  return all.flatMap(({ id, data }) => {
    const words = citationLabel(data, '');
    if (cited.has(id)) return data.title.trim() === '' ? [finding('reference.untitled', 'warning', id, { words })] : [];
    return elsewhere.has(id) ? [] : [finding('reference.uncited', 'hint', id, { words })];
  });
}

function citedAnywhere(records: Records): ReadonlySet<RecordId> {
  const cited = new Set<RecordId>();
  for (const { kind, data } of records.all()) {
    if (kind !== 'block') continue;
    for (const work of refsIn(data, 'reference')) cited.add(work);
  }
  return cited;
}
