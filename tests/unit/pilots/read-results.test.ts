/** Results read from what platforms write: exercises found, answers judged, and of learners nothing kept but a number. */

import { describe, expect, it } from 'vitest';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { unwrap } from '../../../shared/base/result.ts';
import { translateModule } from '../../../shared/edit/translations.ts';
import { overlapOf } from '../../../shared/pilots/results/overlap.ts';
import { readResults, type ReadResults } from '../../../shared/import/results/read-results.ts';
import { pilotResultsData } from '../../../shared/model/pilots/results.ts';
import { analyseItems } from '../../../shared/pilots/results/item-analysis.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { answersOf, csv, moodleScorm, scormCloud, type Told } from '../../support/results.ts';
import { sampleRecords } from '../../support/sample.ts';

const records = new RecordTable(sampleRecords);
const [programme] = records.children(null, 'programme');
const moduleOf = (code: string): string => {
  const found = records.children(programme?.id ?? null, 'module').find(({ data }) => data.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found.id;
};
const b1 = moduleOf('B1');

const names = Array.from({ length: 24 }, (_, at) => `Ilze Bērziņa${at}`);
/** The same every time, and another for each learner and exercise. */
const pickFor = (learner: number) => {
  let turn = learner * 7919;
  return (below: number): number => {
    turn = (turn * 1103515245 + 12345) % 2147483648;
    return Math.floor((turn / 2147483648) * below);
  };
};
const told = names.map((_, learner) => answersOf(records, b1, pickFor(learner)));

const read = (text: string | Uint8Array, module = b1) =>
  readResults(typeof text === 'string' ? new TextEncoder().encode(text) : text, records, module);
const codes = ({ notes }: ReadResults): readonly string[] => notes.map(({ code }) => code);
const failure = (text: string | Uint8Array, module = b1) => {
  const result = read(text, module);
  return result.ok ? null : result.error;
};

/** By hand: of each exercise the share of learners who were right, which a test may ask more than once: the first counts. */
function shares(all: readonly (readonly Told[])[]): ReadonlyMap<string, number> {
  const results = new Map<string, number[]>();
  for (const one of all) {
    const seen = new Set<string>();
    for (const { source, result } of one) {
      if (result === 'neutral' || seen.has(source)) continue;
      seen.add(source);
      results.set(source, [...(results.get(source) ?? []), result === 'correct' ? 1 : 0]);
    }
  }
  return new Map([...results].map(([id, list]) => [id, list.reduce((a, b) => a + b, 0) / list.length]));
}

/** Three exercises of which one of some options is chosen, with the words of two options each. */
const chosenFrom = told[0]?.filter(({ part, right12 }) => part === null && /^[a-z]$/.test(right12)) ?? [];
const [one, two] = chosenFrom;
if (!one || !two) throw new Error('the sample has no choices');

const own = (rows: readonly (readonly (string | number)[])[]): string =>
  csv([['learner', 'exercise', 'response', 'result'], ...rows], ';');

describe('results', () => {
  it.each([
    ['moodle-scorm', moodleScorm(told, names)],
    ['scorm-cloud', scormCloud(told, names)],
  ])('of %s are those of the exercises that packages told', (source, text) => {
    const { data, notes } = unwrap(read(text));
    expect(data.source).toBe(source);
    expect(data.learners).toBe(24);
    expect(pilotResultsData.safeParse({ ...data, taken: '2026-05-05T08:00:00.000Z' }).success).toBe(true);
    const analysed = analyseItems([{ ...data, taken: '' }]);
    const wanted = shares(told);
    expect(new Map(analysed.map(({ exercise, facility }) => [exercise, facility?.value]))).toEqual(wanted);
    expect(wanted.size).toBeGreaterThan(5);
    // What was chosen is known of every exercise in which one chooses.
    expect(notes.filter(({ code }) => code === 'choices' || code === 'unknown' || code === 'unread')).toEqual([]);
    const chosen = analysed.find(({ exercise }) => exercise === one.source);
    expect(chosen?.choices).toBe(24);
    expect(chosen?.options.reduce((sum, option) => sum + option.chosen, 0)).toBe(24);
    if (source === 'scorm-cloud') expect(chosen?.seconds).toBe(63.5);
  });

  it('keep nothing of who learners are', () => {
    for (const text of [moodleScorm(told, names), scormCloud(told, names)]) {
      const kept = JSON.stringify(unwrap(read(text)));
      expect(kept).not.toMatch(/Ilze|Bērziņa|example\.org|r-1/);
    }
  });

  it('count the first answer of each learner, whatever the order of the file', () => {
    const rows = [
      ['x', `${one.id}.2`, one.right12, 'correct'],
      ['x', `${one.id}.1`, '', 'incorrect'],
      ['y', `${one.id}.1`, one.right12, 'correct'],
      ['y', `${one.id}.1`, one.right12, 'correct'],
    ];
    const { data, notes, answers } = unwrap(read(own(rows)));
    expect(data.items[0]?.scores).toEqual([0, 1]);
    expect(answers).toBe(2);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['tries', 1],
      ['doubled', 1],
    ]);
  });

  it('tell two of one name apart by their visits', () => {
    const rows = moodleScorm(told.slice(0, 3), ['Bo', 'Bo', 'Bo']).replaceAll('Bo@example.org', '');
    expect(unwrap(read(rows)).data.learners).toBe(3);
  });

  it('of a SCORM activity without the ids of its questions are refused, however many there are', () => {
    for (let count = 1; count < 60; count += 1) {
      const places = Array.from({ length: count }, (_, at) => at);
      const rows = [
        ['Name', 'Attempt', ...places.map((at) => `Result ${at}`)],
        ['Bo', 1, ...places.map(() => 'correct')],
      ];
      expect(failure(csv(rows, '\t'))?.code).toBe('results.noNames');
    }
  });

  it('of several languages in one package are those of the translation that the session was in', () => {
    const copy = new RecordTable(records.all());
    copy.apply(translateModule(copy, { module: b1, language: 'lv', newId: sequenceSource('lv') }));
    const translation = [...copy.all()].find(
      (record) => record.kind === 'module' && record.data.translation?.of === b1,
    );
    const found = unwrap(readResults(new TextEncoder().encode(moodleScorm(told, names)), copy, translation?.id ?? ''));
    const own = new Set(found.data.items.map(({ exercise }) => exercise));
    expect(own.size).toBe(unwrap(read(moodleScorm(told, names))).data.items.length);
    expect([...own].every((id) => id.startsWith('lv'))).toBe(true);
  });

  it('are found by the words of an exercise, and their results read in four languages', () => {
    const results = ['rätt', 'forkert', 'pareizi', '75 %', '0,5', '1', 'perhaps', 'neutral'];
    const rows = results.map((result, at) => [`l${at}`, '', `  ${one.title.toUpperCase()} `, result]);
    const text = csv([['Deltager', 'Øvelse', 'Spørgsmål', 'Resultat'], ...rows], ';');
    const found = unwrap(read(text));
    expect(found.data.items[0]?.scores).toEqual([1, 0, 1, 0.75, 0.5, 1, null, null]);
    expect(found.notes.find(({ code }) => code === 'unread')).toMatchObject({ count: 1, names: [one.title] });
  });

  it('leave out what is not known, and say so', () => {
    const rows = [
      ['x', one.id, '', 'correct'],
      ['x', 'Quiz_4', '', 'correct'],
      ['', one.id, '', 'correct'],
      ['=cmd|calc', two.id, '=HYPERLINK("http://x")', 'incorrect'],
    ];
    const found = unwrap(read(own(rows)));
    expect(found.data.items).toHaveLength(2);
    expect(found.notes.map(({ code, count, names: which }) => [code, count, which])).toEqual([
      ['unknown', 1, ['Quiz_4']],
      ['choices', 1, [expect.any(String)]],
      ['empty', 1, []],
      ['formulas', 2, []],
    ]);
    expect(JSON.stringify(found.data)).not.toMatch(/cmd|HYPERLINK/);
  });

  it('take no choices where the options are others by now', () => {
    const rows = [
      ['x', one.id, one.right12, 'incorrect'],
      ['y', one.id, one.right12, 'correct'],
    ];
    const found = unwrap(read(own(rows)));
    expect(found.data.items[0]).toMatchObject({ scores: [0, 1], chosen: [] });
    expect(codes(found)).toEqual(['choices']);
  });
});

