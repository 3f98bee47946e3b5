/** `b1/review.md`: a review that is under way in a module, with what was asked, said and suggested by whom. */

import { z } from '../base/zod.ts';
import { readFrontMatter } from '../import/markdown/front-matter.ts';
import { threadLabels, verdicts, type Anchor, type Person } from '../model/review/schema.ts';
import { RecordTable, type AnyRecord, type RecordOf } from '../records/record.ts';
import { anchorOn } from '../review/anchor.ts';
import { stateOf } from '../review/suggestions/record-plan.ts';
import { withWords } from '../review/suggestions/with-words.ts';
import { textsOf, type FieldText } from '../review/texts.ts';
import { keyAt } from '../store/order.ts';
import { each } from './module-records.ts';
import type { Opened } from './reader.ts';

/** Of a module that is written here as it would have been sent: no file has had a revision before. */
const revision = 1;

/** `records`: the module's. */
export function readReview(
  { text, expect }: Opened,
  records: readonly AnyRecord[],
  programme: string,
): readonly AnyRecord[] {
  for (const node of text.content) expect(node, 'nothing here: a review is data');
  const table = new RecordTable(records);
  const read = readFrontMatter(text, matterOf(table), expect);
  return read ? new Review(table, programme, read).records() : [];
}

/** What it speaks of is held against the module, so that a wrong word is told with its line. */
function matterOf(table: RecordTable) {
  const words = z.string().min(1);
  const at = z.iso.datetime();
  const quote = z.string().refine((text) => placesOf(table, text).length === 1, 'words that stand in one place alone');
  const page = z.string().refine((title) => named(table, 'page', title), 'the title of a page');
  const goal = z.string().refine((code) => named(table, 'goal', code), 'the code of a goal');
  const thread = z.strictObject({
    /** One of these says what it is about. */
    on: quote.optional(),
    page: page.optional(),
    goal: goal.optional(),
    label: z.enum(threadLabels).optional(),
    said: z.array(z.strictObject({ by: words, at, words })).min(1),
    outcome: z.strictObject({ verdict: z.enum(verdicts), at, words }).optional(),
  });
  const suggestion = z.strictObject({
    by: words,
    at,
    /** The words that others, or none, are to stand `instead` of; or those of the block that a paragraph is to stand behind. */
    on: quote,
    instead: z.string().optional(),
    /** What stood there when it was suggested, where that was something else. */
    was: words.optional(),
    paragraph: words.optional(),
  });
  const matter = z.strictObject({
    question: words,
    due: z.string(),
    /** One of the people, by name. */
    decider: words,
    sent: at,
    people: z.record(words, words),
    threads: z.array(thread),
    suggestions: z.array(suggestion),
    done: z.array(z.strictObject({ by: words, at, page })),
  });
  return matter.superRefine(({ people, threads, suggestions, done }, { addIssue }) => {
    const stranger = (by: string, ...path: PropertyKey[]): void => {
      if (!Object.hasOwn(people, by)) addIssue({ code: 'custom', path: [...path, 'by'], message: 'one of the people' });
    };
    threads.forEach(({ said }, at) => said.forEach(({ by }, index) => stranger(by, 'threads', at, 'said', index)));
    suggestions.forEach(({ by }, at) => stranger(by, 'suggestions', at));
    done.forEach(({ by }, at) => stranger(by, 'done', at));
  });
}

type Matter = z.infer<ReturnType<typeof matterOf>>;

class Review {
  readonly #table: RecordTable;
  readonly #programme: string;
  readonly #matter: Matter;
  readonly #module: string;

  constructor(table: RecordTable, programme: string, matter: Matter) {
    this.#table = table;
    this.#programme = programme;
    this.#matter = matter;
    this.#module = table.children(programme, 'module')[0]?.id ?? '';
  }

