/** A sheet as one HTML file that is filled in on any phone or computer, with no app and no network, and gives back a small file. */

import { h, type Html } from '../../../base/html.ts';
import type { FilledSheet } from '../../../model/pilots/sheet.ts';
import { criteria } from '../../../pilots/criteria.ts';
import { aboutOf, asksOf, formOf, nameOf, type Ask } from '../../../pilots/sheets/asks.ts';
import type { RecordId } from '../../../records/record.ts';
import { scriptedPage, type Brought } from '../../scripted-page.ts';
import { timesOf } from '../plan-sheet.ts';
import type { SheetView } from '../sheet-view.ts';
import { formWords, type FormData } from './form-data.ts';

export interface FormFile {
  readonly sheet: FilledSheet;
  readonly programme: RecordId;
  readonly pilot: RecordId;
  readonly brought: Brought;
}

export function buildForm(view: SheetView, { sheet, programme, pilot, brought }: FormFile): string {
  const { module, session, language } = view;
  const title = `${`${module.code} ${module.title}`.trim()} - ${view.plain(sheet)}`;
  const abouts = Object.fromEntries([
    ...view.goals.map(({ id, data }) => [`goal:${id}`, data.text]),
    ...view.placed.map(({ part }) => [`part:${part.id}`, part.title]),
  ]);
  const data: FormData = {
    programme,
    pilot,
    sheet,
    criteria: criteria.version,
    language,
    abouts,
    name: [module.code, session.place.trim(), view.plain(sheet)].filter((one) => one !== '').join(' '),
    words: Object.fromEntries(formWords.map((word) => [word, view.plain(word)])) as FormData['words'],
  };
  return scriptedPage({
    language,
    title,
    brought,
    body: h(
      'main',
      {},
      headOf(view, sheet),
      h('noscript', {}, h('p', {}, view.plain('formNeedsScript'))),
      ...partsOf(view, sheet),
    ),
    told: { id: 'form-data', data },
  });
}

function headOf(view: SheetView, sheet: FilledSheet): Html {
  const { module, session } = view;
  const [first] = session.days;
  const facts = [session.place.trim(), first?.date ? view.day(first.date) : '', session.partner.trim()];
  return h(
    'header',
    {},
    h('h1', {}, view.plain(sheet)),
    h('p', { class: 'module', lang: module.language }, `${module.code} ${module.title}`.trim()),
    h('p', { class: 'facts' }, facts.filter((fact) => fact !== '').join(' · ')),
    h('p', {}, view.plain(`${sheet}About`)),
    h('p', {}, view.plain('formWhat')),
  );
}

function partsOf(view: SheetView, sheet: FilledSheet): readonly Html[] {
  return [
    h(
      'form',
      { id: 'sheet', novalidate: true },
      sheet === 'observer' ? line('by', view.plain('observedBy'), 200) : null,
      questions(view, sheet),
      h('p', { class: 'note' }, view.plain('criteria', { version: criteria.version })),
      h('p', { role: 'status', id: 'said' }),
      h('button', { type: 'submit', class: 'primary' }, view.plain('formDone')),
    ),
    h(
      'section',
      { id: 'done', hidden: true, 'aria-labelledby': 'thanks' },
      h('h2', { id: 'thanks', tabindex: -1 }, view.plain('formThanks')),
      h('p', {}, view.plain('formOnlyHere')),
      h('p', { id: 'waiting' }),
      h('button', { type: 'button', id: 'save', class: 'primary' }, view.plain('formSave')),
      h('p', { role: 'status', id: 'given' }),
      h('p', {}, h('label', { for: 'text' }, view.plain('formOrCopy'))),
      h('textarea', { id: 'text', rows: 4, readonly: true }),
      h(
        'div',
        { class: 'row' },
        h('button', { type: 'button', id: 'copy' }, view.plain('formCopy')),
        h('button', { type: 'button', id: 'change' }, view.plain('formChange')),
      ),
      h('h2', {}, view.plain('formGoesRound')),
      h('p', {}, view.plain('formGoesRoundWhat')),
      h(
        'div',
        { class: 'row' },
        h('button', { type: 'button', id: 'next' }, view.plain('formNext')),
        h('button', { type: 'button', id: 'clear', hidden: true }, view.plain('formClear')),
      ),
    ),
  ];
}

