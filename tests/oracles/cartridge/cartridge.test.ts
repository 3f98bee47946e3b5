/** A Common Cartridge: valid by schemas, sound by the rules that no schema knows, and right and wrong as the product has them. */

import { describe, expect, it } from 'vitest';
import '../../../shared/blocks/math/temml.ts';
import { exerciseType, plainExercise, type ExerciseData } from '../../../shared/blocks/exercises.ts';
import { child, readXml, type XmlElement } from '../../../shared/base/xml.ts';
import { cc } from '../../../shared/output/formats/cc/index.ts';
import { everyElement } from '../../../shared/output/formats/cc/inspect.ts';
import { questionOf } from '../../../shared/output/formats/cc/questions.ts';
import { exercisesOf, moduleView } from '../../../shared/output/module-view.ts';
import { filesOf, type PackageFiles } from '../../../shared/output/package-tree.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { triedTypes } from '../../support/exercise-fixtures.ts';
import { sampleRecords } from '../../support/sample.ts';
import { everyBlock, programme } from '../../unit/output/programme.ts';
import { cartridgeErrors } from './schemas.ts';

const modules = sampleRecords.filter(({ kind }) => kind === 'module').map(({ id }) => id);
const examples = triedTypes.flatMap((type) => type.examples);

const built = (records: readonly AnyRecord[], module: string): PackageFiles =>
  filesOf(cc.build(new RecordTable(records), module, cc.defaults));

const every: readonly (readonly [string, PackageFiles])[] = [
  ...modules.map((id) => [id, built(sampleRecords, id)] as const),
  ['every block', built(programme({ blocks: everyBlock }), 'mod')],
  ['every exercise', built(programme({ blocks: examples }), 'mod')],
  ['no title and no cover', built(programme({ module: { title: '', summary: '', cover: false } }), 'mod')],
];

const all = (root: XmlElement, name: string) => everyElement(root).filter((one) => one.name === name);

/** The items of a cartridge by their id. */
function itemsOf(files: PackageFiles): ReadonlyMap<string, XmlElement> {
  const tests = files.paths.filter((path) => path.endsWith('.xml') && path !== 'imsmanifest.xml');
  const items = tests.flatMap((path) => {
    const document = readXml(files.text(path) ?? '');
    if (typeof document === 'string') throw new Error(`${path}: ${document}`);
    return all(document, 'item');
  });
  return new Map(items.map((item) => [item.attributes['ident'] ?? '', item]));
}

/** What a platform makes of an answer by the item's own conditions. */
function scored(item: XmlElement, answer: readonly string[]): boolean {
  const holds = (condition: XmlElement): boolean => {
    const { name, text, attributes, children } = condition;
    if (name === 'varequal')
      return answer.some((one) =>
        attributes['case'] === 'No' ? one.toLowerCase() === text.toLowerCase() : one === text,
      );
    if (name === 'and') return children.every(holds);
    if (name === 'not') return !children.some(holds);
    return name === 'other';
  };
  for (const condition of all(item, 'respcondition')) {
    if (!(child(condition, 'conditionvar')?.children ?? []).some(holds)) continue;
    if (child(condition, 'setvar')) return true;
    if (condition.attributes['continue'] === 'No') return false;
  }
  return false;
}

