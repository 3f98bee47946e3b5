/** The sheets of a session: every part and goal is in them in every language, and nothing of the facilitator's in those of participants. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { updateData } from '../../../shared/edit/structure.ts';
import { sheetsHtml } from '../../../shared/output/pilot/as-html.ts';
import { sheetNames, type SheetName } from '../../../shared/output/pilot/sheet-names.ts';
import { sheetView } from '../../../shared/output/pilot/sheet-view.ts';
import { sheetsFlow } from '../../../shared/output/pilot/sheets.ts';
import { criteria } from '../../../shared/pilots/criteria.ts';
import { addPart, changePart } from '../../../shared/pilots/day-plan.ts';
import { beginSession, sessionsOf } from '../../../shared/pilots/sessions.ts';
import { RecordTable, recordOf } from '../../../shared/records/record.ts';
import { interfaceLanguageTags, type InterfaceLanguage } from '../../../shared/words/languages.ts';
import { sheetText } from '../../../shared/words/sheet.ts';
import { sampleRecords } from '../../support/sample.ts';

const evil = '</style><script>alert(1)</script>';

function begun() {
  const table = new RecordTable(sampleRecords);
  const [programme] = table.children(null, 'programme');
  const module = table.children(programme?.id ?? null, 'module').find(({ data }) => data.code === 'B1');
  table.apply(beginSession(table, module?.id ?? '', sequenceSource('s')));
  const [session] = sessionsOf(table, module?.id ?? '');
  if (!session) throw new Error('no session');
  const [first] = session.data.plan;
  const plan = [...changePart(session.data.plan, first?.id ?? '', { minutes: 0 })];
  const patch = { place: evil, notes: 'Zxnotes', facilitators: 'Zxlead', plan };
  table.apply(updateData(table, { kind: 'pilot', id: session.id, patch }));
  return { table, id: session.id, module: module?.id ?? '' };
}

function html(names: readonly SheetName[], language: InterfaceLanguage): string {
  const { table, id } = begun();
  return htmlOf(table, id, names, language);
}

function htmlOf(table: RecordTable, id: string, names: readonly SheetName[], language: InterfaceLanguage): string {
  const view = sheetView(table, id, language);
  if (!view) throw new Error('no sheets');
  return sheetsHtml(sheetsFlow(view, names), '@font-face{src:url(a)}body>p{color:red}');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('the sheets of a session', () => {
  it.each(interfaceLanguageTags)('hold each part that is run and each goal, in %s', (language) => {
    const { table, id, module } = begun();
    const plan = sessionsOf(table, module)[0]?.data.plan ?? [];
    const [out, ...run] = plan;
    for (const name of ['plan', 'observer'] as const) {
      const sheet = html([name], language);
      for (const { title } of run) expect(sheet).toContain(escaped(title));
      expect(sheet.match(new RegExp(`>${escaped(out?.title ?? '')}<`, 'g')) ?? []).toHaveLength(0);
    }
    const participant = html(['participant'], language);
    for (const { data } of table.children(module, 'goal')) expect(participant).toContain(escaped(data.text));
    for (const name of criteria.reaction) expect(participant).toContain(escaped(sheetText(language)[name]));
    for (const name of criteria.behaviour) expect(html(['followUp'], language)).toContain(sheetText(language)[name]);
    expect(sheetView(table, 'nowhere', language)).toBeNull();
    expect(id).not.toBe('');
  });

  it('say days that the plan has, and of nothing that it is at the same time as what is left out', () => {
    const { table, id } = begun();
    const all = recordOf(table, 'pilot', id)?.data.plan ?? [];
    const [out, beside, third] = all.slice(1);
    const days = ['2026-03-12', '2026-03-13'].map((date) => ({ date, start: 540 }));
    const own = addPart(all, null, { is: 'own', title: 'Zxdoors', minutes: 0 }).plan;
    const plan = [...changePart(changePart(own, out?.id ?? '', { minutes: 0 }), beside?.id ?? '', { beside: true })];
    table.apply(updateData(table, { kind: 'pilot', id, patch: { days, plan } }));
    const sheet = (): string => htmlOf(table, id, ['plan'], 'en');
    expect(sheet()).toContain('12 March 2026');
    expect(sheet()).not.toContain('13 March 2026');
    expect(sheet()).not.toContain(sheetText('en').beside);
    // What is on for no minutes, as doors that open, is on all the same.
    expect(sheet()).toContain('Zxdoors');
    const two = [
      ...changePart(changePart(plan, third?.id ?? '', { beside: true }), all.at(-1)?.id ?? '', { newDay: true }),
    ];
    table.apply(updateData(table, { kind: 'pilot', id, patch: { plan: two } }));
    expect(sheet()).toContain('13 March 2026');
    expect(sheet().split(sheetText('en').beside)).toHaveLength(2);
  });

  it('give participants nothing of the facilitator’s', () => {
    const { table } = begun();
    const secrets = [...table.all()].flatMap((record) =>
      record.kind === 'block' && record.data.type === 'activity' && record.data.facilitatorNotes !== ''
        ? [record.data.facilitatorNotes.slice(0, 40)]
        : [],
    );
    expect(secrets.length).toBeGreaterThan(0);
    const theirs = html(['participant', 'followUp'], 'en');
    for (const secret of [...secrets, 'Zxnotes', 'Zxlead']) expect(theirs).not.toContain(escaped(secret));
    expect(html(['plan'], 'en')).toContain('Zxlead');
  });

  it('carry no markup of an author, no script and nothing to be fetched', () => {
    const all = html(sheetNames, 'lv');
    expect(all).not.toContain('<script');
    expect(all).toContain(escaped(evil));
    expect(all).not.toContain('@font-face');
    expect(all).toContain('<style>body>p{color:red}</style></head>');
    expect(all).toContain("default-src 'none'");
  });
});
