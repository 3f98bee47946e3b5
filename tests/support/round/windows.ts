/** Those who review, each at one or more windows: a review copy in the application, or the file in a browser. */

import type { Person } from '../../../shared/model/review/schema.ts';
import { RecordTable, recordOf, type AnyRecord, type RecordId, type Records } from '../../../shared/records/record.ts';
import { anchorOn } from '../../../shared/review/anchor.ts';
import type { Returned } from '../../../shared/review/return-file.ts';
import { returnOf, reviewCopyIn } from '../../../shared/review/review-copy.ts';
import { asSuggested } from '../../../shared/review/suggestions/as-suggested.ts';
import { stateOf } from '../../../shared/review/suggestions/record-plan.ts';
import { suggest } from '../../../shared/review/suggestions/suggest.ts';
import { textsOf } from '../../../shared/review/texts.ts';
import { beginThread, reply, sayAnew, signOff } from '../../../shared/review/threads.ts';
import * as file from '../../../shared/output/review/said.ts';
import { suggestionsOf } from '../../../shared/output/review/suggestions-of.ts';
import { anyOf, apply } from '../deeds.ts';
import { deed, paragraphsIn, type Hands } from './deeds.ts';
import { textIn } from './words.ts';

export interface At extends Hands {
  /** Clocks are years off, go backwards, and stand still. */
  readonly clock: () => string;
  /** What somebody says: never twice the same. */
  readonly sentence: () => string;
}

/** A thread that was begun: what it was put on, in whatever copy that was. */
export interface Begun {
  readonly thread: RecordId;
  readonly records: Records;
  readonly record: RecordId;
  readonly start: number;
  readonly end: number;
}

export interface Window {
  readonly person: Person;
  readonly begun: readonly Begun[];
  act(): void;
  /** Another window of the same, which knows what was said so far. */
  fork(): Window;
  give(): Omit<Returned, 'format' | 'version'>;
}

/** Some whole words of a paragraph. */
export function someWords(records: Records, { roll }: Hands) {
  const block = anyOf(
    paragraphsIn(records).filter((one) => textIn(one) !== ''),
    roll,
  );
  if (!block) return null;
  const words = textIn(block).split(' ');
  const from = Math.floor(roll() * words.length);
  const count = 1 + Math.floor(roll() * Math.min(3, words.length - from));
  const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  return { block, start, end: start + words.slice(from, from + count).join(' ').length };
}

export function copyWindow(person: Person, at: At, copy: RecordTable, begun: Begun[] = []): Window {
  const saying = () => ({ by: person, at: at.clock(), newId: at.newId });
  const mine = () => commentsIn(copy).filter(({ data }) => data.by.id === person.id);
  const say = (): void => {
    const words = someWords(copy, at);
    if (!words) return;
    const { block, start, end } = words;
    const range = at.roll() < 0.15 ? null : { field: 'children', start, end };
    const changes = beginThread(copy, anchorOn(copy, block, range), at.sentence(), saying());
    apply(copy, changes);
    const [thread] = changes.puts;
    if (range && thread)
      begun.push({ thread: thread.id, records: new RecordTable(copy.all()), record: block.id, start, end });
  };
  const act = (): void => {
    const luck = at.roll();
    if (luck < 0.3) return say();
    if (luck < 0.42) {
      const to = anyOf(holdersIn(copy), at.roll);
      if (to) apply(copy, reply(copy, to, at.sentence(), saying()));
    } else if (luck < 0.52) {
      const own = anyOf(mine(), at.roll);
      if (own) apply(copy, sayAnew(copy, own.id, at.roll() < 0.4 ? '' : at.sentence()));
    } else if (luck < 0.58) {
      const page = anyOf(
        [...copy.all()].filter(({ kind }) => kind === 'page'),
        at.roll,
      );
      if (page) apply(copy, signOff(copy, page.id, at.roll() < 0.7, saying()));
    } else {
      const view = asSuggested(copy, { person: person.id });
      apply(
        copy,
        suggest(copy, person, luck < 0.65 ? takenBack(copy, view, at) : deed(view, at), at.clock(), at.newId),
      );
    }
  };
  return {
    person,
    begun,
    act,
    fork: () => copyWindow(person, at, new RecordTable(copy.all()), [...begun]),
    give: () => returnOf(copy, person, at.clock()) ?? never(),
  };
}

