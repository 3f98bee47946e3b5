/** Threads, answers and suggestions as W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/). */

import type { Anchor, AnchoredRange, Person } from '../../model/review/schema.ts';
import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { changesOf } from '../../review/suggestions/changes-of.ts';
import { flatText, textOf } from '../../review/texts.ts';
import { rangeIn } from '../../model/review/range-in.ts';
import { threadsOf } from '../../review/threads.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import type { ReportThread, ReviewReport } from './gather.ts';
import type { Outcome, Said } from './said.ts';
import { Sayer } from './lines.ts';
import type { Suggested } from './suggested.ts';

type Member = Readonly<Record<string, unknown>>;

export function reportAnnotations(records: Records, report: ReviewReport, language: InterfaceLanguage): string {
  const to = new Sayer(language);
  const naming = new Naming(report.programme);
  const anchors = new Map(threadsOf(records).map(({ record }) => [record.id, record.data.anchor]));
  const items = report.groups.flatMap(({ threads, suggested }) => [
    ...threads.flatMap((thread) => ofThread(records, thread, anchors.get(thread.id), naming)),
    ...suggested.flatMap((one) => ofSuggestion(records, one, naming, to)),
  ]);
  const collection = naming.id(report.module.id, 'review');
  const whole = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: to.say('review.report.title', { module: `${report.module.data.code} ${report.module.data.title}`.trim() }),
    total: items.length,
    ...(items.length === 0 ? {} : { first: { id: `${collection}:1`, type: 'AnnotationPage', startIndex: 0, items } }),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Names that stay: of the programme and the record, so that the same thing has the same one in each export. */
class Naming {
  readonly #programme: RecordId;

  constructor(programme: RecordId) {
    this.#programme = programme;
  }

  id(...names: readonly string[]): string {
    return `urn:modulewright:${[this.#programme, ...names].map(encodeURIComponent).join(':')}`;
  }

  person({ id, name }: Person): Member {
    return { id: this.id('person', id), type: 'Person', name };
  }
}

function ofThread(
  records: Records,
  { id, label, said, outcome, isLost }: ReportThread,
  anchor: Anchor | undefined,
  naming: Naming,
): readonly Member[] {
  if (!anchor) return [];
  const [first, ...answers] = said;
  const name = naming.id(id);
  const tag = label ? [{ type: 'TextualBody', value: label, format: 'text/plain', purpose: 'tagging' }] : [];
  const begun = first && {
    ...annotation(name, 'commenting', first, naming),
    body: [worded(first.words, 'commenting'), ...tag],
    target: targetOf(records, anchor, isLost, naming),
  };
  return [...(begun ? [begun] : []), ...answersTo(name, answers, naming), ...decided(name, outcome, naming)];
}

function ofSuggestion(records: Records, one: Suggested, naming: Naming, to: Sayer): readonly Member[] {
  const { change, said, outcome } = one;
  const name = naming.id(one.id, change.name);
  const isText = change.kind === 'text' || change.kind === 'format';
  return [
    {
      ...annotation(name, 'editing', one, naming),
      // Taking words away puts none in their place.
      body: [worded(isText ? flatText(change.added) : to.suggested(one), 'editing')],
      target: isText ? editedIn(records, one, naming) : naming.id(one.near),
    },
    ...answersTo(name, said, naming),
    ...decided(name, outcome, naming),
  ];
}

/** The words that would go, where they are now; once it was decided, where they were. */
function editedIn(records: Records, { id, near, change }: Suggested, naming: Naming): Member {
  if (change.kind !== 'text' && change.kind !== 'format') return { source: naming.id(near) };
  const suggestion = recordOf(records, 'suggestion', id);
  const open = suggestion && changesOf(suggestion, records).find(({ name }) => name === change.name);
  const range = open && 'range' in open ? open.range : null;
  const record = records.get(near);
  const text = record && textOf(record, change.field)?.text;
  const source = naming.id(near, change.field);
  if (!range || text === undefined) return { source, selector: [quoted(flatText(change.removed), '', '')] };
  return { source, selector: selectors(text, rangeIn(text, change.field, range.from, range.to)) };
}

function answersTo(target: string, said: readonly Said[], naming: Naming): readonly Member[] {
  return said.map((one) => ({
    ...annotation(naming.id(one.id), 'replying', one, naming),
    body: [worded(one.words, 'replying')],
    target,
  }));
}

function decided(name: string, outcome: Outcome | null, naming: Naming): readonly Member[] {
  if (!outcome) return [];
  const verdict = outcome.verdict ?? 'settled';
  const body = [
    { type: 'TextualBody', value: verdict, format: 'text/plain', purpose: 'assessing' },
    ...(outcome.words === '' ? [] : [worded(outcome.words, 'replying')]),
  ];
  return [{ ...annotation(`${name}:outcome`, 'assessing', outcome, naming), body, target: name }];
}

function annotation(id: string, motivation: string, { by, at }: { by: Person; at: string }, naming: Naming): Member {
  return { id, type: 'Annotation', motivation, creator: naming.person(by), created: at };
}

function worded(value: string, purpose: string): Member {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function targetOf(records: Records, { record, range }: Anchor, isLost: boolean, naming: Naming): Member | string {
  if (!range) return naming.id(record);
  const found = records.get(record);
  const text = found && !isLost ? textOf(found, range.field)?.text : undefined;
  const source = naming.id(record, range.field);
  return text === undefined
    ? { source, selector: [quoted(range.quote, range.before, range.after)] }
    : { source, selector: selectors(text, range) };
}

function selectors(text: string, { start, end, quote, before, after }: AnchoredRange): readonly Member[] {
  // The model counts characters of Unicode, not units of UTF-16.
  const count = (until: number): number => Array.from(text.slice(0, until)).length;
  return [quoted(quote, before, after), { type: 'TextPositionSelector', start: count(start), end: count(end) }];
}

function quoted(exact: string, prefix: string, suffix: string): Member {
  return { type: 'TextQuoteSelector', exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}
