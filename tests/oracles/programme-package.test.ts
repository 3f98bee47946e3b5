/** A whole programme in one package: valid by its standard, each file once, and an edit changes what is of its module alone. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../support/formats.ts';
import { sampleRecords } from '../support/sample.ts';
import { filesOf, type PackageTree } from '../../shared/output/package-tree.ts';
import { chosenModules } from '../../shared/output/programme/chosen-modules.ts';
import { RecordTable, type AnyRecord } from '../../shared/records/record.ts';
import { statuses } from '../../shared/model/programme/statuses.ts';
import { child, children, readXml, type XmlElement } from '../../shared/base/xml.ts';
import { assets } from '../unit/output/project.ts';
import { controlErrors } from './control-documents.ts';
import { schemaErrors } from './scorm12-xsd.ts';
import { schemaErrors2004 } from './scorm2004-xsd.ts';

const ids = ['scorm12', 'scorm2004-3', 'scorm2004-4'] as const;
const modes = ['multi', 'menu'] as const;
const ways = ids.flatMap((id) => modes.map((mode) => [id, mode] as const));

const schema = {
  scorm12: schemaErrors,
  'scorm2004-3': (text: string) => schemaErrors2004(text, '3rd'),
  'scorm2004-4': (text: string) => schemaErrors2004(text, '4th'),
};

function treeOf(id: (typeof ids)[number], mode: (typeof modes)[number], of: readonly AnyRecord[] = sampleRecords) {
  const records = new RecordTable(of);
  const modules = chosenModules(records, statuses).map((module) => module.id);
  const format = formatOf(id);
  const tree = format.buildProgramme?.(records, modules, format.defaults, mode);
  if (!tree) throw new Error('no package');
  return { tree, modules, format, manifest: filesOf(tree).text('imsmanifest.xml') ?? '' };
}

const document = (tree: PackageTree) => (path: string) => {
  const entry = tree.entries.find((one) => one.path === path);
  if (entry?.kind !== 'asset') throw new Error(`${path} is not carried`);
  return readFileSync(`${assets}/${entry.asset}`, 'utf8');
};

function organizationOf(manifest: string): XmlElement {
  const root = readXml(manifest);
  const organization = typeof root === 'string' ? undefined : child(child(root, 'organizations'), 'organization');
  if (!organization) throw new Error('no organization');
  return organization;
}

describe.each(ways)('%s as %s', (id, mode) => {
  const { tree, modules, format, manifest } = treeOf(id, mode);
  const { paths, text } = filesOf(tree);

  it('is valid, carries its control documents, and has nothing that a platform stumbles over', async () => {
    expect(await schema[id](manifest)).toEqual([]);
    expect(await schema[id](manifest.replace('<organizations', '<organisations'))).not.toEqual([]);
    expect(await controlErrors(filesOf(tree), document(tree))).toEqual([]);
    expect(format.inspect(filesOf(tree))).toEqual([]);
  });

  it('has a part for each module, or one with a menu of them', () => {
    const items = children(organizationOf(manifest), 'item');
    expect(items).toHaveLength(mode === 'multi' ? modules.length : 1);
    expect(modules.length).toBeGreaterThan(5);
    for (const module of modules) expect(text(`${module}/index.html`)).toContain('src="../player/player.js"');
    if (mode === 'menu')
      for (const module of modules) expect(text('index.html')).toContain(`href="${module}/index.html"`);
  });

  it('has every file that its pages ask for, the player and each picture once', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.endsWith('/player.js'))).toEqual(['player/player.js']);
    for (const module of modules) {
      const asked = [...(text(`${module}/index.html`) ?? '').matchAll(/\s(?:src|href|poster)="\.\.\/([^"#]+)"/g)];
      expect(asked.length).toBeGreaterThan(2);
      for (const [, path = ''] of asked) expect(paths).toContain(path);
    }
  });

  it('is the same every time, and after an edit of one block only what is of its module is another', () => {
    expect(treeOf(id, mode).tree).toEqual(tree);
    const [first = ''] = modules;
    const block = sampleRecords.find(
      (record) => record.kind === 'block' && record.data.type === 'paragraph' && moduleOf(record) === first,
    );
    const after = sampleRecords.map((record): AnyRecord => {
      if (record !== block) return record;
      const data = JSON.stringify(record.data).replace(/"text":"[^"]*"/, '"text":"Otherwise."');
      return { ...record, data: JSON.parse(data) };
    });
    const other = filesOf(treeOf(id, mode, after).tree);
    const changed = [...new Set([...paths, ...other.paths])].filter((path) => text(path) !== other.text(path));
    expect(changed).toEqual([`${first}/index.html`]);
  });
});

function moduleOf(record: AnyRecord): string | null {
  const byId = new Map(sampleRecords.map((one) => [one.id, one]));
  let at: AnyRecord | undefined = record;
  while (at && at.kind !== 'module') at = byId.get(at.parent ?? '');
  return at?.id ?? null;
}

describe.each(['scorm2004-3', 'scorm2004-4'] as const)('what is taken first, in %s', (id) => {
  it('closes each module that comes after another one, by what that one has come to', () => {
    const { manifest, modules } = treeOf(id, 'multi');
    const records = new RecordTable(sampleRecords);
    let gates = 0;
    for (const item of children(organizationOf(manifest), 'item')) {
      const module = modules.find((one) => item.attributes['identifier'] === `MW_${one}.ITEM`);
      const own = records.get(module ?? '');
      if (own?.kind !== 'module') throw new Error('no module');
      const before = own.data.prerequisites.filter((one) => modules.includes(one));
      const sequencing = child(item, 'sequencing');
      const rule = child(child(sequencing, 'sequencingRules'), 'preConditionRule');
      const asked = children(child(rule, 'ruleConditions'), 'ruleCondition');
      expect(new Set(asked.map(({ attributes }) => attributes['referencedObjective']))).toEqual(
        new Set(before.map((one) => `MW_${one}.BEFORE`)),
      );
      const maps = children(child(sequencing, 'objectives'), 'objective').map(
        (one) => child(one, 'mapInfo')?.attributes,
      );
      expect(maps.map((map) => [map?.['targetObjectiveID'], map?.['writeSatisfiedStatus']])).toEqual(
        modules.filter((one) => before.includes(one)).map((one) => [`MW_${one}.DONE`, 'false']),
      );
      gates += before.length;
    }
    expect(gates).toBeGreaterThan(3);
  });
});
