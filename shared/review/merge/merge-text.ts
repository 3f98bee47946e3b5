/** Three texts made one, by words: what one side changed stands, and where both changed the same words, they are contested. */

import { sameJson } from '../../base/json.ts';
import {
  assembled,
  cut,
  editsBetween,
  flatOf,
  plainText,
  sameDress,
  told,
  type Flat,
  type Piece,
  type Running,
} from '../suggestions/flat.ts';
import { fitted, markOf } from '../suggestions/plan.ts';
import { tokenHunks, type Hunk } from '../word-diff.ts';
import type { At, Side, Three } from './contest.ts';

type Pieces = readonly Piece[];

export function mergeText(texts: Three<Running>, at: At): Running {
  const flats = { base: flatOf(texts.base), mine: flatOf(texts.mine), theirs: flatOf(texts.theirs) };
  const hasAll = [hasChanges(flats, 'mine', 'theirs'), hasChanges(flats, 'theirs', 'mine')];
  if (hasAll[0] !== hasAll[1]) return hasAll[0] ? texts.mine : texts.theirs;
  const [base = '', mine = '', theirs = ''] = told(flats.base, flats.mine, flats.theirs);
  const regions = regionsOf(groupsOf(tokenHunks(base, mine), tokenHunks(base, theirs), base));
  const pieces: Piece[] = [];
  let from: Three<number> = { base: 0, mine: 0, theirs: 0 };
  for (const region of regions) {
    pieces.push(...bothKept(flats, from, region.base.from - from.base, at));
    pieces.push(...inRegion(flats, region, { mine, theirs }, at));
    from = { base: region.base.to, mine: region.mine.to, theirs: region.theirs.to };
  }
  pieces.push(...bothKept(flats, from, base.length - from.base, at));
  return typeof texts.mine === 'string' ? plainText(pieces) : assembled(pieces);
}

