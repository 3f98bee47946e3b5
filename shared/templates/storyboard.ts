/** A storyboard: from goals to units to a skeleton of pages with their alignment, in one change. */

import type { NewId } from '../base/ids.ts';
import type { BlockData } from '../blocks/registry.ts';
import { blockType } from '../blocks/registry.ts';
import { nextGoalCode } from '../edit/goals.ts';
import type { AlignmentRole, BloomLevel } from '../model/goals/schema.ts';
import { suggestedLevel } from '../rules/verbs/index.ts';
import { closestLanguage } from '../words/languages.ts';
import { createModule } from '../edit/structure.ts';
import { compose } from '../store/compose.ts';
import { keysBetween } from '../store/order.ts';
import { noChange, recordOf, type AnyRecord, type ChangeSet, type RecordId, type Records } from '../records/record.ts';
import { assessmentType, practiceType } from './fitting-types.ts';
import { storyWords, type StoryWords } from './story-words.ts';

export const storyPages = ['introduction', 'content', 'practice', 'assessment'] as const;
export type StoryPage = (typeof storyPages)[number];

export interface StoryGoal {
  readonly text: string;
  readonly bloom: BloomLevel;
}

export interface Story {
  readonly goals: readonly StoryGoal[];
  /** How many units share the goals, in their order; never more than there are goals. */
  readonly units: number;
  readonly pages: readonly StoryPage[];
}

/** A unit before it is made; goals are named by their place in the story. */
export interface StoryUnit {
  readonly title: string;
  readonly goals: readonly number[];
  readonly pages: readonly { readonly use: StoryPage; readonly title: string; readonly goals: readonly number[] }[];
}

export const maxStoryGoals = 60;

/** The goals in some pasted words: one on a line, without bullets and numbers, each once. */
export function goalLines(pasted: string): readonly string[] {
  const lines = pasted
    .slice(0, 200_000)
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-–—•*·▪◦]\s*|(?:[A-Za-z]{0,2}\d{1,3}|[a-z])[.):]\s+)/u, '').trim())
    .filter((line) => /\p{L}/u.test(line))
    .map((line) => line.slice(0, 1000));
  return [...new Set(lines)].slice(0, maxStoryGoals);
}

/** The level to begin with: what the verb says, else understanding. */
export function storyGoal(text: string, language: string): StoryGoal {
  return { text, bloom: suggestedLevel(text, closestLanguage(language)) ?? 'understand' };
}

/** What will be made: units whose sizes differ by one goal at most, each with its pages. */
export function storyUnits({ goals, units, pages }: Story, language: string): readonly StoryUnit[] {
  const words = storyWords[closestLanguage(language)];
  const count = Math.max(Math.min(units, goals.length), goals.length === 0 ? 0 : 1);
  return Array.from({ length: count }, (_, index): StoryUnit => {
    const from = Math.round((index * goals.length) / count);
    const to = Math.round(((index + 1) * goals.length) / count);
    const own = Array.from({ length: to - from }, (_unused, at) => from + at);
    const [only] = own;
    const title =
      own.length === 1 && only !== undefined ? shortened(goals[only]?.text ?? '') : `${words.unit} ${index + 1}`;
    return {
      title,
      goals: own,
      pages: storyPages
        .filter((use) => pages.includes(use))
        .flatMap((use): StoryUnit['pages'] =>
          use === 'content'
            ? own.map((goal) => ({ use, title: shortened(goals[goal]?.text ?? ''), goals: [goal] }))
            : [{ use, title: words[use], goals: own }],
        ),
    };
  });
}

