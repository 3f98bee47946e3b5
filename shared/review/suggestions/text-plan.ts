/** The changes within one text: words for words, and dress for dress; put on what the text has become by words. */

import {
  assembled,
  cut,
  editsBetween,
  flatOf,
  plainText,
  sameDress,
  sameFlat,
  type Edit,
  type Flat,
  type Running,
} from './flat.ts';
import { either, fitted, markOf, type Chosen, type Clash, type Plan, type Spot, type Standing } from './plan.ts';

interface Named extends Edit {
  readonly name: string;
}

/** An edit on the text as it is with all that was taken. */
interface Placed {
  readonly edit: Named;
  readonly from: number;
  readonly to: number;
}

/** A stretch of that text, and of the text as it is now, in which somebody else may have changed words as well. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly nowFrom: number;
  readonly nowTo: number;
  readonly theirs: readonly Edit[];
}

/** Null where no reader sees a difference. */
export function textPlan(before: Running, after: Running, key: string): TextPlan | null {
  const edits = editsBetween(flatOf(before), flatOf(after)).map((edit): Named => {
    const says = cut(flatOf(after), edit.start, edit.end).map(({ text, dress }) => [text, dress]);
    const place = `${fitted(key)} ${edit.from}-${edit.to}`;
    return { ...edit, name: `${edit.is === 'words' ? 'text' : 'format'} ${place} ${markOf(says)}` };
  });
  return edits.length > 0 ? new TextPlan(before, after, edits) : null;
}

export class TextPlan implements Plan {
  readonly before: Running;
  readonly after: Running;
  readonly edits: readonly Named[];
  readonly names: readonly string[];

  constructor(before: Running, after: Running, edits: readonly Named[]) {
    this.before = before;
    this.after = after;
    this.edits = edits;
    this.names = edits.map(({ name }) => name);
  }

  value(chosen: Chosen): Running {
    const taken = this.edits.filter(({ name }) => chosen(name));
    if (taken.length === 0) return this.before;
    if (taken.length === this.edits.length) return this.after;
    const [old, now] = [flatOf(this.before), flatOf(this.after)];
    let at = 0;
    const pieces = taken.flatMap(({ from, to, start, end }) => {
      const upTo = cut(old, at, from);
      at = to;
      return [...upTo, ...cut(now, start, end)];
    });
    return likeRunning(this.before, [...pieces, ...cut(old, at, old.text.length)]);
  }

  settle(now: unknown, standing: Standing, at: Spot): unknown {
    const open = this.#placed(standing.taken).filter(({ edit }) => standing.isOpen(edit.name));
    if (open.length === 0) return now;
    const reference = this.value(standing.taken);
    const isThere = typeof reference === 'string' ? typeof now === 'string' : Array.isArray(now);
    const taken = either(standing.taken, standing.picked);
    if (!isThere) {
      for (const { edit } of open) this.#tell(edit, null, this.#gone(edit), standing, at);
      return open.some(({ edit }) => standing.picked(edit.name)) ? this.value(taken) : now;
    }
    const text = new Meanwhile(flatOf(reference), flatOf(now as Running), flatOf(this.after));
    const still = open.filter((one) => !text.hasAlready(one));
    for (const one of still) {
      const { nowFrom, nowTo } = text.regionOf([one]);
      this.#tell(one.edit, { from: nowFrom, to: nowTo }, text.clashOf(one), standing, at);
    }
    const picks = still.filter(({ edit }) => standing.picked(edit.name));
    if (picks.length === 0) return now;
    return text.isSame ? this.value(taken) : likeRunning(this.before, text.with(picks));
  }

  #placed(taken: Chosen): readonly Placed[] {
    let moved = 0;
    return this.edits.map((edit) => {
      const placed = { edit, from: edit.from + moved, to: edit.to + moved };
      if (taken(edit.name)) moved += edit.end - edit.start - (edit.to - edit.from);
      return placed;
    });
  }

  #gone({ start, end, from, to }: Named): Clash {
    const base = assembled(cut(flatOf(this.before), from, to));
    return { theirs: null, base, mine: assembled(cut(flatOf(this.after), start, end)) };
  }

  #tell(
    edit: Named,
    range: { from: number; to: number } | null,
    clash: Clash | null,
    standing: Standing,
    spot: Spot,
  ): void {
    const removed = assembled(cut(flatOf(this.before), edit.from, edit.to));
    const added = assembled(cut(flatOf(this.after), edit.start, edit.end));
    standing.tell({ is: edit.is, name: edit.name, spot, range, removed, added, clash });
  }
}

