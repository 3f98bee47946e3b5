/** The templates that come with the product, in each of its languages: a programme on three levels, and a module for each. */

import type { InterfaceLanguage } from '../../words/languages.ts';
import { createProgramme } from '../../edit/structure.ts';
import { keysBetween } from '../../store/order.ts';
import { type AnyRecord, RecordTable } from '../../records/record.ts';
import { moduleRecords, type ModuleSource } from '../../sample/module-records.ts';
import type { Template } from '../schema.ts';
import { templateOf } from '../template-of.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { BuiltinId } from './ids.ts';
import { lv } from './lv.ts';
import { advancedModule, basicModule, supportModule } from './modules.ts';
import { sv } from './sv.ts';
import type { BuiltinWords } from './words.ts';

const catalogues: Readonly<Record<InterfaceLanguage, BuiltinWords>> = { en, da, sv, lv };
const made = new Map<string, Template>();

export function builtinTemplate(id: BuiltinId, language: InterfaceLanguage): Template {
  const key = `${id} ${language}`;
  const template = made.get(key) ?? build(id, language);
  made.set(key, template);
  return template;
}

/** The code each module has in the programme, what it is, and what is taken before it. */
const programmePlan = [
  ['B1', 'basic', []],
  ['B2', 'basic', ['B1']],
  ['A1', 'advanced', ['B2']],
  ['A2', 'advanced', ['A1']],
  ['A3', 'advanced', ['A2']],
  ['P1', 'support', []],
  ['P2', 'support', ['P1']],
  ['P3', 'support', ['P2']],
] as const;

const modules = { basic: basicModule, advanced: advancedModule, support: supportModule } as const;

/** Who is trained on which level, by the audiences' places in the words. */
const audiencesOf = { basic: [0, 1, 2, 3], advanced: [0, 1], support: [1, 3, 4] } as const;

function build(id: BuiltinId, language: InterfaceLanguage): Template {
  const words = catalogues[language];
  const root = programmeRecord(words, language);
  const [first] = keysBetween(null, null, 1);
  if (id !== 'three-levels') {
    const records = moduleRecords(modules[id](words, language), root.id, first ?? '');
    return template([root, ...records], 'm1', words[id]);
  }
  const orders = keysBetween(null, null, programmePlan.length);
  const records = programmePlan.flatMap(([code, kind, after], index) => {
    const number = programmePlan.slice(0, index + 1).filter(([, other]) => other === kind).length;
    const source = modules[kind](words, language);
    const data: ModuleSource['data'] = {
      ...source.data,
      code,
      title: `${source.data.title} ${number}`,
      audiences: audiencesOf[kind].map((place) => `a${place + 1}`),
    };
    return moduleRecords({ ...source, data, after }, root.id, orders[index] ?? '');
  });
  return template([root, ...records], root.id, words.programme);
}

function template(
  records: readonly AnyRecord[],
  id: string,
  { name, description }: { readonly name: string; readonly description: string },
): Template {
  const found = templateOf(new RecordTable(records), { id, name, description });
  if (!found) throw new Error(`no record ${id} in a built-in template`);
  return found.template;
}

function programmeRecord(words: BuiltinWords, language: InterfaceLanguage): AnyRecord {
  const [empty] = createProgramme({ newId: () => 'programme', title: '', language }).puts;
  if (empty?.kind !== 'programme') throw new Error('a new programme begins with its record');
  const { levels, audiences, summary } = words.programme;
  return {
    ...empty,
    data: {
      ...empty.data,
      description: summary,
      levels: (['basic', 'advanced', 'programme'] as const).map((id, index) => ({ id, label: levels[index] ?? id })),
      audiences: audiences.map((label, index) => ({ id: `a${index + 1}`, label })),
    },
  };
}
