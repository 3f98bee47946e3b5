/** The pilot report: every answer that names nobody is in it, none that does, and it says of how many its figures are. */

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../shared/base/result.ts';
import { readResults } from '../../../shared/import/results/read-results.ts';
import { analyseItems } from '../../../shared/pilots/results/item-analysis.ts';
import { takeResults } from '../../../shared/pilots/results/take-results.ts';
import { answersOf, moodleScorm } from '../../support/results.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { updateData } from '../../../shared/edit/structure.ts';
import { sheetsHtml } from '../../../shared/output/pilot/as-html.ts';
import { reportFlow } from '../../../shared/output/pilot/report/report-flow.ts';
import { reportTable } from '../../../shared/output/pilot/report/report-table.ts';
import { reportView } from '../../../shared/output/pilot/report/report-view.ts';
import { raise } from '../../../shared/pilots/findings/raised.ts';
import { beginSession, copySession, sessionsOf } from '../../../shared/pilots/sessions.ts';
import { markNamed } from '../../../shared/pilots/sheets/mark-named.ts';
import { typeAnswer } from '../../../shared/pilots/sheets/type-in.ts';
import { askNamed } from '../../../shared/pilots/sheets/asks.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { settleThread } from '../../../shared/review/threads.ts';
import { interfaceLanguageTags, type InterfaceLanguage } from '../../../shared/words/languages.ts';
import { sheetText } from '../../../shared/words/sheet.ts';
import { moment, person } from '../../support/review.ts';
import { sampleRecords } from '../../support/sample.ts';

const now = '2026-05-04T18:00:00.000Z';

function piloted() {
  const table = new RecordTable(sampleRecords);
  const [programme] = table.children(null, 'programme');
  const module = table.children(programme?.id ?? null, 'module').find(({ data }) => data.code === 'B1')?.id ?? '';
  const newId = sequenceSource('s');
  table.apply(beginSession(table, module, newId));
  const [riga] = sessionsOf(table, module);
  if (!riga) throw new Error('no session');
  table.apply(updateData(table, { kind: 'pilot', id: riga.id, patch: { place: 'Riga', country: 'Latvia' } }));
  table.apply(copySession(table, riga.id, newId));
  const kolding = sessionsOf(table, module).find(({ id }) => id !== riga.id)?.id ?? '';
  table.apply(updateData(table, { kind: 'pilot', id: kolding, patch: { place: 'Kolding' } }));
  const [goal] = table.children(module, 'goal');
  const answer = (pilot: string, id: string, name: string, value: number | string): void => {
    const ask = askNamed(name, 'participant');
    if (!ask) throw new Error(`nobody asks ${name}`);
    const typing = { pilot, id, sheet: 'participant', language: 'en', at: now } as const;
    table.apply(typeAnswer(table, typing, ask, value, 'as it was'));
  };
  for (let number = 0; number < 6; number += 1) {
    answer(riga.id, `sheet.r${number}`, `goal:${goal?.id}:before`, 2);
    answer(riga.id, `sheet.r${number}`, `goal:${goal?.id}:after`, 4);
    answer(riga.id, `sheet.r${number}`, 'reaction:pace', 1 + (number % 2));
  }
  answer(riga.id, 'sheet.r0', 'words:mostUseful', '=HYPERLINK("evil")');
  answer(riga.id, 'sheet.r1', 'words:mostUseful', 'What Zxname said');
  table.apply(markNamed(table, 'sheet.r1', ['words:mostUseful'], true));
  answer(kolding, 'sheet.k0', 'reaction:pace', 5);
  const saying = { by: person('Anna'), at: moment(1), newId };
  const raised = raise(table, { pilot: riga.id, ask: 'words:mostUseful', sheet: 'sheet.r0' }, 'Keep <the> map', saying);
  table.apply(raised);
  table.apply(settleThread(table, raised.puts[0]?.id ?? '', 'taken', 'It is kept', saying));
  return { table, module, sessions: sessionsOf(table, module), kolding };
}

