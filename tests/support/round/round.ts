/** A programme under review, played at random: who writes it, who reviews it, what comes back and when, and what became of every word. */

import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { validateAll } from '../../../shared/records/validate.ts';
import { recordOf, type RecordTable, type ChangeSet, type RecordId } from '../../../shared/records/record.ts';
import { anchorOn } from '../../../shared/review/anchor.ts';
import { followed } from '../../../shared/review/follow.ts';
import { mergeReturn } from '../../../shared/review/merge-returns.ts';
import { askForReview } from '../../../shared/review/requests.ts';
import { readReturn, writeReturn, type Returned } from '../../../shared/review/return-file.ts';
import { reviewCopyOf } from '../../../shared/review/review-copy.ts';
import { changesOf } from '../../../shared/review/suggestions/changes-of.ts';
import { acceptChanges, rejectChanges } from '../../../shared/review/suggestions/decide.ts';
import { suggestionsIn } from '../../../shared/review/suggestions/all.ts';
import { beginThread, reply, settleThread } from '../../../shared/review/threads.ts';
import { anyOf, apply, type Roll } from '../deeds.ts';
import { dice } from '../edited.ts';
import { moment, person, underReview } from '../review.ts';
import { deed } from './deeds.ts';
import { sayable, Watch } from './watch.ts';
import { copyWindow, fileWindow, someWords, type At, type Window } from './windows.ts';
import { wordsIn, wordSource } from './words.ts';

const me = person('me');

export class Round {
  readonly table: RecordTable;
  readonly windows: Window[] = [];
  /** What was ever given back: some of it never arrives, some twice, some late. */
  readonly post: Returned[] = [];
  readonly taken: Returned[] = [];
  readonly watch = new Watch();
  revision = 1;
  readonly #roll: Roll;
  readonly #at: At;
  readonly #request;

