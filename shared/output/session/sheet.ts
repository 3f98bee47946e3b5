/** A session plan as one HTML file to print and take into the room: it needs no other file and no network. */

import { h, type Html } from '../../base/html.ts';
import { broughtAlong, timesOf, type SessionRow } from '../../rules/session/session-plan.ts';
import { oneFilePage } from '../one-file-page.ts';
import { goalsOf, stepOf, whatOf, type SessionWords } from './table.ts';

export interface SheetHead {
  /** Code and title of the module. */
  readonly title: string;
  readonly programme: string;
  /** The time of the whole in words. */
  readonly sum: string;
  /** What this sheet is, and whom it is for. */
  readonly about: string;
  /** Of what the author wrote (BCP 47). */
  readonly language: string;
  /** Of the words around it. */
  readonly interfaceLanguage: string;
}

export function sessionSheet(rows: readonly SessionRow[], words: SessionWords, head: SheetHead): string {
  const { heads } = words;
  const lang = head.language === head.interfaceLanguage ? null : head.language;
  const materials = broughtAlong(rows);
  const main: Html = [
    h('p', { lang }, head.programme),
    h('h1', { lang }, head.title),
    h('p', {}, `${head.about} · ${head.sum}`),
    materials.length > 0 && [
      h('h2', {}, heads.materials),
      h('ul', { lang }, ...materials.map((one) => h('li', {}, one))),
    ],
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...[heads.time, heads.what, heads.work, heads.goals].map((text) => h('th', { scope: 'col' }, text)),
        ),
      ),
      h('tbody', {}, ...rows.map((row) => sheetRow(row, words, lang))),
    ),
  ];
  return oneFilePage({ language: head.interfaceLanguage, title: `${head.title} · ${head.about}`, style, main });
}

function sheetRow(row: SessionRow, words: SessionWords, lang: string | null): Html {
  const { heads, works } = words;
  const arranged = (
    [
      [heads.grouping, row.grouping],
      [heads.room, row.room],
      [heads.materials, row.materials.join('; ')],
      [heads.notes, row.notes],
    ] as const
  ).filter(([, text]) => text.trim() !== '');
  return h(
    'tr',
    {},
    h('td', {}, timesOf(row)),
    h(
      'th',
      { scope: 'row' },
      h('span', { lang }, whatOf(row, words)),
      row.steps.length > 0 && h('ol', { lang }, ...row.steps.map((step) => h('li', {}, stepOf(step, words)))),
      arranged.length > 0 &&
        h('dl', {}, ...arranged.map(([name, text]) => [h('dt', {}, name), h('dd', { lang }, text)])),
    ),
    h('td', {}, works[row.work]),
    h('td', {}, goalsOf(row, words)),
  );
}

// A4 with room for a hand's notes beside it; rows stay whole where they fit.
const style = `
@page { size: A4; margin: 18mm 16mm }
:root { color-scheme: light }
main { max-width: 190mm; margin: 0 auto; padding: 6mm }
body { margin: 0; background: #fff; color: #1b1b18; font: 10.5pt/1.4 system-ui, sans-serif }
h1 { margin: 0; font-size: 17pt; line-height: 1.2 }
h2 { margin: 5mm 0 1mm; font-size: 10.5pt }
p { margin: 0 0 1.5mm }
ul { margin: 0; padding-left: 5mm; columns: 2 }
table { width: 100%; margin-top: 5mm; border-collapse: collapse }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { padding: 2mm 3mm 2mm 0; border-top: 0.3mm solid #8a8a80; text-align: left; vertical-align: top; overflow-wrap: break-word }
tbody th { width: 62%; font-weight: 600 }
tbody td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums }
ol { margin: 1mm 0; padding-left: 5mm; font-weight: 400 }
dl { display: grid; grid-template-columns: 26mm minmax(0, 1fr); gap: 0.5mm 3mm; margin: 1mm 0 0; font-weight: 400 }
dt { color: #55554e }
dd { margin: 0; white-space: pre-line }
@media print { main { max-width: none; padding: 0 } }
`;
