/** Exports on the screen's side: each ends once, and none goes on for ever when the core that wrote it is no more. */

import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { Core, EventName, Events, InputOf } from '../../../shared/ipc/contract.ts';
import {
  listenToExports,
  startExport,
  useExportJobs,
  type ExportResult,
} from '../../../renderer/workspaces/publish/export-jobs.ts';

const request = (job: string): InputOf<'export.start'> => ({
  job,
  session: 'session',
  module: 'mod',
  format: 'scorm12',
  options: {},
  file: 'file',
});
const written: ExportResult = ok({
  name: 'B1.zip',
  folder: '/',
  size: 1,
  made: [],
});

let answer: Result<null>;
let asked: string[];
let told: ExportResult[];
let emit: <E extends EventName>(event: E, payload: Events[E]) => void;
let core: Core;
beforeEach(() => {
  answer = ok(null);
  [asked, told] = [[], []];
  const listeners = new Map<EventName, (payload: never) => void>();
  emit = (event, payload) => listeners.get(event)?.(payload as never);
  core = {
    call: async (_name, input) => {
      asked.push((input as InputOf<'export.start'>).job);
      return answer as Result<never>;
    },
    isThere: () => true,
    on: (event, listener) => {
      listeners.set(event, listener);
      return () => void listeners.delete(event);
    },
  };
  useExportJobs.setState(new Map(), true);
  return listenToExports(core, (result) => void told.push(result));
});

const running = () => useExportJobs.getState().get('mod')?.running ?? null;

describe('an export whose end was told to nobody', () => {
  it('is asked for once more when the core answers again, and goes on', async () => {
    await startExport(core, request('a'));
    emit('app.returned', {});
    await Promise.resolve();
    expect(asked).toEqual(['a', 'a']);
    expect(running()).not.toBeNull();
    emit('export.done', { job: 'a', result: written });
    emit('export.done', { job: 'a', result: written });
    expect(told).toEqual([written]);
    expect(running()).toBeNull();
    emit('app.returned', {});
    expect(asked, 'one that has ended is not asked for').toHaveLength(2);
  });

  it('is lost with the core that wrote it', async () => {
    await startExport(core, request('a'));
    answer = fail('session.unknown');
    emit('app.returned', {});
    await expect.poll(running).toBeNull();
    expect(told).toEqual([fail('export.lost')]);
  });

  it('waits on while the core cannot be asked', async () => {
    await startExport(core, request('a'));
    answer = fail('connection.lost', { status: 0 });
    emit('app.returned', {});
    await new Promise((resolve) => setTimeout(resolve));
    expect(running()).not.toBeNull();
    expect(told).toEqual([]);
  });
});

it('a second export of a module is refused while the first is under way, whose end is told', async () => {
  await startExport(core, request('a'));
  expect(await startExport(core, request('b'))).toEqual(fail('export.underWay'));
  expect(asked).toEqual(['a']);
  emit('export.done', { job: 'a', result: written });
  expect(told).toEqual([written]);
  expect(await startExport(core, request('b'))).toEqual(ok(null));
  expect(useExportJobs.getState().get('mod')?.request.job).toBe('b');
});

it('an export that could not begin stands in the way of none', async () => {
  answer = fail('session.unknown');
  expect(await startExport(core, request('a'))).toEqual(answer);
  answer = ok(null);
  expect(await startExport(core, request('b'))).toEqual(answer);
});
