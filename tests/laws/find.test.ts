/** Find and replace reaches every text of every kind of record, and nothing else. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../shared/base/ids.ts';
import { ok } from '../../shared/base/result.ts';
import { findAll, replaceHits } from '../../shared/programme/find.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { ProgrammeDocument } from '../../renderer/document/programme-document.ts';
import { recordShapes, textLeaves } from '../support/text-leaves.ts';

/**
 * Texts that are no words: names by which records and files are told apart, addresses, tags of languages, and LaTeX. A text
 * that is neither found nor named here fails the law, and so does one that is both.
 */
const noWords: ReadonlySet<string> = new Set([
  'programme.audiences[].id',
  'programme.levels[].id',
  'programme.languages[]',
  'module.code',
  'module.level',
  'module.language',
  'module.audiences[]',
  'module.prerequisites[]',
  'goal.code',
  'goal.audiences[]',
  'goal.competences[]',
  'alignment.target',
  'estimate.target',
  'resource.name',
  'resource.sha256',
  'resource.original.resource',
  'resource.source',
  'resource.licence',
  'framework.identifier',
  'framework.uri',
  'framework.language',
  'framework.importedAt',
  'competence.code',
  'competence.identifier',
  'competence.uri',
  'term.language',
  'reference.url',
  'block code.language',
  'block math.source',
  'block test.bank',
  'block test.goals[]',
  'block categories.items[].category',
]);
/** The same in blocks of every type: parts' ids, places in other records, and the apparatus of inline text. */
const noWordsAnywhere = /\.(id|url|resource|image|poster|lang|language|to|start|term|reference)$/;
const inlineLatex = /^block .*\.children\[\](\.children\[\d?\])*\.source$/;
/** Beside LaTeX only a quotation inside a panel has a source among children. */
const panelSource = /^block (accordion|tabs|columns)\.children\[\]\.children\[\d?\]\.source$/;

function isWords(name: string): boolean {
  if (panelSource.test(name)) return true;
  const isSilent = name.startsWith('block ') && (noWordsAnywhere.test(name) || inlineLatex.test(name));
  return !noWords.has(name) && !isSilent;
}

const marker = 'Zxqmark';
const other = 'Yvother';
const options = { query: marker, matchCase: true, wholeWord: false };

function open(record: AnyRecord): ProgrammeDocument {
  return new ProgrammeDocument(
    { session: 's', name: 'x', folder: '', rev: 1, savedAt: '', readOnly: null, records: [record] },
    async () => ok({ rev: 2, savedAt: '' }),
    sequenceSource('c'),
  );
}

describe.each(recordShapes)('$name', ({ name, kind, schema }) => {
  const leaves = textLeaves(schema);
  it.skipIf(leaves.length === 0)('has each of its words found once, replaced, and brought back by one undo', () => {
    for (const { path, make } of leaves) {
      const record = { id: 'r', kind, parent: null, order: 'a0', data: make(`a ${marker} b`) } as AnyRecord;
      const document = open(record);
      const hits = findAll(document.records.all(), options);
      expect([name + path, hits.length]).toEqual([name + path, isWords(name + path) ? 1 : 0]);
      if (hits.length === 0) continue;
      const done = document.change(replaceHits(document.records, hits, other), { label: 'undo.replace' });
      expect([name + path, done.ok]).toEqual([name + path, true]);
      expect(document.records.get('r')?.data).toEqual(make(`a ${other} b`));
      document.undo();
      expect(document.records.get('r')).toEqual(record);
      document.dispose();
    }
  });
});
