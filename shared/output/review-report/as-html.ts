/** The report as one HTML file: no script, nothing asked for, made to be read and printed. */

import { h, type Html } from '../../base/html.ts';
import { linesHtml } from '../../blocks/inline-html.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import { oneFilePage } from '../one-file-page.ts';
import type { ReviewReport } from './gather.ts';
import { reportLines, type ReportLine } from './lines.ts';

const style = [
  ':root{color-scheme:light dark}',
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}',
  'h2{margin:2rem 0 .5rem;border-bottom:1px solid}',
  'article{margin:1rem 0;break-inside:avoid}',
  'h3{margin:0;font-size:1rem}',
  '.note{font-size:.875rem;opacity:.8}',
  'blockquote{margin:.5rem 0 .5rem 1rem}',
  '.outcome{border-left:.25rem solid;padding-left:.75rem}',
  'p{margin:0}',
].join('');

export function reportHtml(report: ReviewReport, language: InterfaceLanguage): string {
  const lines = reportLines(report, language);
  const main = articles(lines, report.module.data.language);
  return oneFilePage({ language, title: lines[0]?.text, style, main });
}

/** What belongs to one thread or suggestion stands in one article. */
function articles(lines: readonly ReportLine[], content: string): Html {
  const found: Html[] = [];
  let open: Html[] | null = null;
  const close = (): void => {
    if (open) found.push(h('article', {}, ...open));
    open = null;
  };
  for (const line of lines) {
    if (line.is === 'said' || line.is === 'outcome') {
      open?.push(lineHtml(line, content));
      continue;
    }
    close();
    if (line.is === 'head') open = [lineHtml(line, content)];
    else found.push(lineHtml(line, content));
  }
  close();
  return found;
}

function lineHtml({ is, text, note }: ReportLine, content: string): Html {
  const small = note === '' ? null : h('p', { class: 'note' }, note);
  switch (is) {
    case 'title':
      return [h('h1', {}, text), small];
    case 'place':
      return h('h2', { lang: content }, text);
    case 'head':
      return [text === '' ? null : h('h3', { lang: content }, text), small];
    case 'said':
      return h('blockquote', {}, h('p', {}, linesHtml(text)), small);
    case 'outcome':
      return h('blockquote', { class: 'outcome' }, h('p', {}, linesHtml(text)), small);
    case 'asked':
      return [text === '' ? null : h('p', {}, h('strong', {}, linesHtml(text))), small];
    case 'done':
    case 'none':
      return h('p', {}, text);
  }
}