/** Whether a text has all that another changed, as after an earlier merge: they differ where that one did not change anything. */
function hasChanges(flats: Three<Flat>, here: Side, other: Side): boolean {
  const changed = editsBetween(flats.base, flats[other], tokenHunks);
  const differing = editsBetween(flats[other], flats[here], tokenHunks);
  return !differing.some(({ from, to }) => changed.some(({ start, end }) => from <= end && start <= to));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where one side or both have other words. */
interface Region extends Three<Stretch> {
  readonly by: Side | 'both';
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly mine: readonly Hunk[];
  readonly theirs: readonly Hunk[];
}

/** Changes that meet, with no word between them that both kept, are in one group: nobody can tell which comes first. */
function groupsOf(mine: readonly Hunk[], theirs: readonly Hunk[], base: string): readonly Group[] {
  const all = [
    ...mine.map((hunk): Group => ({ from: hunk.from, to: hunk.to, mine: [hunk], theirs: [] })),
    ...theirs.map((hunk): Group => ({ from: hunk.from, to: hunk.to, mine: [], theirs: [hunk] })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const meet = joined(all, (last, next) => next.from <= last.to);
  // Words that are contested with nothing but space between are one phrase: nobody settles the half of it.
  const phrases = joined(
    meet,
    (last, next) => (isBoth(last) || isBoth(next)) && base.slice(last.to, next.from).trim() === '',
  );
  return phrases.map((group, index) => withStop(group, base, phrases[index + 1]?.from ?? base.length));
}

/** A sentence that both wrote anew goes with its full stop: one of them, or both behind one another, are sentences still. */
function withStop(group: Group, base: string, until: number): Group {
  const isSentence = isBoth(group) && /(^|[.!?…]\s+)$/.test(base.slice(0, group.from));
  const stop = isSentence ? (/^[.!?…]+(?=\s|$)/.exec(base.slice(group.to))?.[0].length ?? 0) : 0;
  return stop > 0 && group.to + stop <= until ? { ...group, to: group.to + stop } : group;
}

function joined(groups: readonly Group[], isOne: (last: Group, next: Group) => boolean): readonly Group[] {
  const made: Group[] = [];
  for (const group of groups) {
    const last = made.at(-1);
    if (!last || !isOne(last, group)) made.push(group);
    else
      made[made.length - 1] = {
        from: last.from,
        to: Math.max(last.to, group.to),
        mine: [...last.mine, ...group.mine],
        theirs: [...last.theirs, ...group.theirs],
      };
  }
  return made;
}

function isBoth({ mine, theirs }: Group): boolean {
  return mine.length > 0 && theirs.length > 0;
}

/** In order. */
function regionsOf(groups: readonly Group[]): readonly Region[] {
  const shift = { mine: 0, theirs: 0 };
  return groups.map(({ from, to, ...of }) => {
    const stretch = (side: Side): Stretch => {
      const start = from + shift[side];
      const last = of[side].at(-1);
      if (last) shift[side] = last.end - last.to;
      return { from: start, to: to + shift[side] };
    };
    const by = of.theirs.length === 0 ? 'mine' : of.mine.length === 0 ? 'theirs' : 'both';
    return { by, base: { from, to }, mine: stretch('mine'), theirs: stretch('theirs') };
  });
}

function inRegion(flats: Three<Flat>, region: Region, words: Readonly<Record<Side, string>>, at: At): Pieces {
  const cutOf = (side: keyof Three<Flat>): Pieces => cut(flats[side], region[side].from, region[side].to);
  if (region.by !== 'both') return cutOf(region.by);
  const [mine, theirs] = [cutOf('mine'), cutOf('theirs')];
  const said = (side: Side): string => words[side].slice(region[side].from, region[side].to);
  const isSame = said('mine') === said('theirs');
  if (isSame && sameJson(dressesOf(mine), dressesOf(theirs))) return mine;
  return settled(flats.base, { base: cutOf('base'), mine, theirs }, isSame ? 'format' : 'words', region.base, at);
}

function dressesOf(pieces: Pieces): readonly unknown[] {
  return pieces.map(({ text, dress }) => [text, dress]);
}

/** A stretch of words that neither side changed: in the dress of whoever changed that. */
function bothKept(flats: Three<Flat>, from: Three<number>, length: number, at: At): Pieces {
  const pieces: Piece[] = [];
  for (let done = 0; done < length;) {
    const [base, mine, theirs] = (['base', 'mine', 'theirs'] as const).map(
      (side) => cut(flats[side], from[side] + done, from[side] + length)[0],
    );
    if (!base || !mine || !theirs) break;
    const isContested = mine.dress !== theirs.dress && mine.dress !== base.dress && theirs.dress !== base.dress;
    const step = isContested
      ? contestedFor(flats, from, done, length)
      : Math.min(base.text.length, mine.text.length, theirs.text.length);
    const cutOf = (side: keyof Three<Flat>): Pieces => cut(flats[side], from[side] + done, from[side] + done + step);
    if (isContested) {
      const stretch = { from: from.base + done, to: from.base + done + step };
      pieces.push(
        ...settled(
          flats.base,
          { base: cutOf('base'), mine: cutOf('mine'), theirs: cutOf('theirs') },
          'format',
          stretch,
          at,
        ),
      );
    } else pieces.push(...cutOf(mine.dress === base.dress ? 'theirs' : 'mine'));
    done += step;
  }
  return pieces;
}

/** How far both have these words in a dress of their own. */
function contestedFor({ base, mine, theirs }: Three<Flat>, from: Three<number>, done: number, length: number): number {
  const differs = (a: Flat, b: Flat, x: number, y: number): boolean => !sameDress(a, x + done, b, y + done, 1);
  const first = done;
  while (
    done < length &&
    differs(mine, theirs, from.mine, from.theirs) &&
    differs(mine, base, from.mine, from.base) &&
    differs(theirs, base, from.theirs, from.base)
  )
    done += 1;
  return done - first;
}

/** So many characters on each side say where the words stand. */
const shownAround = 60;

function settled(text: Flat, pieces: Three<Pieces>, is: 'words' | 'format', { from, to }: Stretch, at: At): Pieces {
  const [base, mine, theirs] = [assembled(pieces.base), assembled(pieces.mine), assembled(pieces.theirs)];
  const name = `${is === 'words' ? 'text' : 'format'} ${fitted(at.key)} ${from}-${to} ${markOf([mine, theirs])}`;
  const { spot } = at;
  const around = { before: endOf(text.text.slice(0, from)), after: beginningOf(text.text.slice(to)) };
  const choice = at.settle({ name, is, spot, base, mine, theirs, usual: 'mine', canBoth: is === 'words', around });
  return choice === 'both' && is === 'words'
    ? oneBehind(pieces.mine, pieces.theirs)
    : pieces[choice === 'theirs' ? 'theirs' : 'mine'];
}

function endOf(text: string): string {
  return text.length <= shownAround ? text : `… ${text.slice(-shownAround).replace(/^\S*\s+/, '')}`.toWellFormed();
}

function beginningOf(text: string): string {
  return text.length <= shownAround ? text : `${text.slice(0, shownAround).replace(/\s+\S*$/, '')} …`.toWellFormed();
}

/** With a space between words that would be one. */
function oneBehind(first: Pieces, second: Pieces): Pieces {
  const meet = [first.at(-1)?.text.at(-1), second[0]?.text[0]];
  const isApart = meet.some((character) => character === undefined || /\s/.test(character));
  const space: Piece = { node: { text: ' ' }, wrap: null, text: ' ', dress: '{}' };
  return [...first, ...(isApart ? [] : [space]), ...second];
}
