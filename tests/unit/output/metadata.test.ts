/** What packages tell catalogues of a module: valid by the standard's schema, with its goals, levels, competences and time. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorm12 } from '../../../shared/output/formats/scorm12/index.ts';
import { scorm2004 } from '../../../shared/output/formats/scorm2004/index.ts';
import { readXml, type XmlElement } from '../../../shared/base/xml.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import { isoDuration } from '../../../shared/output/scorm/metadata.ts';
import { coverageOf } from '../../../shared/rules/coverage/coverage.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { sampleRecords } from '../../support/sample.ts';
import { ieeeMetadataErrors } from '../../oracles/ieee-lom-xsd.ts';
import { imsMetadataErrors } from '../../oracles/imsmd-xsd.ts';
import { programme, type Sketch } from './programme.ts';

const sample = new RecordTable(sampleRecords);
const modules = [...sample.all()].filter((record) => record.kind === 'module');
const build = { scorm12, scorm2004: scorm2004['4th'] };

function metadata(standard: keyof typeof build, records: RecordTable, module: string): string {
  const { build: make, defaults } = build[standard];
  return filesOf(make(records, module, defaults)).text('metadata.xml') ?? '';
}

function every(element: XmlElement | null, name: string): readonly XmlElement[] {
  if (!element) return [];
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => every(child, name))];
}

const words = (element: XmlElement | undefined): string =>
  element ? [element.text.trim(), ...element.children.map(words)].filter(Boolean).join(' ') : '';

const sketches: Sketch[] = [
  {},
  { module: { title: `A <b> & "c" ]]> \ud800 ${'long '.repeat(100)}`, summary: '\u0001 <x> &amp; 😀'.repeat(400) } },
  { module: { language: 'lv', summary: '' }, blocks: [] },
];

describe.each([
  ['scorm12', imsMetadataErrors, 'typicallearningtime'],
  ['scorm2004', ieeeMetadataErrors, 'typicalLearningTime'],
] as const)('metadata for %s, by the schema of its standard,', (standard, errors, element) => {
  it.each(sketches)('is valid for %o', async (sketch) => {
    expect(await errors(metadata(standard, new RecordTable(programme(sketch)), 'mod'))).toEqual([]);
  });

  it('is valid for every module of the sample', async () => {
    for (const { id } of modules) expect(await errors(metadata(standard, sample, id))).toEqual([]);
  });

  it('is refused when an element, a term or a time is not the standard’s', async () => {
    const valid = metadata(standard, sample, modules[0]?.id ?? '');
    expect(await errors(valid.replaceAll(element, 'time'))).not.toEqual([]);
    if (standard === 'scorm12') return; // Its schema leaves terms and times open.
    expect(await errors(valid.replace('<value>learner<', '<value>pupil<'))).not.toEqual([]);
    expect(await errors(valid.replace(/<duration>[^<]*/, '<duration>90 min'))).not.toEqual([]);
    expect(await errors(valid.replace(/(<title>[^]*<\/title>)/, '$1$1'))).not.toEqual([]);
  });
});

describe.each(['scorm12', 'scorm2004'] as const)('metadata for %s', (standard) => {
  it('names every goal with its level, every competence once with its framework, and what is taken first', () => {
    for (const module of modules) {
      const root = readXml(metadata(standard, sample, module.id));
      if (typeof root === 'string') throw new Error(root);
      const text = words(root);
      const { goals } = coverageOf(sample, module.id);
      const competences = new Set(goals.flatMap(({ goal }) => goal.data.competences));
      const ids = every(root, 'taxon').map((taxon) => words(every(taxon, 'id')[0]));
      for (const { goal } of goals) {
        expect(text).toContain(`${goal.data.code} ${goal.data.text}`);
        expect(ids).toContain(goal.data.bloom);
      }
      expect(ids).toHaveLength(goals.length + competences.size);
      for (const id of module.data.prerequisites) {
        const before = sample.get(id);
        expect(text).toContain(before?.kind === 'module' ? `${before.data.code} ${before.data.title}` : id);
      }
      expect(text).toMatch(/PT(\d+H)?(\d+M)?/);
    }
  });

  it('is where the manifest says, and its absence is noticed', () => {
    const { build: make, defaults, inspect } = build[standard];
    const files = filesOf(make(sample, modules[0]?.id ?? '', defaults));
    expect(files.text('imsmanifest.xml')).toContain('<adlcp:location>metadata.xml</adlcp:location>');
    expect(inspect(files)).toEqual([]);
    const paths = files.paths.filter((path) => path !== 'metadata.xml');
    expect(inspect({ ...files, paths })).toEqual([{ code: 'file.missing', detail: 'metadata.xml' }]);
  });
});

it('says minutes as an ISO 8601 duration that reads back to the same minutes', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (minutes) => {
      const [, hours = '0', rest = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(isoDuration(minutes) ?? 'PT') ?? [];
      expect(Number(hours) * 60 + Number(rest)).toBe(minutes);
    }),
  );
  expect(isoDuration(0)).toBeNull();
});

describe('the first page of a package', () => {
  const html = (sketch: Sketch, language: string | null = null): string => {
    const options = { ...scorm12.defaults, language };
    return filesOf(scorm12.build(new RecordTable(programme(sketch)), 'mod', options)).text('index.html') ?? '';
  };

  it('says the goals of the module and its time, once, the words in the language of the player', () => {
    const goal = programme().find(({ kind }) => kind === 'goal');
    const text = goal?.kind === 'goal' ? goal.data.text : '';
    expect(html({}).match(/<div class="about">[^]*?<\/div>/g)).toHaveLength(1);
    expect(html({})).toMatch(
      new RegExp(`After this module you can</p>\\s*<ul aria-labelledby="about-goals"[^>]*>\\s*<li[^>]*>${text}</li>`),
    );
    expect(html({})).toMatch(/About \d+ min in all/);
    expect(html({}, 'lv')).toMatch(/<p id="about-goals" lang="lv">Pēc šī moduļa jūs spējat<\/p>/);
  });
});
