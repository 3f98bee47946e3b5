/** A session while it is run: its steps by the clock on the wall, and what they say of minutes. Nothing here counts ticks. */

import type { PilotRun, PlanPart, RunStep } from '../model/pilots/schema.ts';
import { isLeftOut, type Plan } from './day-plan.ts';

/** What runs at once: a part with those beside it. It is named by its first and lasts as long as its longest. */
export interface RunBlock {
  readonly id: string;
  readonly parts: readonly PlanPart[];
  readonly minutes: number;
  readonly isDayHead: boolean;
}

/** What is left out is not run. */
export function runBlocks(plan: Plan): readonly RunBlock[] {
  const blocks: RunBlock[] = [];
  // A part that is left out passes on that a day began with it, and that what follows stood beside others.
  let beginsDay = false;
  let isHeadOut = false;
  for (const part of plan) {
    beginsDay ||= part.newDay;
    if (!part.beside) isHeadOut = isLeftOut(part);
    if (isLeftOut(part)) continue;
    const last = blocks.at(-1);
    if (last && part.beside && !isHeadOut && !beginsDay)
      blocks[blocks.length - 1] = {
        ...last,
        parts: [...last.parts, part],
        minutes: Math.max(last.minutes, part.minutes),
      };
    else
      blocks.push({ id: part.id, parts: [part], minutes: part.minutes, isDayHead: blocks.length === 0 || beginsDay });
    beginsDay = false;
    isHeadOut = false;
  }
  return blocks;
}

/** Whichever part of a block a step names. */
function placeOf(blocks: readonly RunBlock[], part: string): number {
  return blocks.findIndex(({ parts }) => parts.some(({ id }) => id === part));
}

/** The day begins: with the first part, or with another where somebody chose one. Nothing where there is nothing to run. */
export function startRun(plan: Plan, now: string, part?: string): PilotRun | null {
  const first = part ?? runBlocks(plan)[0]?.id;
  if (first === undefined) return null;
  return { steps: [{ part: first, isOn: true, at: now, setBack: false }], ended: null, notes: [] };
}

/** What is next goes on; the first of a day is waited for, as nobody runs through the night; after the last one the day ends. */
export function nextPart(run: PilotRun, plan: Plan, now: string): PilotRun {
  const last = lastOf(run);
  if (run.ended !== null) return run;
  if (isAwaited(run)) return resumeRun(run, now);
  const next = followerOf(runBlocks(plan), run);
  if (!next) return { ...run, ended: later(last.at, now) };
  return stepped(run, { part: next.id, isOn: !next.isDayHead }, now);
}

/** The first part of a day, before it begins: a pause has had its part on before it. */
export function isAwaited({ steps, ended }: PilotRun): boolean {
  const [before, last] = [steps.at(-2), steps.at(-1)];
  return ended === null && last?.isOn === false && before?.part !== last.part;
}

export function pauseRun(run: PilotRun, now: string): PilotRun {
  const { part, isOn } = lastOf(run);
  return run.ended === null && isOn ? stepped(run, { part, isOn: false }, now) : run;
}

/** After a pause, or in the morning. */
export function resumeRun(run: PilotRun, now: string): PilotRun {
  const { part, isOn } = lastOf(run);
  return run.ended === null && !isOn ? stepped(run, { part, isOn: true }, now) : run;
}

/** Any part, whatever comes next in the plan. */
export function goToPart(run: PilotRun, plan: Plan, part: string, now: string): PilotRun {
  const last = lastOf(run);
  const isThere = placeOf(runBlocks(plan), part) >= 0;
  if (run.ended !== null || !isThere || (last.part === part && last.isOn)) return run;
  return stepped(run, { part, isOn: true }, now);
}

/** Whether there is a step to take back: not where notes hang on the only one. */
export function canTakeBack(run: PilotRun | undefined): boolean {
  return run !== undefined && takeBack(run) !== run;
}

/** As though the last step had not been made: the minutes since are those of what was on before. Null before the first. */
export function takeBack(run: PilotRun): PilotRun | null {
  if (run.ended !== null) return { ...run, ended: null };
  const steps = run.steps.slice(0, -1);
  // Notes stay: what was noticed was noticed.
  if (steps.length === 0) return run.notes.length === 0 ? null : run;
  return { ...run, steps };
}

export function noteDown(run: PilotRun, text: string, now: string): PilotRun {
  const said = text.trim();
  return said === '' ? run : { ...run, notes: [...run.notes, { part: lastOf(run).part, at: now, text: said }] };
}

export interface RunState {
  readonly stage: 'on' | 'waiting' | 'ended';
  /** Null where the part that is on is gone from the plan. */
  readonly block: RunBlock | null;
  readonly next: RunBlock | null;
  /** Milliseconds that each part was on. */
  readonly spent: ReadonlyMap<string, number>;
  /** All of `spent`, and what was waited. */
  readonly running: number;
  readonly waited: number;
  /** How much longer than planned everything took that was begun; less than nothing is time in hand. What is on counts once it is over. */
  readonly behind: number;
  /** By how much the clock stands before the last step: it was set back. */
  readonly setBack: number;
}

const minute = 60_000;

/** The same from a file as from memory: all that it needs are the steps and what the clock says. */
export function runState(run: PilotRun, plan: Plan, now: string): RunState {
  const blocks = runBlocks(plan);
  const last = lastOf(run);
  const end = run.ended ?? later(last.at, now);
  const spent = new Map<string, number>();
  let running = 0;
  let waited = 0;
  for (const [index, { part, isOn, at }] of run.steps.entries()) {
    const time = ms(run.steps[index + 1]?.at ?? end) - ms(at);
    if (isOn) {
      spent.set(part, (spent.get(part) ?? 0) + time);
      running += time;
    } else waited += time;
  }
  const isOver = run.ended !== null;
  const block = blocks[placeOf(blocks, last.part)] ?? null;
  return {
    stage: isOver ? 'ended' : last.isOn ? 'on' : 'waiting',
    block,
    next: isOver ? null : followerOf(blocks, run),
    spent,
    running,
    waited,
    behind: behindBy(blocks, spent, isOver ? null : last.part),
    setBack: isOver ? 0 : Math.max(0, ms(last.at) - ms(now)),
  };
}

function behindBy(blocks: readonly RunBlock[], spent: ReadonlyMap<string, number>, on: string | null): number {
  let behind = 0;
  for (const { parts, minutes } of blocks) {
    const times = parts.flatMap(({ id }) => spent.get(id) ?? []);
    if (times.length === 0) continue;
    const more = times.reduce((all, time) => all + time, 0) - minutes * minute;
    behind += parts.some(({ id }) => id === on) ? Math.max(0, more) : more;
  }
  return behind;
}

/** What comes after the part that is on; where that is gone from the plan, after the one before it that is still there. */
function followerOf(blocks: readonly RunBlock[], { steps }: PilotRun): RunBlock | null {
  const known = steps.findLast(({ part }) => placeOf(blocks, part) >= 0);
  return blocks[known ? placeOf(blocks, known.part) + 1 : 0] ?? null;
}

function stepped(run: PilotRun, step: Pick<RunStep, 'part' | 'isOn'>, now: string): PilotRun {
  const { at } = lastOf(run);
  return { ...run, steps: [...run.steps, { ...step, at: later(at, now), setBack: ms(now) < ms(at) }] };
}

/** A run has a first step. */
function lastOf({ steps }: PilotRun): RunStep {
  return steps[steps.length - 1] as RunStep;
}

function later(a: string, b: string): string {
  return ms(b) > ms(a) ? b : a;
}

function ms(stamp: string): number {
  return Date.parse(stamp);
}
