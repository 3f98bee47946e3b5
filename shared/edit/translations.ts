/**
 * Modules that say the same in other languages: one is the original, and each of the others names it, with which of its pages,
 * exercises, tests and goals is which. They are modules of their own; together in a package they are one (decision 0249).
 */

import type { NewId } from '../base/ids.ts';
import { isExercise } from '../blocks/exercises.ts';
import type { ModuleData } from '../model/programme/schema.ts';
import {
  noChange,
  recordOf,
  type AnyRecord,
  type ChangeSet,
  type RecordId,
  type RecordOf,
  type Records,
} from '../records/record.ts';
import { copyTree, subtree } from './subtree.ts';

type Module = RecordOf<'module'>;
type Same = NonNullable<ModuleData['translation']>['same'];
type Pair = Same[number];

/** The module that it is a translation of, or itself. A translation of a translation is one of what that was made from. */
export function originalOf(records: Records, module: Module): Module {
  const seen = new Set<RecordId>([module.id]);
  let at = module;
  for (;;) {
    const of = recordOf(records, 'module', at.data.translation?.of ?? '');
    if (!of || seen.has(of.id)) return at;
    seen.add(of.id);
    at = of;
  }
}

/** The original and its translations, in the order of the programme, the original first. */
export function versionsOf(records: Records, module: Module): readonly Module[] {
  const original = originalOf(records, module);
  const others = records
    .children(original.parent, 'module')
    .filter((one) => one.id !== original.id && originalOf(records, one).id === original.id);
  return [original, ...others];
}

/** A copy of a module to be written in another language, right behind it, which knows what in it is what. */
export function translateModule(
  records: Records,
  input: { module: RecordId; language: string; newId: NewId },
): ChangeSet {
  const module = recordOf(records, 'module', input.module);
  const copied = copyTree(records, { id: input.module, newId: input.newId });
  const [first, ...rest] = copied?.changes.puts ?? [];
  if (!module || !copied || first?.kind !== 'module') return noChange;
  const original = originalOf(records, module);
  const before = new Map((module.data.translation?.same ?? []).map(({ here, there }) => [here, there]));
  const same = subtree(records, module.id).flatMap((record): Pair[] => {
    const here = copied.copies.get(record.id);
    const there = original.id === module.id ? record.id : before.get(record.id);
    return here !== undefined && there !== undefined && isSame(record) ? [{ here, there }] : [];
  });
  const code = `${original.data.code}.${input.language.toUpperCase()}`;
  const isFree = !records
    .children(module.parent, 'module')
    .some(({ data }) => data.code.toLowerCase() === code.toLowerCase());
  const data: ModuleData = {
    ...first.data,
    ...(isFree && /^[A-Za-z][A-Za-z0-9_.]{0,31}$/.test(code) ? { code } : {}),
    language: input.language,
    translation: { of: original.id, same },
  };
  return { puts: [{ ...first, data }, ...rest], removes: [] };
}

/**
 * Says of a module that is there already which one it is a translation of, or that it is none. What is the same is taken by place:
 * pages in their order, on each the exercises of a type in theirs, goals by their code.
 */
export function setTranslation(records: Records, input: { module: RecordId; of: RecordId | null }): ChangeSet {
  const module = recordOf(records, 'module', input.module);
  if (!module) return noChange;
  const { translation, ...data } = module.data;
  if (input.of === null) return translation ? { puts: [{ ...module, data }], removes: [] } : noChange;
  const original = recordOf(records, 'module', input.of);
  if (!original || translation?.of === original.id || !mayBeOriginal(records, module, original)) return noChange;
  const same = pairsBetween(records, module, original);
  return { puts: [{ ...module, data: { ...data, translation: { of: original.id, same } } }], removes: [] };
}

/** None is one of itself or of a translation, and what has translations is itself an original. */
export function mayBeOriginal(records: Records, module: Module, original: Module): boolean {
  const isOriginal = (one: Module): boolean => originalOf(records, one).id === one.id;
  const hasOwn = isOriginal(module) && versionsOf(records, module).length > 1;
  return original.id !== module.id && isOriginal(original) && !hasOwn;
}

function pairsBetween(records: Records, module: Module, original: Module): Same {
  const [here, there] = [module, original].map(({ id }) => partsOf(records, id));
  const pairs: Same = [];
  for (const [key, id] of here ?? []) {
    const other = there?.get(key);
    if (other !== undefined) pairs.push({ here: id, there: other });
  }
  return pairs;
}

/** By where each is: a page, the nth exercise of a type on it, the goal of a code. */
function partsOf(records: Records, module: RecordId): ReadonlyMap<string, RecordId> {
  const parts = new Map<string, RecordId>();
  const add = (key: string, id: RecordId): void => {
    let nth = 0;
    while (parts.has(`${key} ${nth}`)) nth += 1;
    parts.set(`${key} ${nth}`, id);
  };
  for (const goal of records.children(module, 'goal')) add(`goal ${goal.data.code}`, goal.id);
  const pages = records.children(module, 'unit').flatMap(({ id }) => records.children(id, 'page'));
  for (const use of ['page', 'bank']) {
    for (const [at, page] of pages.filter(({ data }) => data.use === use).entries()) {
      add(`${use} ${at}`, page.id);
      for (const block of records.children(page.id, 'block'))
        if (isSame(block)) add(`${use} ${at} ${block.data.type}`, block.id);
    }
  }
  return parts;
}

/** What learners hold something of, or are told of by name. */
function isSame(record: AnyRecord): boolean {
  if (record.kind === 'page' || record.kind === 'goal') return true;
  return record.kind === 'block' && (isExercise(record.data) || record.data.type === 'test');
}