/** What is asked of one goal or part stands together. */
function questions(view: SheetView, sheet: FilledSheet): Html {
  const asks = asksOf(sheet, { goals: view.goals, parts: view.placed.map(({ part }) => part) });
  const groups = [...Map.groupBy(asks, headingOf)];
  return groups.map(([heading, group]) => [
    heading === '' ? null : headingHtml(view, heading),
    [
      ...Map.groupBy(group, (ask) => aboutOf(ask) ?? (ask.is === 'next' ? `next:${ask.row}` : nameOf(ask))).values(),
    ].map((together) => questionHtml(view, together)),
  ]);
}

type Heading = 'learning' | 'behaviour' | 'reaction' | 'nextTime' | '';

function headingOf(ask: Ask): Heading {
  if (ask.is === 'goal') return ask.when === 'since' ? 'behaviour' : 'learning';
  if (ask.is === 'reaction') return 'reaction';
  return ask.is === 'next' ? 'nextTime' : '';
}

function headingHtml(view: SheetView, heading: Exclude<Heading, ''>): Html {
  const how = heading === 'nextTime' ? null : h('p', { class: 'how' }, view.plain(`${heading}How`));
  return [h('h2', {}, view.plain(heading)), how];
}

function questionHtml(view: SheetView, together: readonly Ask[]): Html {
  const [first] = together;
  if (!first) return null;
  switch (first.is) {
    case 'goal': {
      const text = view.goals.find(({ id }) => id === first.goal)?.data.text ?? '';
      const legend = h('legend', { lang: view.module.language }, text);
      if (first.when === 'since') return h('fieldset', {}, legend, points(view, first));
      return h(
        'fieldset',
        {},
        legend,
        together.map((ask) => {
          const when = view.plain(ask.is === 'goal' && ask.when === 'before' ? 'before' : 'after');
          const label = `${nameOf(ask)}-label`;
          const attributes = { class: 'scale', role: 'radiogroup', 'aria-labelledby': label };
          return h('div', attributes, h('span', { id: label }, when), points(view, ask));
        }),
      );
    }
    case 'reaction':
      return h('fieldset', {}, h('legend', {}, view.plain(first.statement)), points(view, first));
    case 'part': {
      const placed = view.placed.find(({ part }) => part.id === first.part);
      if (!placed) return null;
      const planned = view.plain('minutes', { count: placed.part.minutes });
      return h(
        'fieldset',
        {},
        h(
          'legend',
          { lang: view.module.language },
          placed.part.title || view.plain(placed.part.is === 'break' ? 'break' : 'own'),
        ),
        h('p', { class: 'note' }, `${timesOf(placed)} · ${planned}`),
        together.map((ask) => {
          if (ask.is !== 'part') return null;
          if (ask.what !== 'minutes') return lines(nameOf(ask), view.plain(ask.what), 2);
          const most = formOf(ask);
          return h(
            'label',
            { class: 'minutes' },
            h('span', {}, `${view.plain('actual')} (${view.plain('min')})`),
            h('input', {
              name: nameOf(ask),
              type: 'text',
              inputmode: 'decimal',
              maxlength: 5,
              'data-most': most.is === 'minutes' ? most.to : 0,
            }),
          );
        }),
      );
    }
    case 'next':
      return h(
        'fieldset',
        { class: 'next' },
        h('legend', {}, `${view.plain('nextTime')} ${first.row}`),
        together.map((ask) => (ask.is === 'next' ? line(nameOf(ask), view.plain(ask.what), 1000) : null)),
      );
    case 'words':
      return lines(nameOf(first), view.plain(first.about), 4);
  }
}

/** A box for each point; what was done since has a word for each. */
function points(view: SheetView, ask: Ask): Html {
  const form = formOf(ask);
  if (form.is !== 'points') return null;
  const isSince = ask.is === 'goal' && ask.when === 'since';
  const values = Array.from({ length: form.to - form.from + 1 }, (_, index) => form.from + index);
  return h(
    'div',
    { class: isSince ? 'words' : 'points' },
    values.map((value) =>
      h(
        'label',
        {},
        h('input', { type: 'radio', name: nameOf(ask), value }),
        h('span', {}, isSince ? view.plain(criteria.behaviour[value] ?? 'never') : String(value)),
      ),
    ),
  );
}

function line(name: string, label: string, most: number): Html {
  return h(
    'label',
    { class: 'line' },
    h('span', {}, label),
    h('input', { name, type: 'text', maxlength: most, autocomplete: 'off' }),
  );
}

function lines(name: string, label: string, rows: number): Html {
  return h('label', { class: 'line' }, h('span', {}, label), h('textarea', { name, rows, maxlength: 4000 }));
}