/** One paragraph as it is in the programme, whatever was suggested about it. */
function takenBack(copy: Records, view: Records, { roll }: Hands): { puts: AnyRecord[]; removes: RecordId[] } {
  const changed = paragraphsIn(view).filter((one) => copy.get(one.id) !== one);
  const own = anyOf(changed, roll);
  const before = own && copy.get(own.id);
  return { puts: before ? [before] : [], removes: own && !before ? [own.id] : [] };
}

export function fileWindow(
  person: Person,
  at: At,
  copy: Records,
  said: file.Said = file.nothingSaid,
  begun: Begun[] = [],
): Window {
  const [programme] = copy.children(null, 'programme');
  const sent = reviewCopyIn(copy) ?? never();
  const blocks = paragraphsIn(copy);
  const reading = {
    parts: blocks.map((one) => ({ element: one.id, record: one.id, page: one.parent, texts: textsOf(one) })),
    states: Object.fromEntries(blocks.map((one) => [one.id, stateOf(one)])),
  };
  const act = (): void => {
    const luck = at.roll();
    const words = someWords(copy, at);
    if (luck < 0.35 && words) {
      const { block, start, end } = words;
      const thread = at.newId();
      const anchor = anchorOn(copy, block, { field: 'children', start, end });
      const one = { thread, comment: at.newId(), anchor, label: null, words: at.sentence(), at: at.clock() };
      said = file.begun(said, one);
      begun.push({ thread, records: copy, record: block.id, start, end });
    } else if (luck < 0.47) {
      const to = anyOf([...said.threads.map(({ id }) => id), ...holdersIn(copy)], at.roll);
      if (to) said = file.replied(said, at.newId(), to, at.sentence(), at.clock());
    } else if (luck < 0.57) {
      const own = anyOf(said.comments, at.roll);
      if (own) said = file.saidAnew(said, own.id, at.roll() < 0.4 ? '' : at.sentence());
    } else if (luck < 0.62) {
      const page = anyOf(
        [...copy.all()].filter(({ kind }) => kind === 'page'),
        at.roll,
      );
      if (page) said = file.doneWith(said, page.id, at.roll() < 0.7, at.clock());
    } else {
      const own = luck < 0.72 ? anyOf(said.changes, at.roll) : undefined;
      const place = own?.anchor ?? (words && anchorOn(copy, words.block, { field: 'children', ...words }));
      const coming = own && luck < 0.66 ? null : [at.newWord(), at.newWord()].slice(at.roll() < 0.5 ? 1 : 0).join(' ');
      if (place)
        said = file.suggested(said, { id: own?.id ?? at.newId(), anchor: place, words: coming, at: at.clock() });
    }
  };
  const give = (): ReturnType<Window['give']> => {
    const { threads, comments, pages, changes } = file.toGive(said);
    said = file.givenBack(said, at.clock());
    const { request, revision } = sent;
    const by = { id: person.id, name: person.name };
    const made = at.clock();
    const suggestions = [...suggestionsOf(reading, changes)];
    const lists = { threads: [...threads], comments: [...comments], pages: [...pages], suggestions };
    return { programme: programme?.id ?? '', request, revision, by, made, ...lists };
  };
  return { person, begun, act, give, fork: () => fileWindow(person, at, copy, said, [...begun]) };
}

const commentsIn = (records: Records) =>
  [...records.all()].flatMap((one) => recordOf(records, 'comment', one.id) ?? []);

/** What can be answered to. */
const holdersIn = (records: Records): readonly RecordId[] =>
  [...records.all()].filter(({ kind }) => kind === 'thread' || kind === 'suggestion').map(({ id }) => id);

function never(): never {
  throw new Error('what is reviewed is no review copy');
}
