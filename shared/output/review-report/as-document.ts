/** The report as a Word document, with the styles of a review copy. */

import { xmlDocument, type XmlNode } from '../../base/xml-writer.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { packageTree, type PackageTree } from '../package-tree.ts';
import { runProperties, wordsIn } from '../word/runs-xml.ts';
import type { Style } from '../review/word/line.ts';
import { wordNamespaces } from '../word/namespaces.ts';
import { contentTypesXml, coreXml, documentRelations, relationsXml } from '../word/small-parts-xml.ts';
import { stylesXml } from '../word/styles-xml.ts';
import type { ReviewReport } from './gather.ts';
import { reportLines, type ReportLine } from './lines.ts';

const styles: Readonly<Record<ReportLine['is'], Style>> = {
  title: 'Title',
  place: 'Heading1',
  asked: 'Asked',
  head: 'Prompt',
  said: 'Part',
  outcome: 'Callout',
  done: 'Normal',
  none: 'Normal',
};

export function reportDocument(report: ReviewReport, language: InterfaceLanguage): PackageTree {
  const lines = reportLines(report, language);
  const body = xmlDocument('w:document', wordNamespaces).ele('w:body');
  const content = report.module.data.language;
  for (const line of lines) {
    // Quotations and titles are the module's words.
    const lang = content !== language && (line.is === 'place' || line.is === 'head') ? content : null;
    paragraph(body, styles[line.is], line.text, lang);
    paragraph(body, line.is === 'said' || line.is === 'outcome' ? 'PartNote' : 'Label', line.note, null);
  }
  const section = body.ele('w:sectPr');
  section.ele('w:pgSz', { 'w:w': '11906', 'w:h': '16838' });
  const title = lines[0]?.text ?? '';
  const files: readonly (readonly [path: string, text: string])[] = [
    [
      '[Content_Types].xml',
      contentTypesXml(new Map(), ['/word/document.xml', '/word/styles.xml', '/docProps/core.xml']),
    ],
    ['_rels/.rels', relationsXml(documentRelations)],
    ['docProps/core.xml', coreXml(title, language, null)],
    ['word/document.xml', body.end()],
    ['word/_rels/document.xml.rels', relationsXml([{ id: 'styles', type: 'styles', target: 'styles.xml' }])],
    ['word/styles.xml', stylesXml(language)],
  ];
  return packageTree(
    'word/document.xml',
    files.map(([path, text]) => ({ kind: 'text' as const, path, text })),
  );
}

function paragraph(body: XmlNode, style: Style, words: string, lang: string | null): void {
  if (words === '') return;
  const made = body.ele('w:p');
  if (style !== 'Normal') made.ele('w:pPr').ele('w:pStyle', { 'w:val': style });
  const run = made.ele('w:r');
  runProperties(run, lang === null ? {} : { lang });
  wordsIn(run, words);
}
