/** Mark the words: marking changes no word and can be taken back, the text loses nothing, and bad input is found. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMark, setMark, toggleMark } from '../../../shared/blocks/hottext/authoring.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { hottext } from '../../../shared/blocks/hottext/index.ts';
import { linesOf, marksIn, runsOf, strayMarks, stretchesOf } from '../../../shared/blocks/hottext/stretches.ts';

/** Text as an author has it: words, and marks that are whole. */
const words = fc.string({ unit: fc.constantFrom(...'aå1’- ,\n'), maxLength: 12 });
const markedWords = fc.tuple(fc.string({ unit: fc.constantFrom(...'bé2 -'), maxLength: 5 }), fc.boolean());
const sound = fc
  .array(fc.oneof(words, markedWords), { maxLength: 6 })
  .map((parts) => parts.map((part) => (typeof part === 'string' ? part : marked(`x${part[0]}x`, part[1]))).join(''));
/** Text as it may be while somebody writes it, with pieces of marks anywhere. */
const any = fc.string({ unit: fc.constantFrom(...'ab [[]](())\n'), maxLength: 24 });

const marked = (text: string, correct: boolean) => (correct ? `[[${text}]]` : `((${text}))`);
const plain = (text: string) => textOf({ text, everyWord: false });
const textOf = (data: { text: string; everyWord: boolean }) =>
  runsOf(data)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('');

/** A text with two places in it, in order. */
const selected = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.nat(), fc.nat(), fc.boolean()).map(([own, a, b, correct]) => {
    const [start = 0, end = 0] = [a, b].map((at) => at % (own.length + 1)).toSorted((x, y) => x - y);
    return { text: own, start, end, correct };
  });

describe('marking what is selected', () => {
  it('changes no word of the text, whatever is selected', () => {
    fc.assert(
      fc.property(selected(sound), ({ text, start, end, correct }) => {
        const change = toggleMark(text, start, end, correct);
        if (change) expect(plain(change.text)).toBe(plain(text));
      }),
    );
  });

  it('leaves one whole mark of its kind selected, or words without any', () => {
    fc.assert(
      fc.property(selected(any), ({ text, start, end, correct }) => {
        const change = toggleMark(text, start, end, correct);
        if (!change) return;
        const within = marksIn(change.text).filter((mark) => mark.start < change.end && mark.end > change.start);
        if (within.length === 0) return;
        expect(within).toEqual([expect.objectContaining({ start: change.start, end: change.end, correct })]);
      }),
    );
  });

  it('makes no mark inside another and no stray one', () => {
    fc.assert(
      fc.property(selected(sound), ({ text, start, end, correct }) => {
        const change = toggleMark(text, start, end, correct);
        if (!change) return;
        expect(strayMarks(change)).toEqual([]);
        for (const mark of marksIn(change.text)) expect(mark.words).not.toMatch(/\[\[|\]\]|\(\(|\)\)/);
      }),
    );
  });

  it('gives the text back when it is done twice, also by way of the other kind', () => {
    fc.assert(
      fc.property(selected(sound), fc.boolean(), ({ text, start, end, correct }, detour) => {
        let change = toggleMark(text, start, end, correct);
        if (!change || marksIn(text).some((mark) => mark.start <= end && mark.end >= start)) return;
        if (detour) change = toggleMark(change.text, change.start, change.end, !correct) ?? change;
        const back = toggleMark(change.text, change.start, change.end, detour ? !correct : correct);
        expect(back?.text).toBe(text);
      }),
    );
  });

  it('takes the word at the caret, and none where there is none', () => {
    expect(toggleMark('in l’année passée', 7, 7, true)?.text).toBe('in [[l’année]] passée');
    expect(toggleMark('a  b', 2, 2, true)).toBeNull();
    expect(toggleMark('', 0, 0, true)).toBeNull();
    expect(toggleMark('a \n b', 1, 4, true)).toBeNull();
  });

  it('leaves brackets of the text where they were', () => {
    expect(toggleMark('(a b)', 3, 4, false)?.text).toBe('(a ((b)))');
    expect(toggleMark('(b)', 1, 2, false)?.text).toBe('(((b)))');
    expect(toggleMark('(b)', 0, 3, false)?.text).toBe('(( (b) ))');
    const words = (text: string) => marksIn(text).map((mark) => mark.words);
    expect(
      ['(a ((b)))', '(((b)))', '(( (b) ))', '[[a [1]]]', '(((a) b))', '((1) b))', '(((a)) b)'].flatMap(words),
    ).toEqual(['b', 'b', '(b)', 'a [1]', '(a) b', '1) b', 'a']);
  });

  it('takes the first line of several, without the spaces around it', () => {
    expect(toggleMark('a \n b c \nd', 1, 10, false)?.text).toBe('a \n ((b c)) \nd');
  });

  it('takes in the marks that the selection touches', () => {
    expect(toggleMark('[[a]] b ((c)) d', 3, 9, true)?.text).toBe('[[a b c]] d');
  });
});

