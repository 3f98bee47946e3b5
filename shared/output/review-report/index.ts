/** The report of a review, in whatever it is wanted in: a document, a page, a table, or annotations for other programs. */

import type { RecordId, Records } from '../../records/record.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import type { PackageTree } from '../package-tree.ts';
import { reportAnnotations } from './as-annotations.ts';
import { reportCsv } from './as-csv.ts';
import { reportDocument } from './as-document.ts';
import { reportHtml } from './as-html.ts';
import type { ReportForm } from './forms.ts';
import { gatherReview } from './gather.ts';

/** Text, or the files of a document. Null when there is no such module. */
export function reviewReport(
  records: Records,
  module: RecordId,
  as: ReportForm,
  language: InterfaceLanguage,
): string | PackageTree | null {
  const report = gatherReview(records, module);
  if (!report) return null;
  switch (as) {
    case 'docx':
      return reportDocument(report, language);
    case 'html':
      return reportHtml(report, language);
    case 'csv':
      return reportCsv(report, language);
    case 'jsonld':
      return reportAnnotations(records, report, language);
  }
}
