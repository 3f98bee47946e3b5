/** A core as a window of the application has it, for tests that go through its one door. */

import { randomBytes } from 'node:crypto';
import { startCore, type RunningCore } from '../../electron/core/workbench.ts';
import type { Result } from '../../shared/base/result.ts';
import type { CallName, InputOf, OutputOf } from '../../shared/ipc/contract.ts';

export interface TestCore {
  readonly core: RunningCore;
  call<N extends CallName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>>;
  /** What a file dialog would have given out for a path. */
  handle(path: string): string;
}

export function testCore(home: string, assets = home): TestCore {
  const core = startCore({
    home,
    assets,
    version: '0',
    host: {
      kind: 'browser',
      systemLanguage: 'en',
      systemRegion: 'en',
      dialogs: null,
      openAtStart: null,
      playAtStart: null,
      reveal: async () => undefined,
      openLink: async () => undefined,
      closeWindow: () => undefined,
      servePreview: async () => 'http://preview/',
      serveSimulator: async () => ({
        token: randomBytes(4).toString('hex'),
        url: '',
        origin: '',
        release: () => undefined,
      }),
    },
  });
  return {
    core,
    call: (name, input) => core.dispatch(name, input) as never,
    handle: (path) => core.workbench.handles.issue(path),
  };
}