  records(): AnyRecord[] {
    const records: AnyRecord[] = [this.#request()];
    each(this.#matter.threads, (thread, order, index) => {
      const id = `${this.#module}thread${index + 1}`;
      const { label = null, said, outcome } = thread;
      const by = this.#decider();
      const data = {
        anchor: this.#anchor(thread),
        label,
        assigned: null,
        outcome: outcome ? { ...outcome, by } : null,
        turn: 0,
      };
      records.push({ id, kind: 'thread', parent: this.#programme, order, data });
      each(said, ({ by: name, at, words }, place, number) => {
        const comment = { by: this.#person(name), at, words, turn: 0 };
        records.push({ id: `${id}said${number + 1}`, kind: 'comment', parent: id, order: place, data: comment });
      });
    });
    each(this.#matter.suggestions, (suggestion, order, index) => {
      const id = `${this.#module}change${index + 1}`;
      const { by, at } = suggestion;
      const data = { by: this.#person(by), at, ...this.#change(suggestion, id), turn: 0 };
      records.push({ id, kind: 'suggestion', parent: this.#programme, order, data });
    });
    each(this.#matter.done, ({ by, at, page }, order, index) => {
      const data = { page: this.#named('page', page).id, by: this.#person(by), at, done: true, turn: 0 };
      records.push({ id: `${this.#module}done${index + 1}`, kind: 'signoff', parent: this.#programme, order, data });
    });
    return records;
  }

  #request(): RecordOf<'request'> {
    const { question, due, decider, sent, people } = this.#matter;
    const reviewers = Object.values(people).filter((name) => name !== decider);
    const data = { module: this.#module, pages: [], question, reviewers, decider, due, language: 'en', sent, revision };
    const id = `${this.#module}asked`;
    return { id, kind: 'request', parent: this.#programme, order: keyAt([], 0), data: { ...data, key: id } };
  }

  #anchor({ on, page, goal }: Matter['threads'][number]): Anchor {
    if (on === undefined) {
      const whole = page === undefined ? this.#named('goal', goal ?? '') : this.#named('page', page);
      return anchorOn(this.#table, whole, null);
    }
    const { record, field, start, end } = this.#place(on);
    return anchorOn(this.#table, record, { field: field.field, start, end });
  }

  #change({ on, instead = on, was = on, paragraph }: Matter['suggestions'][number], id: string) {
    const { record, field, start, end } = this.#place(on);
    if (paragraph !== undefined) {
      const siblings = this.#table.children(record.parent, 'block');
      const order = keyAt(siblings, siblings.findIndex((one) => one.id === record.id) + 1);
      const data = { type: 'paragraph' as const, children: [{ text: paragraph }] };
      const after = stateOf({ id, kind: 'block', parent: record.parent, order, data });
      return { target: `${id}new`, before: null, after };
    }
    const before = was === on ? record : withWords(record, field.path, { start, end }, was);
    const after = withWords(before, field.path, { start, end: start + was.length }, instead);
    return { target: record.id, before: stateOf(before), after: stateOf(after) };
  }

  #decider(): Person {
    const { people, decider } = this.#matter;
    const [id = 'decider'] = Object.entries(people).find(([, name]) => name === decider) ?? [];
    return { id, name: decider };
  }

  #person(id: string): Person {
    return { id, name: this.#matter.people[id] ?? id };
  }

  #place(quote: string): Place {
    const [place] = placesOf(this.#table, quote);
    if (!place) throw new Error(`no ${quote}`);
    return place;
  }

  #named(kind: 'page' | 'goal', name: string): AnyRecord {
    const found = named(this.#table, kind, name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  }
}

interface Place {
  readonly record: AnyRecord;
  readonly field: FieldText;
  readonly start: number;
  readonly end: number;
}

function placesOf(table: RecordTable, quote: string): readonly Place[] {
  return [...table.all()].flatMap((record) =>
    textsOf(record).flatMap((field) => {
      const start = field.text.indexOf(quote);
      if (start === -1) return [];
      const place = { record, field, start, end: start + quote.length };
      return field.text.includes(quote, start + 1) ? [place, place] : [place];
    }),
  );
}

function named(table: RecordTable, kind: 'page' | 'goal', name: string): AnyRecord | undefined {
  return [...table.all()].find(
    ({ kind: own, data }) => own === kind && [Reflect.get(data, 'title'), Reflect.get(data, 'code')].includes(name),
  );
}
