/**
 * The sample: the eight modules of the Baltic Sea Region - Capacity Building Programme, from the text in which they are
 * written (`README.md` explains how) to records. Who compiles reads the files: nothing here touches a disk.
 */

import type { Result } from '../base/result.ts';
import { misprints, type Expect, type Misprint, type Placed } from '../import/markdown/misprint.ts';
import { parseMarkdown } from '../import/markdown/parse.ts';
import type { AnyRecord } from '../records/record.ts';
import { competenceId, readFramework } from './framework.ts';
import { readGlossary, termId } from './glossary.ts';
import { tellLeftovers } from './leftovers.ts';
import { each, moduleId, moduleRecords } from './module-records.ts';
import { readModule } from './module.ts';
import { programmeId, readProgramme, type Programme, type SampleResource } from './programme.ts';
import type { Opened, SampleNames } from './reader.ts';
import { readReferences, workId } from './references.ts';
import { readReview } from './review.ts';

export interface Sample {
  /** Everything but the media: programme, framework, glossary, works, modules with all that is in them. */
  readonly records: readonly AnyRecord[];
  readonly resources: readonly SampleResource[];
}

export interface SampleMisprint extends Misprint {
  readonly file: string;
}

/** `files` by their paths inside the sample's folder: `glossary.md`, `b1/module.md`. */
export function compileSample(files: ReadonlyMap<string, string>): Result<Sample, readonly SampleMisprint[]> {
  const wrong: (() => readonly SampleMisprint[])[] = [];
  const open = (file: string): Opened => {
    const { found, expect } = misprints();
    wrong.push(() => found.map((misprint) => ({ file, ...misprint })));
    const text = files.get(file);
    if (text === undefined) expect({}, 'this file');
    const parsed = parseMarkdown(text ?? '');
    tellLeftovers(parsed, text ?? '', expect);
    return { text: parsed, expect };
  };
  const about = open('programme.md');
  const programme = readProgramme(about.text, about.expect);
  const framework = readFramework(open('framework.md'), programmeId);
  const glossary = readGlossary(open('glossary.md'), programmeId);
  const references = readReferences(open('references.md'), programmeId);
  const known = new Set([...framework, ...glossary, ...references].map(({ id }) => id));
  const names = namesOf(known, programme);
  const modules: AnyRecord[] = [];
  each(programme?.modules ?? [], (folder, order) => {
    const [about, review] = [`${folder}/module.md`, `${folder}/review.md`];
    const units = [...files.keys()].filter((file) => file.startsWith(`${folder}/`) && ![about, review].includes(file));
    const module = readModule(open(about), units.toSorted().map(open), names);
    if (!module) return;
    const records = moduleRecords(module, programmeId, order);
    modules.push(...records, ...(files.has(review) ? readReview(open(review), records, programmeId) : []));
  });
  const error = wrong.flatMap((told) => told());
  if (!programme || error.length > 0) return { ok: false, error };
  const records = [programme.record, ...framework, ...glossary, ...references, ...modules];
  return { ok: true, value: { records, resources: programme.resources } };
}

function namesOf(known: ReadonlySet<string>, programme: Programme | null): SampleNames {
  const ours = (id: string, what: string, place: Placed, expect: Expect) => {
    if (!known.has(id)) expect(place, what);
    return id;
  };
  return {
    has(what, name) {
      if (what === 'competence') return known.has(competenceId(name));
      if (what === 'module') return programme?.modules.includes(moduleId(name)) ?? false;
      return programme?.[what === 'level' ? 'levels' : 'audiences'].includes(name) ?? false;
    },
    work: (key, place, expect) => ours(workId(key), `a work of references.md instead of "@${key}"`, place, expect),
    image(file, place, expect) {
      const found = programme?.resources.find((resource) => resource.file === file);
      if (!found) expect(place, `an image of programme.md instead of "${file}"`);
      return found?.id ?? '';
    },
    /** `[words](term:cluster)` for a word of the glossary, `[ord](lang:sv)` for words in another language. */
    link(node, words, expect) {
      const [, scheme, name = ''] = /^(term|lang):(.+)$/.exec(node.url) ?? [];
      if (scheme === 'lang') return { ...words[0], lang: name, italic: true };
      if (scheme !== 'term') return null;
      const term = ours(termId(name), `a term of glossary.md instead of "${name}"`, node, expect);
      return { type: 'term', term, children: [...words] };
    },
  };
}