function likeRunning(like: Running, pieces: ReturnType<typeof cut>): Running {
  return typeof like === 'string' ? plainText(pieces) : assembled(pieces);
}

/** The text that a suggestion is on, beside what it has become since. */
class Meanwhile {
  readonly isSame: boolean;
  readonly #base: Flat;
  readonly #now: Flat;
  readonly #after: Flat;
  readonly #theirs: readonly Edit[];

  constructor(base: Flat, now: Flat, after: Flat) {
    this.isSame = sameFlat(base, now);
    this.#base = base;
    this.#now = now;
    this.#after = after;
    this.#theirs = this.isSame ? [] : editsBetween(base, now).filter(({ is }) => is === 'words');
  }

  /** Around these edits, with all of what others changed in the same place. */
  regionOf(edits: readonly Placed[]): Region {
    const theirs = this.#theirs.filter((one) => edits.some((mine) => overlap(mine, one)));
    const from = Math.min(...[...edits, ...theirs].map((one) => one.from));
    const to = Math.max(...[...edits, ...theirs].map((one) => one.to));
    const nowFrom = this.#theirs
      .filter((one) => one.to <= from && !theirs.includes(one))
      .reduce((place, one) => place + growth(one), from);
    return {
      from,
      to,
      nowFrom,
      nowTo: theirs.reduce((place, one) => place + growth(one), nowFrom + to - from),
      theirs,
    };
  }

  clashOf(mine: Placed): Clash | null {
    const region = this.regionOf([mine]);
    const base = assembled(cut(this.#base, region.from, region.to));
    const theirs = assembled(cut(this.#now, region.nowFrom, region.nowTo));
    const clash = { base, theirs, mine: assembled(this.#mixed(region, [mine])) };
    if (region.theirs.length > 0) return clash;
    const isDressed =
      mine.edit.is === 'format' && !sameDress(this.#base, mine.from, this.#now, region.nowFrom, mine.to - mine.from);
    return isDressed ? clash : null;
  }

  /** Whether what this edit would say stands there by now. */
  hasAlready(mine: Placed): boolean {
    const region = this.regionOf([mine]);
    const { edit, from, to } = mine;
    if (region.theirs.length === 0)
      return (
        edit.is === 'format' && !this.isSame && sameDress(this.#after, edit.start, this.#now, region.nowFrom, to - from)
      );
    if (edit.is === 'format') return false;
    const wanted = flatOf(assembled(this.#mixed(region, [mine])));
    const there = flatOf(assembled(cut(this.#now, region.nowFrom, region.nowTo)));
    const start = from - region.from;
    const stretch = { from: start, to: start + edit.end - edit.start };
    // Where words only went, others that stand in their place may be these.
    const isOn = (one: Stretch): boolean =>
      stretch.from === stretch.to ? one.from <= start && start <= one.to : overlap(stretch, one);
    return !editsBetween(wanted, there).some((one) => one.is === 'words' && isOn(one));
  }

  /** The text of now with these edits; where others changed the same, these stand. */
  with(edits: readonly Placed[]): ReturnType<typeof cut> {
    const groups: Placed[][] = [];
    for (const edit of edits) {
      const last = groups.at(-1);
      const before = last && this.regionOf(last);
      const own = this.regionOf([edit]);
      const meets = before && (own.from < before.to || own.theirs.some((one) => before.theirs.includes(one)));
      if (last && meets) last.push(edit);
      else groups.push([edit]);
    }
    let at = 0;
    const pieces = groups.flatMap((group) => {
      const region = this.regionOf(group);
      const upTo = cut(this.#now, at, region.nowFrom);
      at = region.nowTo;
      return [...upTo, ...this.#mixed(region, group)];
    });
    return [...pieces, ...cut(this.#now, at, this.#now.text.length)];
  }

  #mixed({ from, to }: Region, edits: readonly Placed[]): ReturnType<typeof cut> {
    let at = from;
    const pieces = edits.flatMap((mine) => {
      const upTo = cut(this.#base, at, mine.from);
      at = mine.to;
      return [...upTo, ...cut(this.#after, mine.edit.start, mine.edit.end)];
    });
    return [...pieces, ...cut(this.#base, at, to)];
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether both are on the same words, or both put something in at the same place: who comes first nobody can tell. */
function overlap(a: Stretch, b: Stretch): boolean {
  if (a.from === a.to && b.from === b.to) return a.from === b.from;
  return a.from < b.to && b.from < a.to;
}

function growth({ from, to, start, end }: Edit): number {
  return end - start - (to - from);
}
