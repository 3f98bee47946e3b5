/** What is wrong with the catalogues of words, each fault in a sentence that says what to do. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { everyPart, keysTwice, namesOf, partsOf, readCatalogues, readers } from './catalogues.mjs';
import { usesOf } from './uses.mjs';

/** `broken` where a sentence cannot be read at all. */
export function faultsOf(root) {
  const catalogues = readCatalogues(root);
  const uses = usesOf(root);
  return readers.flatMap((reader) => [
    ...missingFiles(root, reader, catalogues[reader]),
    ...unused(reader, catalogues[reader], uses[reader]),
    ...Object.entries(catalogues[reader]).flatMap(([language, sentences]) => [
      ...keysTwice(root, reader, language).map((key) => fault(reader, language, `"${key}" stands twice. Keep one.`)),
      ...keyFaults(reader, language, sentences, catalogues[reader].en ?? {}),
      ...sentenceFaults(reader, language, sentences, catalogues[reader].en ?? {}),
    ]),
  ]);
}

const fileOf = (reader, language) => `shared/words/${reader}/${language}.json`;

function missingFiles(root, reader, catalogues) {
  const { languages, file } = languagesOf(root, reader);
  return [
    ...languages
      .filter((language) => !Object.hasOwn(catalogues, language))
      .map((language) => fault(reader, language, `is not there. Translate ${fileOf(reader, 'en')}.`)),
    ...Object.keys(catalogues)
      .filter((language) => !languages.includes(language))
      .map((language) => fault(reader, language, `is of no language in ${file}. Add a line there.`)),
  ];
}

/** Learners meet more languages than those who write for them. */
function languagesOf(root, reader) {
  const named = (file, list) => {
    const [, entries = ''] =
      new RegExp(`${list} = \\{(.*?)\\}`, 's').exec(readFileSync(join(root, file), 'utf8')) ?? [];
    return [...entries.matchAll(/(\w+): '/g)].map(([, language]) => language);
  };
  const file = 'shared/words/languages.ts';
  const languages = named(file, 'interfaceLanguages');
  if (reader !== 'learner') return { languages, file };
  const more = 'shared/words/learner-languages.ts';
  return { languages: [...languages, ...named(more, 'learnerLanguages')], file: more };
}

function unused(reader, catalogues, used) {
  return Object.keys(catalogues.en ?? {})
    .filter((key) => !used(key))
    .map((key) => fault(reader, 'en', `"${key}" is used nowhere. Remove it from every language.`));
}

function keyFaults(reader, language, sentences, english) {
  return [
    ...Object.keys(english)
      .filter((key) => (sentences[key] ?? '') === '')
      .map((key) => fault(reader, language, `"${key}" is missing. Translate: ${english[key]}`)),
    ...Object.keys(sentences)
      .filter((key) => !Object.hasOwn(english, key))
      .map((key) => fault(reader, language, `"${key}" is not in English. Remove it, or add it to en.json.`)),
  ];
}

function sentenceFaults(reader, language, sentences, english) {
  return Object.entries(sentences).flatMap(([key, sentence]) => {
    const parts = read(sentence);
    if (typeof parts === 'string') {
      const says = `"${key}" is no ICU message (${parts}): ${sentence}`;
      return [{ ...fault(reader, language, says), broken: true }];
    }
    return [
      ...nameFaults(parts, english[key]),
      ...everyPart(parts).flatMap((part) => partFaults(part, language)),
      ...(reader === 'author' ? [] : bakingFaults(parts)),
    ].map((says) => fault(reader, language, `"${key}" ${says}`));
  });
}

function read(sentence) {
  try {
    return partsOf(sentence);
  } catch (error) {
    return error.message;
  }
}

/** A translation says what the English says of the same things. */
function nameFaults(parts, english) {
  const wanted = english === undefined ? null : read(english);
  if (wanted === null || typeof wanted === 'string') return [];
  const [own, theirs] = [namesOf(parts), namesOf(wanted)];
  return [
    ...[...theirs.keys()]
      .filter((name) => !own.has(name))
      .map((name) => `lacks {${name}}. Say it as the English does.`),
    ...[...own.keys()]
      .filter((name) => !theirs.has(name))
      .map((name) => `has {${name}}, which is not in the English and never filled. Remove it.`),
  ];
}

function partFaults({ type, value, options, pluralType, offset }, language) {
  if (type === TYPE.literal || type === TYPE.argument || type === TYPE.select || type === TYPE.pound) return [];
  if (type !== TYPE.plural) return [`formats {${value}}, which is not read here. Write {${value}} alone.`];
  if (pluralType === 'ordinal' || offset !== 0)
    return [`counts {${value}} by order or with an offset, which is not read here. Write a plain plural.`];
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const written = Object.keys(options).filter((form) => !form.startsWith('='));
  return [
    ...needed
      .filter((form) => !written.includes(form))
      .map((form) => `has no form "${form}" for {${value}}, which the language needs: ${needed.join(', ')}. Write it.`),
    ...written
      .filter((form) => !needed.includes(form))
      .map((form) => `has a form "${form}" for {${value}}, which the language does not know. Remove it.`),
  ];
}

/** Of Unicode's plural rules. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Packages carry a plural as its bare words (`shared/words/baked.ts`). */
function bakingFaults(parts) {
  return parts.flatMap(({ type, value, options = {} }) => {
    if (type === TYPE.select) return [`chooses by {${value}}, which packages cannot. Write a sentence for each.`];
    const forms = Object.entries(options);
    return [
      ...forms
        .filter(([form]) => !categories.includes(form))
        .map(([form]) => `has a form "${form}" for {${value}}, which packages do not carry: ${categories.join(', ')}.`),
      ...forms
        .filter(([, { value: words }]) => words.some((word) => word.type !== TYPE.literal || /[|{}=]/.test(word.value)))
        .map(
          ([form]) => `has more than words in the form "${form}" of {${value}}. Write {${value}} before the plural.`,
        ),
    ];
  });
}

function fault(reader, language, says) {
  return { says: `${fileOf(reader, language)} ${says}` };
}
