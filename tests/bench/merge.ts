/** Bench: two copies of a large programme made one, against reading and checking one of them, and how that grows. */

import type { AnyRecord } from '../../shared/records/record.ts';
import { validateAll } from '../../shared/records/validate.ts';
import { mergeProgrammes } from '../../shared/review/merge/merge-programmes.ts';
import { large, largeProgramme } from '../support/large-programme.ts';
import type { Figure } from './figure.ts';
import { percentile } from './turns.ts';

type Programme = readonly AnyRecord[];

interface Copies {
  readonly base: Programme;
  readonly mine: Programme;
  readonly theirs: Programme;
}

export async function benchMerge(): Promise<readonly Figure[]> {
  const [whole, half] = [copies(large.modules), copies(large.modules / 2)];
  for (const one of [whole, half]) timed(() => mergeProgrammes(one));
  const rounds = Array.from({ length: 5 }, () => ({
    merge: timed(() => mergeProgrammes(whole)),
    again: timed(() => mergeProgrammes(whole)),
    half: timed(() => mergeProgrammes(half)),
    read: timed(() => validateAll(JSON.parse(JSON.stringify(whole.mine)) as Programme)),
  }));
  const middle = (of: keyof (typeof rounds)[number]) =>
    percentile(
      rounds.map((round) => round[of]),
      50,
    );
  const [merge, again, small, read] = [middle('merge'), middle('again'), middle('half'), middle('read')];
  const { conflicts } = mergeProgrammes(whole);
  return [
    {
      name: `two copies of ${large.modules} modules merged`,
      ratio: merge / read,
      limit: 2,
      noise: merge / again,
      detail: `${merge.toFixed(0)} ms against ${read.toFixed(0)} ms to read one; ${whole.mine.length} records, ${conflicts.length} conflicts`,
    },
    {
      name: 'twice as many modules merged',
      ratio: merge / small,
      limit: 2.6,
      noise: merge / again,
      detail: `${small.toFixed(0)} ms of ${large.modules / 2}, ${merge.toFixed(0)} ms of ${large.modules}`,
    },
  ];
}

/** Each side has other words in every 25th paragraph, half of them in the same. */
function copies(modules: number): Copies {
  const base = [...largeProgramme({ ...large, modules }).all()];
  return { base, mine: edited(base, 'seldom', [0, 25]), theirs: edited(base, 'hardly', [0, 35]) };
}

function edited(base: Programme, word: string, at: readonly number[]): Programme {
  return structuredClone(base).map((record, index) => {
    if (!at.includes(index % 50) || record.kind !== 'block' || record.data.type !== 'paragraph') return record;
    const children = record.data.children.map((node) =>
      'type' in node ? node : { ...node, text: node.text.replace('rarely', word) },
    );
    return { ...record, data: { ...record.data, children } };
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
