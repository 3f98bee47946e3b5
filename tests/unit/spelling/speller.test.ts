/** Real words of each language through the dictionaries that ship: inflected, compound, and misspelt. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySpelling } from '../../../build/spelling.ts';
import { Speller } from '../../../electron/core/spelling/speller.ts';

const folder = mkdtempSync(join(tmpdir(), 'mw-spelling-'));
let speller: Speller;

beforeAll(() => {
  copySpelling(folder);
  speller = new Speller(folder);
});
afterAll(async () => {
  await speller.close();
  rmSync(folder, { recursive: true, force: true });
});

async function wrongOf(language: string, words: string): Promise<readonly string[]> {
  const wrong = await speller.check(language, words.split(' '));
  if (!wrong.ok) throw new Error(wrong.error.code);
  return wrong.value;
}

describe('words that are right', () => {
  it.each([
    ['en', 'children learner’s wouldn’t well-being organise organize colour color programme skilful Feedback'],
    ['en-GB', 'organise colour programme skilful analyses'],
    ['en-US', 'organize color program skillful analyses'],
    ['da', 'børnene lærerens undervisningsmaterialer kompetenceudvikling medarbejderudviklingssamtale læringsmål'],
    ['da', 'sygeplejerskeuddannelsen sikkerhedsinstruktion e-læring Gruppearbejdet'],
    ['sv', 'barnen lärarens undervisningsmaterial medarbetarsamtal återkopplingen bedömningskriterier'],
    ['sv', 'sjuksköterskeutbildningen säkerhetsinstruktioner handledarutbildning Frågorna'],
    [
      'lv',
      'bērniem skolotājai uzdevumiem vērtēšanas kritērijiem darbiniekiem pašnovērtējums sadarbojoties Visaugstākais',
    ],
  ])('%s: %s', async (language, words) => {
    expect(await wrongOf(language, words)).toEqual([]);
  });
});

describe('words that are wrong, and what was meant', () => {
  it.each([
    ['en', 'recieve', 'receive'],
    ['en', 'writting', 'writing'],
    ['en-GB', 'color', 'colour'],
    ['en-US', 'colour', 'color'],
    ['da', 'undervisingsmateriale', 'undervisningsmateriale'],
    ['da', 'spørgmålet', 'spørgsmålet'],
    ['sv', 'kompetensutvekling', 'kompetensutveckling'],
    ['sv', 'gruparbete', 'grupparbete'],
    ['lv', 'uzdevummiem', 'uzdevumiem'],
    ['lv', 'apmacību', 'apmācību'],
  ])('%s: %s', async (language, wrong, meant) => {
    expect(await wrongOf(language, wrong)).toEqual([wrong]);
    const suggested = await speller.suggest(language, wrong);
    expect(suggested.ok && suggested.value).toContain(meant);
    expect(suggested.ok && suggested.value.length).toBeLessThanOrEqual(5);
  });
});

it('says that no dictionary knows a language', async () => {
  expect(await speller.check('fi', ['kissa'])).toMatchObject({ ok: false, error: { code: 'spelling.none' } });
});

it('says that a dictionary is missing, and goes on with the others', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'mw-spelling-'));
  copySpelling(broken);
  for (const part of ['aff', 'dic']) rmSync(join(broken, `sv.${part}`));
  const other = new Speller(broken);
  expect(await other.check('sv', ['barn'])).toMatchObject({ ok: false, error: { code: 'spelling.unreadable' } });
  expect(await other.check('da', ['barn', 'brn'])).toMatchObject({ ok: true, value: ['brn'] });
  await other.close();

  writeFileSync(join(broken, 'hunspell.wasm'), 'no module');
  const none = new Speller(broken);
  expect(await none.check('da', ['barn'])).toMatchObject({ ok: false, error: { code: 'spelling.unreadable' } });
  await none.close();
  rmSync(broken, { recursive: true, force: true });
});