describe('the reports of a quiz', () => {
  const optionsOf = (exercise: Told) => {
    const rows = [['x', exercise.id, exercise.right12, 'correct']];
    const options = unwrap(read(own(rows))).data.items[0]?.options ?? [];
    return {
      right: options.find(({ right }) => right)?.text ?? '',
      wrong: options.find(({ right }) => !right)?.text ?? '',
    };
  };
  const words = optionsOf(one);
  const head = ['Last name', 'First name', 'Email address', 'State', 'Started on', 'Grade/10.00'];
  const who = (at: number): string[] => ['Berg', `Bo ${at}`, `bo${at}@example.org`, 'Finished', '4 May 2026', '5.00'];

  it('judge a choice by the right answer beside it', () => {
    const question = `${one.title}: ${words.right}; ${words.wrong}`;
    const text = csv([
      [...head, 'Question 1', 'Response 1', 'Right answer 1'],
      [...who(1), question, words.right, words.right],
      [...who(2), question, words.wrong, words.right],
      [...who(3), question, '-', words.right],
      ['Overall average', '', '', '', '', '5.00', '', '', ''],
    ]);
    const { data, notes } = unwrap(read(text));
    expect(data).toMatchObject({ source: 'moodle-quiz', learners: 2 });
    expect(data.items[0]?.scores).toEqual([1, 0]);
    expect(data.items[0]?.chosen.map((places) => places?.length)).toEqual([1, 1]);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([['empty', 2]]);
  });

  it('are read by marks, and found by the number of questions where one test alone has so many', () => {
    const text = (count: number): string => {
      const places = Array.from({ length: count }, (_, at) => at + 1);
      return csv([
        [...head, ...places.map((at) => `Q. ${at} /2,00`)],
        [...who(1), ...places.map((at) => (at === 1 ? '0,50' : '2,00'))],
        [...who(1), ...places.map(() => '2,00')],
        [...who(2), ...places.map((at) => (at === 2 ? '-' : '0,00'))],
      ]);
    };
    const counts = Array.from({ length: 60 }, (_, at) => at + 1);
    const fits = counts.find((count) => read(text(count)).ok);
    if (fits === undefined) throw new Error('no test of the sample has a length of its own');
    const { data, notes } = unwrap(read(text(fits)));
    expect(data.items).toHaveLength(fits);
    expect(data.items[0]?.scores).toEqual([0.25, 0]);
    expect(notes.map(({ code }) => code)).toEqual(['byNumber', 'tries', 'revisits']);
    expect(failure(text(60))?.code).toBe('results.noNames');
  });
});