describe('one key for all', () => {
  it('goes from words to right, to what else may be marked, and back to the words', () => {
    const first = nextMark('a b c', 2, 3);
    const second = nextMark(first?.text ?? '', first?.start ?? 0, first?.end ?? 0);
    const third = nextMark(second?.text ?? '', second?.start ?? 0, second?.end ?? 0);
    expect([first, second, third].map((change) => change?.text)).toEqual(['a [[b]] c', 'a ((b)) c', 'a b c']);
  });
});

describe('a mark made the other kind, or taken off', () => {
  it('changes no other mark, and can be taken back', () => {
    fc.assert(
      fc.property(sound, fc.nat(), (text, which) => {
        const all = marksIn(text);
        const mark = all[which % Math.max(1, all.length)];
        if (!mark) return;
        const kinds = (own: string) => marksIn(own).map(({ words: of, correct }) => `${of} ${correct}`);
        const other = setMark(text, mark, !mark.correct);
        expect(kinds(other.text)).toEqual(
          all.map((one) => `${one.words} ${one === mark ? !one.correct : one.correct}`),
        );
        const off = setMark(text, mark, null);
        expect(kinds(off.text)).toEqual(all.filter((one) => one !== mark).map((one) => `${one.words} ${one.correct}`));
        expect(plain(off.text)).toBe(plain(text));
        expect(toggleMark(off.text, off.start, off.end, mark.correct)?.text).toBe(text);
      }),
    );
  });
});

describe('a text taken apart', () => {
  const data = fc.record({ text: any, everyWord: fc.boolean() });

  it('is the same words whether or not every word may be marked, in lines or in one piece', () => {
    fc.assert(
      fc.property(data, (own) => {
        expect(textOf(own)).toBe(plain(own.text));
        const lines = linesOf(own).map((line) =>
          line.map((run) => (typeof run === 'string' ? run : run.text)).join(''),
        );
        expect(lines.join('\n')).toBe(textOf(own));
      }),
    );
  });

  it('names every stretch once, in characters that every platform takes', () => {
    fc.assert(
      fc.property(data, (own) => {
        const ids = stretchesOf(own).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*$/);
      }),
    );
  });

  it('keeps the names of the stretches while words around them change', () => {
    const ids = (text: string) => stretchesOf({ text, everyWord: false }).map(({ id }) => id);
    expect(ids('The [[cluster]] and ((Ērģeļu)) ((3.5 %)).')).toEqual(['cluster', 'ergelu', 'w35']);
    expect(ids('More: ((Ērģeļu)) and ((3.5 %)), then the [[cluster]].')).toEqual(['ergelu', 'w35', 'cluster']);
  });

  it('takes 3.5, e-mail and l’année for one word each', () => {
    const all = stretchesOf({ text: '3.5 e-mails, l’année.', everyWord: true });
    expect(all.map(({ text }) => text)).toEqual(['3.5', 'e-mails', 'l’année']);
  });
});

describe('what is found', () => {
  const found = (text: string, everyWord = false) =>
    hottext
      .check({ ...hottext.create(), prompt: rich('Which?'), text, everyWord }, 'b1')
      .map(({ code, severity }) => [code, severity]);

  it.each([
    ['nothing can be marked', '', false, [['exercise.noParts', 'error']]],
    ['nothing can be marked', 'Only words.', false, [['exercise.noParts', 'error']]],
    ['one thing can be marked', 'One [[word]].', false, [['exercise.fewOptions', 'error']]],
    ['nothing is right', 'One ((word)) or ((two)).', false, [['exercise.noCorrect', 'error']]],
    ['nothing is right', 'Every word.', true, [['exercise.noCorrect', 'error']]],
    ['everything is right', 'One [[word]], [[two]].', false, [['exercise.allCorrect', 'warning']]],
    ['everything is right', '[[One word]], [[two]].', true, [['exercise.allCorrect', 'warning']]],
    ['a mark is not closed', '[[One]] ((word)) (( two', false, [['exercise.strayMark', 'warning']]],
    [
      'a mark is around nothing',
      '[[One]] ((word)) (( ))',
      false,
      [
        ['exercise.strayMark', 'warning'],
        ['exercise.strayMark', 'warning'],
      ],
    ],
    ['there is nothing to say', '[[One]] ((word)).', false, []],
    ['there is nothing to say', '[[One]] word.', true, []],
  ] as const)('%s: “%s” (every word: %s)', (_what, text, everyWord, findings) => {
    expect(found(text, everyWord)).toEqual(findings);
  });

  it('is how many there are, beyond what reports to platforms hold', () => {
    const text = (count: number) => `[[a]] ${'((b)) '.repeat(count - 1)}`;
    expect(found(text(36))).toEqual([]);
    expect(found(text(37))).toEqual([['exercise.manyParts', 'hint']]);
  });
});
