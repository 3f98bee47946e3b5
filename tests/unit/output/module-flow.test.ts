/** A module as a flow: all of it is there once, in order, and whatever leads somewhere leads into it. */

import { describe, expect, it } from 'vitest';
import type { Run, Words } from '../../../shared/flow/flow.ts';
import { allPieces, marksIn, plainWords } from '../../../shared/flow/pieces.ts';
import { moduleFlow } from '../../../shared/output/flow/module-flow.ts';
import { exercisesOf, moduleView, pagesOf } from '../../../shared/output/module-view.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { sampleRecords } from '../../support/sample.ts';

const sample = new RecordTable(sampleRecords);
const modules = [...sample.all()].filter(({ kind }) => kind === 'module');
const made = modules.map(({ id }) => {
  const view = moduleView(sample, id, { language: null, audience: 'learner' });
  if (!view) throw new Error(id);
  return [view.data.code, view, moduleFlow(view)] as const;
});

describe.each(made)('module %s', (_, view, flow) => {
  const pieces = allPieces(flow.pieces);
  const texts = pieces.flatMap((piece): readonly Words[] => {
    if (piece.is === 'paragraph' || piece.is === 'heading') return [piece.words];
    return piece.is === 'list' ? piece.items.map(({ words }) => words) : [];
  });
  const runs: readonly Run[] = texts.flat();

  it('has a heading for each unit and page, in their order', () => {
    const headings = pieces.flatMap((piece) =>
      piece.is === 'heading' && piece.level <= 2 ? [plainWords(piece.words)] : [],
    );
    const wanted = view.units.flatMap((unit) => [unit.title, ...unit.pages.map(({ title }) => title)]);
    expect(headings.slice(0, wanted.length)).toEqual(wanted);
    expect(pagesOf(view).length).toBeGreaterThan(0);
  });

  it('asks each exercise once, counted through', () => {
    const count = exercisesOf(view).length;
    const numbers = texts.map(plainWords).flatMap((words) => /^Exercise (\d+)$/.exec(words)?.[1] ?? []);
    expect(numbers.map(Number)).toEqual(Array.from({ length: count }, (_one, index) => index + 1));
  });

  it('leads nowhere that is not there, and shows no file that the module has not', () => {
    const marks = marksIn(flow.pieces);
    const inner = runs.flatMap((run) =>
      'type' in run && run.type === 'link' && run.url.startsWith('#') ? [run.url.slice(1)] : [],
    );
    expect(inner.filter((mark) => !marks.has(mark))).toEqual([]);
    const files = new Set(view.files.map(({ id }) => id));
    const shown = pieces.flatMap((piece) => (piece.is === 'figure' ? [piece.file] : []));
    expect(shown.filter((id) => !files.has(id))).toEqual([]);
  });

  it('names no mark twice', () => {
    const all = pieces.flatMap((piece) => ('mark' in piece && piece.mark !== undefined ? [piece.mark] : []));
    expect(new Set(all).size).toBe(all.length);
  });
});