describe('a table', () => {
  const rows = names.slice(0, 6).map((name, at) => [name, one.id, one.right12, at % 2 === 0 ? 'correct' : 'incorrect']);
  const plain = [['learner', 'exercise', 'response', 'result'], ...rows.map(([a, b, , d]) => [a, b, '', d])] as const;
  const rowsPlain = plain.map((row) => row.map((cell) => cell ?? ''));
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, little);
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), little);
    return bytes;
  };
  /** ē is 0xE7, ņ 0xF2 and ž 0xFE in the Baltic encoding. */
  const baltic = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => ({ ē: 0xe7, ņ: 0xf2, ž: 0xfe })[letter] ?? letter.charCodeAt(0));

  it.each([',', ';', '\t'])('is read with %j between its cells', (separator) => {
    const { data } = unwrap(read(csv(rowsPlain, separator)));
    expect(data.items[0]?.scores).toEqual([1, 0, 1, 0, 1, 0]);
    expect(unwrap(read(`sep=${separator}\r\n${csv(rowsPlain, separator)}`)).data).toEqual(data);
    expect(unwrap(read(`\uFEFFResults of May${separator}\r\n${csv(rowsPlain, separator)}\r\n\r\n`)).data).toEqual(data);
  });

  it('is read in each of its encodings', () => {
    const text = csv(rowsPlain);
    const wanted = unwrap(read(text)).data;
    for (const bytes of [utf16(text, true), utf16(text, false), utf16(text, true).subarray(2)])
      expect(unwrap(read(bytes)).data).toEqual(wanted);
    const old = unwrap(read(baltic(text)));
    expect(old.data).toEqual(wanted);
    expect(old.notes).toEqual([{ code: 'encoding', count: 1, names: ['windows-1257'] }]);
    const western = csv(rowsPlain.map((row) => row.map((cell) => cell.replace('Ilze Bērziņa', 'Søren Ærø'))));
    const read1252 = unwrap(read(Uint8Array.from(western, (letter) => letter.charCodeAt(0))));
    expect(read1252.encoding).toBe('windows-1252');
  });

  it('finds exercises by Latvian words in the Baltic encoding', () => {
    const record = records.get(one.source);
    if (record?.kind !== 'block') throw new Error('no exercise');
    const copy = new RecordTable(records.all());
    const prompt = 'Kurš ir klasteris? Izvēlieties.';
    copy.apply({
      puts: [{ ...record, data: { ...record.data, prompt: [{ text: prompt }] } as typeof record.data }],
      removes: [],
    });
    const letters: Readonly<Record<string, number>> = { š: 0xf0, ē: 0xe7 };
    const bytes = Uint8Array.from(
      csv([
        ['learner', 'title', 'result'],
        ['1', prompt, 'correct'],
      ]),
      (letter) => letters[letter] ?? letter.charCodeAt(0),
    );
    expect(unwrap(readResults(bytes, copy, b1)).data.items[0]?.exercise).toBe(one.source);
  });

  it('of two encodings is refused at the line where the other begins', () => {
    const text = csv(rowsPlain);
    const bytes = new Uint8Array([...new TextEncoder().encode(`${text}\r\n`), ...baltic(csv(rowsPlain.slice(1)))]);
    expect(failure(bytes)).toMatchObject({ code: 'results.encoding', params: { line: 8 } });
  });

  it('that is broken is refused, and nothing of it taken', () => {
    const text = csv(rowsPlain);
    expect(failure(text.slice(0, -25))?.code).toBe('results.unreadable');
    expect(failure(text.slice(0, -3))?.code).toBe('results.unreadable');
    expect(failure(`${text},more`)).toMatchObject({ code: 'results.unreadable', params: { line: 7 } });
    expect(failure(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0x80, 0, 0xff]))?.code).toBe('results.unreadable');
    expect(failure('')?.code).toBe('results.columns');
    expect(failure('a,b,c\n1,2,3')?.code).toBe('results.columns');
    expect(failure('learner;exercise;result\n')?.code).toBe('results.nothing');
    expect(failure(own([['x', one.id, '', 'perhaps']]))?.code).toBe('results.nothing');
    expect(failure(own([['x', 'nothing', '', 'correct']]))?.code).toBe('results.noneKnown');
    expect(failure(new Uint8Array(64 * 1024 * 1024 + 1))?.code).toBe('results.tooLarge');
  });

  it('of another module is refused by its name, and of several what is not this one’s is left out', () => {
    const a1 = moduleOf('A1');
    const other = answersOf(records, a1, () => 0).find(({ result }) => result !== 'neutral');
    if (!other) throw new Error('A1 has no exercises');
    const rowsOfOther = [['x', `${other.id}.1`, other.response12, 'correct']];
    expect(failure(own(rowsOfOther))).toMatchObject({ code: 'results.otherModule', params: { module: 'A1' } });
    const both = unwrap(read(own([...rowsOfOther, ['x', one.id, '', 'correct']])));
    expect(both.data.items).toHaveLength(1);
    expect(both.notes).toEqual([{ code: 'elsewhere', count: 1, names: ['A1'] }]);
  });
});

describe('what was taken in before', () => {
  const resultsOf = (from: number, to: number) =>
    unwrap(read(moodleScorm(told.slice(from, to), names.slice(from, to)))).data;

  it('is known by the answers, whatever the order', () => {
    const all = resultsOf(0, 24);
    const turned = unwrap(read(scormCloud(told.toReversed(), names.toReversed()))).data;
    expect(overlapOf([], all)).toBeNull();
    expect(overlapOf([all], turned)).toBe('same');
    expect(overlapOf([resultsOf(0, 10)], all)).toBe('grown');
    expect(overlapOf([resultsOf(0, 10), resultsOf(10, 24)], all)).toBe('same');
    expect(overlapOf([all], resultsOf(3, 9))).toBe('part');
    expect(overlapOf([resultsOf(0, 10)], resultsOf(8, 20))).toBeNull();
  });
});
