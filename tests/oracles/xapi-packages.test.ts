/** What platforms read of cmi5 and Tin Can packages before they launch them. */

import { describe, expect, it } from 'vitest';
import { child, children, readXml, type XmlElement } from '../../shared/base/xml.ts';
import { cmi5 } from '../../shared/output/formats/cmi5/index.ts';
import { xapi } from '../../shared/output/formats/xapi/index.ts';
import { filesOf } from '../../shared/output/package-tree.ts';
import { everyPage, everyPageAndPassed } from '../../shared/model/programme/completions.ts';
import type { ModuleData } from '../../shared/model/programme/schema.ts';
import { recordOf, RecordTable } from '../../shared/records/record.ts';
import { sampleRecords } from '../support/sample.ts';
import { programme } from '../unit/output/programme.ts';
import { schemaErrorsCmi5 } from './cmi5-xsd.ts';

const modules = sampleRecords.filter(({ kind }) => kind === 'module');
const sample = new RecordTable(sampleRecords);

function fileOf(format: typeof cmi5, records: RecordTable, module: string, path: string): string {
  const files = filesOf(format.build(records, module, format.defaults));
  expect(format.inspect(files)).toEqual([]);
  return files.text(path) ?? '';
}

function rootOf(text: string): XmlElement {
  const root = readXml(text);
  if (typeof root === 'string') throw new Error(root);
  return root;
}

const made = (data: Partial<ModuleData>) => new RecordTable(programme({ module: data }));

describe('cmi5.xml', () => {
  it.each(modules.map(({ id }) => id))('of %s is a course structure', async (id) => {
    expect(await schemaErrorsCmi5(fileOf(cmi5, sample, id, 'cmi5.xml'))).toEqual([]);
  });

  it('lets a learner go on by the module’s own rule, with its pass mark', async () => {
    const expected = [
      [everyPage, 'Completed'],
      [{ ...everyPageAndPassed, pages: null }, 'Passed'],
      [everyPageAndPassed, 'CompletedAndPassed'],
      [{ ...everyPageAndPassed, pages: null, minutes: 5 }, 'CompletedAndPassed'],
    ] as const;
    for (const [completion, moves] of expected) {
      for (const passMark of [null, 0, 7, 70, 100]) {
        const text = fileOf(cmi5, made({ completion, passMark }), 'mod', 'cmi5.xml');
        expect(await schemaErrorsCmi5(text)).toEqual([]);
        const { moveOn, masteryScore } = child(rootOf(text), 'au')?.attributes ?? {};
        expect(moveOn).toBe(passMark === null ? 'Completed' : moves);
        expect(masteryScore).toBe(passMark === null ? undefined : String(passMark / 100));
      }
    }
  });

  it('names the module by an address that no edit changes', () => {
    const ids = [{ title: 'One' }, { title: 'Two', code: 'X9', summary: 'Other <words> & signs' }].map((data) => {
      const root = rootOf(fileOf(cmi5, made(data), 'mod', 'cmi5.xml'));
      return [child(root, 'course'), child(root, 'au')].map((element) => element?.attributes['id']);
    });
    expect(ids[0]).toEqual(ids[1]);
    expect(new Set(ids[0]).size).toBe(2);
  });

  it('is found wanting where its references lead nowhere', () => {
    const files = filesOf(cmi5.build(sample, 'b1', cmi5.defaults));
    const faulty = (from: RegExp, to: string) =>
      cmi5
        .inspect({
          ...files,
          text: (path) => (path === 'cmi5.xml' ? files.text(path)?.replace(from, to) : files.text(path)),
        })
        .map(({ code }) => code);
    expect(faulty(/<url>[^<]*/, '<url>other.html')).toEqual(['file.missing']);
    expect(faulty(/masteryScore="[^"]*"/, 'masteryScore="70"')).toEqual(['mastery.range']);
    expect(faulty(/idref="[^"]*"/, 'idref="urn:x:nobody"')).toEqual(['reference.dangling']);
    expect(faulty(/<au id="[^"]*"/, '<au id="no address"')).toEqual(['identifier.illegal']);
    expect(
      faulty(/<au id="[^"]*"/, `<au id="${/course id="([^"]*)"/.exec(files.text('cmi5.xml') ?? '')?.[1]}"`),
    ).toEqual(['identifier.twice']);
    expect(faulty(/[\s\S]*/, '<other/>')).toEqual(['manifest.syntax']);
  });
});

describe('tincan.xml', () => {
  it.each(modules.map(({ id }) => id))('of %s names one activity, its language and what is launched', (id) => {
    const activities = child(rootOf(fileOf(xapi, sample, id, 'tincan.xml')), 'activities');
    const [activity, ...others] = children(activities, 'activity');
    expect(others).toEqual([]);
    expect(activity?.attributes['id']).toBe(`https://modulewright.org/activities/${id}`);
    expect(child(activity, 'launch')?.text).toBe('index.html');
    expect(child(activity, 'launch')?.attributes['lang']).toBe(recordOf(sample, 'module', id)?.data.language);
    expect(child(activity, 'name')?.text).not.toBe('');
    expect(child(activity, 'description')?.text).not.toBe('');
  });
});
