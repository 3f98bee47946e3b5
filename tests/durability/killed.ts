/** A process that says each thing it was acknowledged aloud, killed at a moment of its life. */

import { spawn } from 'node:child_process';

/** Kills it a moment after its line number `life`, so that what comes next is on its way to the disk; gives what it said. */
export function saidUntilKilled<Said>(args: readonly string[], life: number): Promise<readonly Said[]> {
  return new Promise((resolve, reject) => {
    const speaking = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    let lines = 0;
    let dying = false;
    speaking.stdout.on('data', (chunk: Buffer) => {
      const more = chunk.toString();
      text += more;
      lines += more.split('\n').length - 1;
      // The first says that it is ready.
      if (dying || lines < life + 1) return;
      dying = true;
      setTimeout(() => speaking.kill('SIGKILL'), life % 5);
    });
    speaking.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the child ended by itself: ${text}`));
      // The last line may be cut off: it was not acknowledged to anybody then.
      return resolve(
        text
          .split('\n')
          .slice(1, -1)
          .map((line) => JSON.parse(line) as Said),
      );
    });
  });
}