/** A page's title is read in lists; the goal itself keeps all its words. */
function shortened(text: string): string {
  if (text.length <= 80) return text;
  return `${text.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}

/**
 * One change set: goals, units, pages, blocks to fill, and alignments. A page of content teaches its goal, an exercise on a
 * page of practice or assessment practises or assesses its own. Without a module it makes one, whose record comes first.
 */
export function storyboard(
  records: Records,
  input: Story & {
    readonly newId: NewId;
    readonly programme: RecordId;
    /** The module to build in, behind what it has; null for a new one with this title. */
    readonly module: RecordId | null;
    readonly title: string;
    readonly language: string;
  },
): ChangeSet {
  const { newId, programme, title, language, goals } = input;
  const present = input.module === null ? undefined : recordOf(records, 'module', input.module);
  if (goals.length === 0 || (input.module !== null && !present)) return noChange;
  const begun = present ? noChange : createModule(records, { newId, programme, title, language });
  const module = present?.id ?? begun.puts[0]?.id;
  if (module === undefined) return noChange;
  const builder = new Builder(storyWords[closestLanguage(present?.data.language ?? language)], newId);
  builder.goals(module, goals, nextGoalCode(records, module), lastOrder(records, module, 'goal'));
  const units = storyUnits(input, present?.data.language ?? language);
  builder.each(module, units, lastOrder(records, module, 'unit'), (unit, parent, order) => {
    const id = builder.put('unit', parent, order, { title: unit.title });
    builder.each(id, unit.pages, null, (page, inUnit, pageOrder) => {
      const pageId = builder.put('page', inUnit, pageOrder, { title: page.title, use: 'page' });
      builder.fill(pageId, page, goals);
    });
  });
  return compose(begun, { puts: builder.records, removes: [] });
}

function lastOrder(records: Records, parent: RecordId, kind: 'goal' | 'unit'): string | null {
  return records.children(parent, kind).at(-1)?.order ?? null;
}

class Builder {
  readonly records: AnyRecord[] = [];
  readonly #words: StoryWords;
  readonly #newId: NewId;
  /** Goals of the story by their place in it. */
  readonly #goals: RecordId[] = [];
  readonly #lastLink = new Map<RecordId, string>();

  constructor(words: StoryWords, newId: NewId) {
    this.#words = words;
    this.#newId = newId;
  }

  put(kind: AnyRecord['kind'], parent: RecordId, order: string, data: unknown): RecordId {
    const id = this.#newId();
    this.records.push({ id, kind, parent, order, data } as AnyRecord);
    return id;
  }

  each<T>(
    parent: RecordId,
    items: readonly T[],
    last: string | null,
    make: (item: T, parent: RecordId, order: string) => void,
  ): void {
    const orders = keysBetween(last, null, items.length);
    for (const [index, item] of items.entries()) make(item, parent, orders[index] ?? '');
  }

  goals(module: RecordId, goals: readonly StoryGoal[], firstCode: string, last: string | null): void {
    const [, prefix = 'G', number = '1'] = /^(.*?)(\d+)$/.exec(firstCode) ?? [];
    this.each(module, goals, last, ({ text, bloom }, parent, order) => {
      const code = `${prefix}${Number(number) + this.#goals.length}`;
      const rest = { knowledge: null, weight: 1, audiences: [], competences: [] };
      this.#goals.push(this.put('goal', parent, order, { code, text, bloom, ...rest }));
    });
  }

  /** What a page of this use begins with, and what it does for its goals. */
  fill(page: RecordId, { use, goals }: StoryUnit['pages'][number], all: readonly StoryGoal[]): void {
    if (use === 'introduction') {
      const items = goals.map((goal) => all[goal]?.text ?? '');
      const blocks = [paragraph(this.#words.why), paragraph(this.#words.able), ...items.map(bullet)];
      this.each(page, blocks, null, (data, parent, order) => this.put('block', parent, order, data));
    } else if (use === 'content') {
      const blocks = [paragraph(this.#words.say), heading(this.#words.example), paragraph(this.#words.show)];
      this.each(page, blocks, null, (data, parent, order) => this.put('block', parent, order, data));
      for (const goal of goals) this.#align(goal, page, 'teaches');
    } else {
      const typeFor = use === 'practice' ? practiceType : assessmentType;
      this.each(page, goals, null, (goal, parent, order) => {
        const type = typeFor(all[goal]?.bloom ?? 'understand');
        const block = this.put('block', parent, order, blockType({ type }).create());
        this.#align(goal, block, use === 'practice' ? 'practises' : 'assesses');
      });
    }
  }

  #align(goal: number, target: RecordId, role: AlignmentRole): void {
    const parent = this.#goals[goal];
    if (parent === undefined) return;
    const order = keysBetween(this.#lastLink.get(parent) ?? null, null, 1)[0] ?? '';
    this.#lastLink.set(parent, order);
    this.put('alignment', parent, order, { target, role });
  }
}

function paragraph(text: string): BlockData {
  return { type: 'paragraph', children: [{ text }] };
}

function heading(text: string): BlockData {
  return { type: 'heading', level: 2, children: [{ text }] };
}

function bullet(text: string): BlockData {
  return { type: 'list-item', style: 'bulleted', depth: 0, children: [{ text }] };
}
