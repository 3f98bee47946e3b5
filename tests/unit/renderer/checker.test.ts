/** The thread of the checks has what the screen has, whatever was changed between two questions, and answers the newest alone. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker, type Thread } from '../../../renderer/workspaces/publish/checks/checker.ts';
import {
  Checking,
  type CheckAnswer,
  type CheckAsk,
  type CheckRequest,
} from '../../../renderer/workspaces/publish/checks/checking.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import { formatIds } from '../../../shared/output/formats/index.ts';
import { formatOf } from '../../support/formats.ts';
import { sampleRecords } from '../../support/sample.ts';

/** What a thread is, without one: all that passes is a copy. */
class Copies implements Thread {
  readonly #checking = new Checking();
  readonly #listeners: ((event: { readonly data: CheckAnswer }) => void)[] = [];
  readonly #failed: ((event: { readonly message?: string }) => void)[] = [];
  readonly passed: CheckRequest[] = [];
  isEnded = false;

  postMessage(message: CheckRequest): void {
    this.passed.push(message);
    void this.#checking.take(structuredClone(message)).then((answer) => {
      if (answer && !this.isEnded) for (const listener of this.#listeners) listener({ data: structuredClone(answer) });
      return null;
    });
  }

  addEventListener(type: 'message' | 'error', listener: (event: never) => void): void {
    if (type === 'message') this.#listeners.push(listener as (event: { readonly data: CheckAnswer }) => void);
    else this.#failed.push(listener as (event: { readonly message?: string }) => void);
  }

  fail(): void {
    for (const listener of this.#failed) listener({ message: 'not to be had' });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const module = 'b1';
const askOf = (format: CheckAsk['format']): CheckAsk => {
  return { format, options: formatOf(format).defaults, mode: 'zip', modules: [module] };
};
const directly = (records: RecordTable, { format, options }: CheckAsk) => [
  formatOf(format).check(records, module, options),
];

describe('a checker', () => {
  it('finds on its thread what is found here, however the programme was changed meanwhile', async () => {
    const step = fc.tuple(fc.nat(), fc.constantFrom('removed', 'emptied', 'put back'), fc.constantFrom(...formatIds));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const threads: Copies[] = [];
        const checker = new Checker(() => threads[threads.push(new Copies()) - 1] as Copies);
        const records = new RecordTable(sampleRecords);
        for (const [at, what, format] of steps) {
          const record = sampleRecords[at % sampleRecords.length] as AnyRecord;
          const isText = record.kind === 'block' && record.data.type === 'paragraph';
          const other = isText
            ? ({ ...record, data: { ...record.data, children: [{ text: '' }] } } as AnyRecord)
            : record;
          const isLeaf = records.children(record.id).length === 0 && record.kind === 'block';
          if (what === 'removed' && isLeaf) records.apply({ puts: [], removes: [record.id] });
          else records.apply({ puts: [what === 'emptied' ? other : record], removes: [] });
          const seen = new RecordTable(records.all());
          expect(await checker.find(seen, askOf(format))).toEqual(directly(seen, askOf(format)));
        }
        expect(threads).toHaveLength(1);
        // Copied once, and then what changed alone.
        const puts = threads[0]?.passed.flatMap((one) => ('changes' in one ? one.changes.puts : [])) ?? [];
        expect(puts.length).toBeLessThanOrEqual(sampleRecords.length + steps.length);
        checker.close();
      }),
      { numRuns: 12 },
    );
  });

  it('answers what was asked last, and nothing that was asked before', async () => {
    const checker = new Checker(() => new Copies());
    const records = new RecordTable(sampleRecords);
    const [first, last] = [checker.find(records, askOf('scorm12')), checker.find(records, askOf('epub'))];
    expect(await first).toBeNull();
    expect(await last).toEqual(directly(records, askOf('epub')));
    checker.close();
  });

  it('says that its thread cannot be had, and begins another for the next question', async () => {
    const threads: Copies[] = [];
    const checker = new Checker(() => threads[threads.push(new Copies()) - 1] as Copies);
    const records = new RecordTable(sampleRecords);
    const asked = checker.find(records, askOf('scorm12'));
    const failed = expect(asked).rejects.toThrow('not to be had');
    threads[0]?.fail();
    await failed;
    expect(threads[0]?.isEnded).toBe(true);
    expect(await checker.find(records, askOf('scorm12'))).toEqual(directly(records, askOf('scorm12')));
    expect(threads).toHaveLength(2);
    checker.close();
  });
});