  constructor(seed: number) {
    this.#roll = dice(seed);
    const newWord = wordSource();
    let said = 0;
    const sentence = () => `say${said++}`;
    this.#at = { roll: this.#roll, newId: sequenceSource('i'), newWord, clock: () => this.#clock(), sentence };
    const text = (): string => Array.from({ length: 5 }, newWord).join(' ');
    this.table = underReview([text(), text(), text()]);
    // The pages of it say the same: each of the words is to stand once.
    for (const { id } of this.table.children('p1')) this.table.apply({ puts: [], removes: [id] });
    const { changes, request } = askForReview(
      this.table,
      'm',
      { question: '', reviewers: [], decider: '', due: null },
      { at: moment(0), revision: 1, newId: this.#at.newId },
    );
    this.#request = request;
    this.#change(changes);
  }

  step(): void {
    const luck = this.#roll();
    if (luck < 0.25) this.#change(followed(this.table, deed(this.table, this.#at)));
    else if (luck < 0.29) this.#say();
    else if (luck < 0.36 || this.windows.length === 0) this.#send();
    else if (luck < 0.65) anyOf(this.windows, this.#roll)?.act();
    else if (luck < 0.75) this.#giveBack();
    else if (luck < 0.9) {
      const returned = anyOf(this.post, this.#roll);
      if (returned) this.take(returned);
    } else this.#decide();
  }

  /** The step that brings a return in, as the screen and the terminal do it. */
  take(returned: Returned): void {
    const merged = mergeReturn(this.table, returned, { me: me.id, revision: this.revision });
    if (!merged) throw new Error('a return of another programme');
    this.#change(merged.changes, 'elsewhere');
    this.taken.push(returned);
    this.watch.came(this.table, returned, merged.taken.by.id, this.windows);
  }

  #change(changes: ChangeSet, by: 'hand' | 'elsewhere' | ReadonlySet<string> = 'hand'): void {
    apply(this.table, changes);
    this.revision += 1;
    this.watch.changed(this.table, by);
  }

  #say(): void {
    const words = someWords(this.table, this.#at);
    const thread = anyOf(this.table.children(this.#programme, 'thread'), this.#roll);
    const saying = { by: me, at: this.#clock(), newId: this.#at.newId };
    if (this.#roll() < 0.5 && thread) {
      const settled = settleThread(this.table, thread.id, 'differently', this.#at.sentence(), saying);
      const answered = reply(this.table, thread.id, this.#at.sentence(), saying);
      this.#change(this.#roll() < 0.5 ? settled : answered);
    } else if (words) {
      const { block, start, end } = words;
      const anchor = anchorOn(this.table, block, { field: 'children', start, end });
      const begun = beginThread(this.table, anchor, this.#at.sentence(), saying);
      this.#change(begun);
      const id = begun.puts[0]?.id ?? '';
      this.watch.begin(id, { thread: id, records: this.table, record: block.id, start, end });
    }
  }

  /** Somebody gets the module as it is now, or opens another window of what they have. */
  #send(): void {
    const before = anyOf(this.windows, this.#roll);
    if (before && this.#roll() < 0.3) {
      this.windows.push(before.fork());
      return;
    }
    const who = person(anyOf(['ann', 'bo', 'cai'], this.#roll) ?? 'ann');
    const request = recordOf(this.table, 'request', this.#request?.id ?? '');
    const records = reviewCopyOf(this.table, 'm', { request: request?.data ?? null, revision: this.revision });
    const copy = unwrap(validateAll(records ?? []));
    this.windows.push(this.#roll() < 0.5 ? copyWindow(who, this.#at, copy) : fileWindow(who, this.#at, copy));
  }

  #giveBack(): void {
    const given = anyOf(this.windows, this.#roll)?.give();
    if (!given) return;
    const whole = unwrap(readReturn(writeReturn(given)));
    const luck = this.#roll();
    // Somebody who bears the name and has no key; a part of it, as another program may give.
    if (luck < 0.06) this.post.push({ ...whole, request: null });
    else if (luck < 0.2) this.post.push(this.#part(whole));
    else this.post.push(whole);
  }

  #part(whole: Returned): Returned {
    const some = <T>(list: readonly T[]): T[] => list.filter(() => this.#roll() < 0.6);
    const { threads, comments, pages, suggestions } = whole;
    return {
      ...whole,
      threads: some(threads),
      comments: some(comments),
      pages: some(pages),
      suggestions: some(suggestions),
    };
  }

  #decide(): void {
    const open = suggestionsIn(this.table).all.flatMap((one) => changesOf(one, this.table));
    const first = anyOf(open, this.#roll);
    if (!first) return;
    const picked = this.#roll() < 0.2 ? open : [first];
    const picks = picked.map(({ suggestion, name }) => ({ suggestion, change: name }));
    const deciding = { by: me, at: this.#clock(), words: '', newId: this.#at.newId };
    if (this.#roll() < 0.6) {
      const { changes } = acceptChanges(this.table, picks, deciding);
      const suggested = suggestionsIn(this.table).all.flatMap(({ data }) => wordsIn(data.after));
      this.#change(changes, new Set(suggested));
    } else {
      // With what goes along with them.
      const before = open.map((one) => [`${one.suggestion} ${one.name}`, sayable(this.table)(one)] as const);
      const changes = rejectChanges(this.table, picks, deciding);
      this.#change(changes);
      const decided = new Set(
        changes.puts.flatMap((one) => (one.kind === 'decision' ? [`${one.parent ?? ''} ${one.data.change}`] : [])),
      );
      for (const [key, words] of before) if (decided.has(key)) this.watch.decided(words);
    }
  }

  get #programme(): RecordId {
    return this.table.children(null, 'programme')[0]?.id ?? '';
  }

  #clock(): string {
    const luck = this.#roll();
    if (luck < 0.3) return moment(0);
    return moment(luck < 0.6 ? this.revision : Math.floor((this.#roll() - 0.5) * 10 * 365 * 24 * 3600));
  }
}
