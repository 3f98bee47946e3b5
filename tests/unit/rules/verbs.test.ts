/** The verbs of goals in four languages: enough of them, found in whole sentences, and gentle where nobody could watch them. */

import { describe, expect, it } from 'vitest';
import { bloomLevels } from '../../../shared/model/goals/schema.ts';
import { levelDiffers, suggestedLevel, verbLanguage, verbOf, verbsFor } from '../../../shared/rules/verbs/index.ts';
import type { InterfaceLanguage } from '../../../shared/words/languages.ts';

const languages = ['en', 'da', 'sv', 'lv'] as const;

const found: [InterfaceLanguage, string, string, readonly string[]][] = [
  ['en', 'Explain what a cluster is', 'explain', ['understand']],
  [
    'en',
    'By the end of the day the participants will be able to compare two calls',
    'compare',
    ['understand', 'analyse'],
  ],
  ['en', 'Choosing support that fits', 'choose', ['apply', 'evaluate']],
  ['en', 'The participant carries out a mapping', 'carry out', ['apply']],
  ['da', 'Deltageren kan redegøre for, hvad en klynge er', 'redegøre for', ['understand']],
  ['da', 'Redegør for støtten', 'redegøre for', ['understand']],
  ['da', 'Opstil og sammenlign', 'Opstil', []],
  ['da', 'Sammenlign to støtteprogrammer', 'sammenligne', ['understand', 'analyse']],
  ['sv', 'Deltagaren ska kunna bedöma ett utkast', 'bedöma', ['evaluate']],
  ['sv', 'Bygg upp ett nätverk', 'bygga upp', ['create']],
  ['sv', 'Beskriver ett kluster', 'beskriva', ['understand']],
  ['lv', 'Dalībnieks spēj izskaidrot klastera jēgu', 'izskaidrot', ['understand']],
  ['lv', 'Nosauc trīs pazīmes', 'nosaukt', ['remember']],
  ['lv', 'Salīdzina divas programmas', 'salīdzināt', ['understand', 'analyse']],
];

const unobservable: [InterfaceLanguage, string, string][] = [
  ['en', 'Understand clusters', 'understand'],
  ['en', 'You will be aware of the risks', 'be aware of'],
  ['en', 'Know the three stages', 'know'],
  ['da', 'Forstår, hvad en klynge er', 'forstå'],
  ['da', 'Har kendskab til klynger', 'have kendskab til'],
  ['da', 'Ved, hvem der støtter', 'vide'],
  ['sv', 'Förstå vad ett kluster är', 'förstå'],
  ['sv', 'Är medveten om riskerna', 'vara medveten om'],
  ['sv', 'Vet vem som stöder', 'veta'],
  ['lv', 'Saprot klastera jēgu', 'saprast'],
  ['lv', 'Zina trīs posmus', 'zināt'],
  ['lv', 'Ir informēts par riskiem', 'būt informētam par'],
];

describe('the verbs of goals', () => {
  it.each(languages)('are at least twelve for each level in %s', (language) => {
    for (const level of bloomLevels) {
      const verbs = verbsFor(level, language);
      expect(new Set(verbs).size).toBe(verbs.length);
      expect(verbs.length).toBeGreaterThanOrEqual(12);
      for (const verb of verbs) expect(verbOf(verb, language)).toMatchObject({ verb, start: 0, better: [] });
      for (const verb of verbs) expect(verbOf(verb, language)?.levels).toContain(level);
    }
  });

  it.each(found)('%s: “%s” → %s', (language, text, verb, levels) => {
    expect(verbOf(text, language)).toMatchObject({ verb, levels, better: [] });
  });

  it.each(unobservable)('%s: “%s” cannot be watched, and better verbs are offered', (language, text, verb) => {
    const said = verbOf(text, language);
    expect(said).toMatchObject({ verb, levels: [] });
    expect(said?.better.length).toBeGreaterThanOrEqual(3);
    for (const better of said?.better ?? []) {
      expect(verbOf(better, language)?.levels.length).toBeGreaterThan(0);
    }
  });

  it('stand where they are said to stand', () => {
    const text = 'Learners will be able to carry out a mapping';
    const verb = verbOf(text, 'en');
    expect(text.slice(verb?.start, (verb?.start ?? 0) + (verb?.length ?? 0))).toBe('carry out');
  });

  it('take no noun for a verb, and nothing from no words', () => {
    expect(verbOf('Frobnicate the design of a plan', 'en')).toMatchObject({ verb: 'Frobnicate', levels: [] });
    expect(verbOf(' … ', 'en')).toBeNull();
  });

  it('propose a level, and keep a chosen one that the verb allows', () => {
    expect(suggestedLevel('Choose a tool', 'en')).toBe('apply');
    expect(suggestedLevel('Choose a tool', 'en', 'evaluate')).toBe('evaluate');
    expect(suggestedLevel('Choose a tool', 'en', 'create')).toBe('apply');
    expect(suggestedLevel('Understand a tool', 'en')).toBeNull();
    expect(levelDiffers('Choose a tool', 'en', 'create')).toBe(true);
    expect(levelDiffers('Choose a tool', 'en', 'evaluate')).toBe(false);
    expect(levelDiffers('Frobnicate a tool', 'en', 'create')).toBe(false);
  });

  it('know their own languages only', () => {
    expect(languages.map((language) => verbLanguage(`${language}-XX`))).toEqual(languages);
    expect(verbLanguage('fi')).toBeNull();
    expect(verbLanguage('__proto__')).toBeNull();
  });
});