function html({ table, sessions }: ReturnType<typeof piloted>, language: InterfaceLanguage): string {
  const view = reportView(
    table,
    sessions.map(({ id }) => id),
    { language, now },
  );
  if (!view) throw new Error('no report');
  return sheetsHtml(reportFlow(view), '');
}

describe('the report', () => {
  it.each(interfaceLanguageTags)('says figures with how many they are of, place by place, in %s', (language) => {
    const report = html(piloted(), language);
    for (const figure of ['1.5 (6)', '5 (1) *', '2 (7)', '2 (6)', '4 (6)', '+2 (6)'])
      expect(report).toContain(`>${language === 'en' ? figure : figure.replace('.', ',')}<`);
    for (const word of ['report', 'reportSessions', 'reportRaised', 'reportTaken'] as const)
      expect(report).toContain(sheetText(language)[word]);
  });

  it('has what was written word for word and what came of it, and nothing that names somebody', () => {
    const report = html(piloted(), 'en');
    expect(report).toContain('=HYPERLINK(&quot;evil&quot;)'.replaceAll('&quot;', '"'));
    expect(report).toContain('Keep &lt;the&gt; map');
    expect(report).toContain('Taken: It is kept');
    expect(report).not.toContain('Zxname');
    expect(report).toContain('1 answer names somebody and is left out.');
  });

  it('is of the sessions that are asked for, and of none where they are gone', () => {
    const { table, kolding } = piloted();
    const view = reportView(table, [kolding, 'gone'], { language: 'en', now });
    expect(view?.modules.flatMap(({ sessions }) => sessions.map(({ data }) => data.place))).toEqual(['Kolding']);
    expect(reportView(table, ['gone'], { language: 'en', now })).toBeNull();
  });

  it('stays readable where the module is gone', () => {
    const { table, module, sessions } = piloted();
    const parts = table.children(module).map(({ id }) => id);
    table.apply({ puts: [], removes: [module, ...parts] });
    const view = reportView(
      table,
      sessions.map(({ id }) => id),
      { language: 'en', now },
    );
    const report = view && sheetsHtml(reportFlow(view), '');
    expect(report).toContain('A module that is gone');
    expect(report).toContain('as it was');
  });
});

describe('of results', () => {
  it('says facility and discrimination of each exercise that was answered, and the options that nobody chose', () => {
    const all = piloted();
    const { table, module, sessions } = all;
    const [first] = sessions;
    const told = Array.from({ length: 24 }, (_, learner) => answersOf(table, module, (below) => (learner % 2) % below));
    const text = moodleScorm(
      told,
      told.map((_, learner) => `Zxname ${learner}`),
    );
    const read = unwrap(readResults(new TextEncoder().encode(text), table, module));
    const data = { ...read.data, taken: now };
    table.apply(takeResults(table, { session: first?.id ?? '', data, isInPlace: false }));
    const report = html(all, 'en');
    const items = analyseItems([data]).filter(({ answers }) => answers > 0);
    expect(items.length).toBeGreaterThan(3);
    for (const { facility, answers } of items)
      expect(report).toContain(
        `<p class="plain">${answers}</p></td><td><p class="plain">${figure((facility?.value ?? 0) * 100)} %<`,
      );
    expect(report).toContain('Nobody chose: ');
    expect(report).not.toContain('Zxname');
  });
});

const figure = (value: number): string => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value);

describe('the table', () => {
  it('has each answer that names nobody, on a line, with no formula that a spreadsheet would run', () => {
    const { table, sessions } = piloted();
    const { data } = Papa.parse<Record<string, string>>(reportTable(table, sessions), {
      header: true,
      skipEmptyLines: true,
    });
    const answers = sessions.flatMap(({ id }) => table.children(id, 'sheet').flatMap((sheet) => sheet.data.answers));
    expect(data).toHaveLength(answers.length - 1);
    expect(data.map(({ words }) => words).filter((words) => words !== '')).toEqual(['\'=HYPERLINK("evil")']);
    expect(data.filter(({ place }) => place === 'Kolding').map(({ ask, points }) => [ask, points])).toEqual([
      ['reaction:pace', '5'],
    ]);
    expect(JSON.stringify(data)).not.toContain('Zxname');
  });
});
