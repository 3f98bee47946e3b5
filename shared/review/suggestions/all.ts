/** The suggestions of a programme, found by person and by what they are about. */

import type { RecordId, RecordOf, Records } from '../../records/record.ts';
import { planOfSuggestion, type RecordPlan } from './record-plan.ts';
import { TextPlan } from './text-plan.ts';
import { ObjectPlan } from './value-plan.ts';
import { flatOf } from './flat.ts';

type Suggestion = RecordOf<'suggestion'>;

/** A record that comes or goes with words that go from, or come to, the end of another. */
export interface Seam {
  readonly is: 'split' | 'join';
  readonly whole: RecordId;
  readonly edge: RecordId;
  /** The change of the edge's suggestion. */
  readonly name: string;
}

export class Suggestions {
  readonly all: readonly Suggestion[];
  readonly #byTarget: ReadonlyMap<RecordId, readonly Suggestion[]>;
  readonly #byPerson: ReadonlyMap<string, readonly Suggestion[]>;
  #seams: ReadonlyMap<RecordId, readonly Seam[]> | null = null;

  constructor(all: readonly Suggestion[]) {
    this.all = all;
    this.#byTarget = Map.groupBy(all, ({ data }) => data.target);
    this.#byPerson = Map.groupBy(all, ({ data }) => data.by.id);
  }

  get targets(): Iterable<RecordId> {
    return this.#byTarget.keys();
  }

  on(target: RecordId): readonly Suggestion[] {
    return this.#byTarget.get(target) ?? [];
  }

  by(person: string): readonly Suggestion[] {
    return this.#byPerson.get(person) ?? [];
  }

  /** There is one but for programmes that were brought together: of several the first is the one said anew most often. */
  of(person: string, target: RecordId): readonly Suggestion[] {
    return this.on(target)
      .filter(({ data }) => data.by.id === person)
      .sort((a, b) => b.data.turn - a.data.turn || (a.id < b.id ? -1 : 1));
  }

  /** Those that this suggestion has a part in. */
  seams(suggestion: RecordId): readonly Seam[] {
    this.#seams ??= bothWays([...this.#byPerson.values()].flatMap(seamsAmong));
    return this.#seams.get(suggestion) ?? [];
  }
}

const none = new Suggestions([]);
const known = new WeakMap<readonly Suggestion[], Suggestions>();

export function suggestionsIn(records: Records): Suggestions {
  const [programme] = records.children(null, 'programme');
  const all = programme ? records.children(programme.id, 'suggestion') : [];
  if (all.length === 0) return none;
  let found = known.get(all);
  if (!found) known.set(all, (found = new Suggestions(all)));
  return found;
}

function bothWays(seams: readonly Seam[]): ReadonlyMap<RecordId, readonly Seam[]> {
  const found = new Map<RecordId, Seam[]>();
  for (const seam of seams) for (const id of [seam.whole, seam.edge]) found.set(id, [...(found.get(id) ?? []), seam]);
  return found;
}

/** The end of a text that went into a block of its own, or came from one. */
interface Edge {
  readonly is: Seam['is'];
  readonly suggestion: RecordId;
  readonly name: string;
  readonly words: string;
  readonly parent: RecordId | null;
  readonly order: string;
}

function seamsAmong(suggestions: readonly Suggestion[]): readonly Seam[] {
  const plans = suggestions.map((suggestion) => ({ suggestion, plan: planOfSuggestion(suggestion) }));
  const wholes = plans.filter(({ plan }) => plan !== null && plan.is !== 'edit');
  if (wholes.length === 0) return [];
  const edges = Map.groupBy(
    plans.flatMap(({ suggestion, plan }) => edgesOf(suggestion.id, plan)),
    ({ is, parent }) => `${is} ${parent ?? ''}`,
  );
  const used = new Set<Edge>();
  return wholes.flatMap(({ suggestion, plan }): readonly Seam[] => {
    if (!plan || plan.is === 'edit') return [];
    const is = plan.is === 'insert' ? 'split' : 'join';
    const record = plan.is === 'insert' ? plan.after : plan.before;
    const children = record.kind === 'block' && 'children' in record.data ? record.data.children : null;
    const words = children ? flatOf(children as never).text.trim() : '';
    const before = (edges.get(`${is} ${record.parent ?? ''}`) ?? [])
      .filter((edge) => !used.has(edge) && edge.order < record.order)
      .toSorted((a, b) => (a.order < b.order ? 1 : -1));
    // Words that are a part alone may be anybody's: those of the nearest are its own.
    const [nearest] = before;
    const edge = before.find((one) => one.words === words) ?? (nearest && isPartOf(nearest, words) ? nearest : null);
    if (!edge || words === '') return [];
    used.add(edge);
    return [{ is, whole: suggestion.id, edge: edge.suggestion, name: edge.name }];
  });
}

/** What was written where it was cut stands before the words that went, or before those that came. */
function isPartOf({ is, words: edge }: Edge, whole: string): boolean {
  if (whole === '' || edge === '') return false;
  const [longer, shorter] = is === 'split' ? [whole, edge] : [edge, whole];
  return longer.endsWith(shorter) && /[\p{L}\p{N}]/u.test(shorter);
}

function edgesOf(suggestion: RecordId, plan: RecordPlan | null): readonly Edge[] {
  if (plan?.is !== 'edit' || plan.before.kind !== 'block' || !(plan.data instanceof ObjectPlan)) return [];
  const text = plan.data.of('children');
  if (!(text instanceof TextPlan)) return [];
  const [before, after] = [flatOf(text.before).text, flatOf(text.after).text];
  const last = text.edits.findLast(({ is }) => is === 'words');
  if (!last || last.to !== before.length) return [];
  const edge = (is: Seam['is'], words: string, { parent, order }: Pick<Edge, 'parent' | 'order'>): Edge => ({
    is,
    suggestion,
    name: last.name,
    words: words.trim(),
    parent,
    order,
  });
  return [
    edge('split', before.slice(last.from, last.to), plan.after),
    edge('join', after.slice(last.start, last.end), plan.before),
  ];
}
