/** A script in a process of its own, and what it took: the time on the wall, the time of all its threads, and the most memory it had. */

import { spawnSync } from 'node:child_process';

export interface Took {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of processors, over all threads. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
}

/** Told by the process itself as it ends. */
const told = 'bench: ';
const tells = `data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('\\n${told}'+[(u+s)/1000,m*1024].join(' ')+'\\n')})`;

export function inOwnProcess(args: readonly string[], home: string): Took {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', tells, ...args], {
    env: { ...process.env, MODULEWRIGHT_HOME: home },
    encoding: 'utf8',
  });
  const wall = performance.now() - before;
  const line = stderr.split('\n').find((one) => one.startsWith(told));
  if (status !== 0 || line === undefined) throw new Error(stderr);
  const [cpu = 0, memory = 0] = line.slice(told.length).split(' ').map(Number);
  return { wall, cpu, memory };
}
