/** The browser host as a process of its own, from source: to be killed, and started again in the same home. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../electron/browser/start.ts', import.meta.url));

export interface HostProcess {
  /** Address with the token of this run. */
  readonly url: string;
  kill9(): Promise<void>;
}

export async function startHost(home: string, args: readonly string[] = []): Promise<HostProcess> {
  const child = spawn(process.execPath, [program, '--no-open', ...args], {
    env: { ...process.env, MODULEWRIGHT_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /running at (http:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${text}`)));
  });
  return {
    url,
    async kill9() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