describe('a cartridge', () => {
  it.each(every)('is valid and sound: %s', async (_name, files) => {
    expect(cc.inspect(files)).toEqual([]);
    const documents = files.paths.filter((path) => path.endsWith('.xml'));
    expect(documents).toContain('imsmanifest.xml');
    for (const path of documents)
      expect([path, await cartridgeErrors(path, files.text(path) ?? '')]).toEqual([path, []]);
  });

  it('is the same text twice', () => {
    const [first, second] = [0, 1].map(() => built(sampleRecords, modules[0] ?? ''));
    for (const path of first?.paths ?? []) expect(second?.text(path)).toBe(first?.text(path));
  });

  it('has each exercise once: asked in a test, or to be read on its page', () => {
    const records = programme({ blocks: examples });
    const view = moduleView(new RecordTable(records), 'mod', { language: null, audience: 'learner' });
    const files = built(records, 'mod');
    const items = itemsOf(files);
    const pages = files.paths.filter((path) => path.endsWith('.html')).map((path) => files.text(path) ?? '');
    const seen = { asked: 0, read: 0 };
    for (const { id, data } of view ? exercisesOf(view) : []) {
      const isAsked = questionOf(data) !== null;
      seen[isAsked ? 'asked' : 'read'] += 1;
      expect([id, items.has(id)]).toEqual([id, isAsked]);
      expect([id, pages.some((text) => text.includes(`id="${id}"`))]).toEqual([id, !isAsked]);
      const found = cc.check(new RecordTable(records), 'mod', cc.defaults);
      expect(found.some(({ code, where }) => code === 'cartridge.still' && where === id)).toBe(!isAsked);
    }
    expect(Math.min(seen.asked, seen.read)).toBeGreaterThan(5);
  });

  it('takes for right what the product takes for right, and nothing else', () => {
    const records = programme({ blocks: examples });
    const view = moduleView(new RecordTable(records), 'mod', { language: null, audience: 'learner' });
    const items = itemsOf(built(records, 'mod'));
    let tried = 0;
    for (const { id, data } of view ? exercisesOf(view) : []) {
      const item = items.get(id);
      if (!item || data.points === 0) continue;
      for (const answer of answersTo(data)) {
        const { result } = exerciseType(data).score(plainExercise(data), answer as never);
        expect([id, answer, scored(item, said(answer))]).toEqual([id, answer, result === 'correct']);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(20);
  });
});

/** The best answer, and each that uses a part. */
function answersTo(data: ExerciseData): readonly unknown[] {
  const { fixtures } = triedTypes.find(({ name }) => name === data.type) ?? {};
  const plain = plainExercise(data);
  return [fixtures?.best(plain), ...exerciseType(data).answers(plain)];
}

/** As a platform has an answer: the ids that were chosen, or what was typed. */
function said(answer: unknown): readonly string[] {
  if (Array.isArray(answer)) return answer.map(String);
  return typeof answer === 'object' && answer !== null ? Object.values(answer).map(String) : [String(answer)];
}

describe('what is wrong with a cartridge', () => {
  const files = built(programme({ blocks: examples }), 'mod');
  const test = files.paths.find((path) => path.endsWith('.xml') && path !== 'imsmanifest.xml') ?? '';
  const changed = (path: string, from: string | RegExp, to: string) => {
    const text = files.text(path) ?? '';
    expect(text).toMatch(from);
    const codes = cc.inspect({ ...files, text: (one) => (one === path ? text.replace(from, to) : files.text(one)) });
    return codes.map(({ code }) => code);
  };

  it.each([
    ['schema', 'IMS Common Cartridge', 'ADL SCORM'],
    ['schemaversion', '1.3.0', '1.2.0'],
    ['manifest.syntax', '</manifest>', ''],
    ['organization.structure', 'rooted-hierarchy', 'hierarchical'],
    ['organization.root', /(<item [^>]*ROOT">)/, '$1<title>Root</title>'],
    ['item.folder', /(<item [^>]*UNIT")/, '$1 identifierref="x"'],
    ['reference.dangling', /identifierref="[^"]+"/, 'identifierref="x"'],
    ['title.missing', /<title>[^<]+</, '<title><'],
    ['identifier.twice', /identifier="MW_[^"]+\.UNIT"/, 'identifier="MW_mod"'],
    ['resource.type', 'type="webcontent"', 'type="associatedcontent"'],
    ['launch.unlisted', /(type="webcontent" href=")/, '$1x'],
    ['file.missing', /file href="/, 'file href="x'],
    ['file.unlisted', /file href="/, 'file href="x'],
    ['resource.files', 'assessment">', 'assessment" href="x">'],
  ])('%s', (code, from, to) => {
    expect(changed('imsmanifest.xml', from, to)).toContain(code);
  });

  it.each([
    ['assessment.syntax', '</questestinterop>', ''],
    ['profile', 'cc.exam.v0p1', 'exam'],
    ['profile', 'cc.multiple_choice.v0p1', 'cc.choice'],
    ['item.unscored', /<setvar[^/]*\/setvar>/, ''],
    ['reference.dangling', 'respident="answer"', 'respident="x"'],
    ['reference.dangling', /linkrefid="/, 'linkrefid="x'],
    ['reference.dangling', /(<varequal respident="answer">)/, '$1x'],
    ['identifier.twice', /(<item ident="([^"]+)"[^]*?<item ident=")[^"]+/, '$1$2'],
  ])('%s of a test', (code, from, to) => {
    expect(changed(test, from, to)).toContain(code);
  });

  it('is noticed by the schemas too', async () => {
    const manifest = files.text('imsmanifest.xml') ?? '';
    expect(await cartridgeErrors('imsmanifest.xml', manifest.replace('1.3.0', '1.2.0'))).not.toEqual([]);
    expect(await cartridgeErrors(test, (files.text(test) ?? '').replace('<presentation>', '<flow>'))).not.toEqual([]);
  });

  it('knows the page of a cartridge that leads to a file that is not there', () => {
    const page = files.paths.find((path) => path.endsWith('.html')) ?? '';
    expect(changed(page, 'href="page.css"', 'href="other.css"')).toContain('file.missing');
  });
});
