/** Laws of a session while it is run, over generated plans, presses and clocks: no minute is lost, doubled or less than none. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pilotData, runData, type PilotRun, type PlanPart } from '../../shared/model/pilots/schema.ts';
import { isLeftOut, removePart, type Plan } from '../../shared/pilots/day-plan.ts';
import {
  goToPart,
  isAwaited,
  nextPart,
  noteDown,
  pauseRun,
  resumeRun,
  runBlocks,
  runState,
  startRun,
  takeBack,
} from '../../shared/pilots/running-order.ts';

const plans = fc
  .array(fc.record({ minutes: fc.nat(90), isOut: fc.boolean(), beside: fc.boolean(), newDay: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts): Plan =>
    parts.map(({ minutes, isOut, beside, newDay }, index): PlanPart => ({
      id: `p${index + 1}`,
      is: 'own',
      where: null,
      title: '',
      minutes: isOut ? 0 : minutes,
      written: isOut ? 30 : null,
      newDay: newDay && index > 0,
      beside: beside && index > 0 && !newDay,
      group: '',
      room: '',
    })),
  );

/** What is pressed, and by how much the clock moved before: now and then it is set back. */
const presses = fc.array(
  fc.record({
    what: fc.constantFrom('next', 'pause', 'resume', 'go', 'back', 'note', 'remove'),
    at: fc.nat(7),
    by: fc.oneof({ weight: 6, arbitrary: fc.nat(5_400_000) }, fc.integer({ min: -7_200_000, max: 0 })),
  }),
  { maxLength: 30 },
);

const begin = Date.parse('2026-03-12T08:00:00.000Z');
const stampOf = (time: number): string => new Date(time).toISOString();

interface Seen {
  readonly run: PilotRun;
  readonly before: PilotRun;
  readonly plan: Plan;
  readonly what: string;
  readonly now: string;
}

/** Every state on the way. */
function runThrough(plan: Plan, pressed: readonly { what: string; at: number; by: number }[]): readonly Seen[] {
  const started = startRun(plan, stampOf(begin));
  if (!started) return [];
  let run = started;
  let time = begin;
  let here = plan;
  const seen: Seen[] = [];
  for (const { what, at, by } of pressed) {
    time += by;
    const now = stampOf(time);
    const part = plan[at % plan.length]?.id ?? '';
    const before = run;
    if (what === 'next') run = nextPart(run, here, now);
    else if (what === 'pause') run = pauseRun(run, now);
    else if (what === 'resume') run = resumeRun(run, now);
    else if (what === 'go') run = goToPart(run, here, part, now);
    else if (what === 'back') run = takeBack(run) ?? run;
    else if (what === 'note') run = noteDown(run, `at ${now}`, now);
    else if (here.length > 1) here = removePart(here, part);
    seen.push({ run, before, plan: here, what, now });
  }
  return seen;
}

const law = (hold: (seen: Seen, plan: Plan) => void): void =>
  fc.assert(
    fc.property(plans, presses, (plan, pressed) => runThrough(plan, pressed).forEach((seen) => hold(seen, plan))),
  );

describe('the running order', () => {
  it('has every part that is run in one block, in the order of the plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const blocks = runBlocks(plan);
        expect(blocks.flatMap(({ parts }) => parts)).toEqual(plan.filter((part) => !isLeftOut(part)));
        // A day begins with the first of its parts that is run.
        const days = plan.map((_, index) => plan.slice(0, index + 1).filter(({ newDay }) => newDay).length);
        const dayOf = (id: string): number => days[plan.findIndex((part) => part.id === id)] ?? 0;
        for (const [index, { id, isDayHead }] of blocks.entries())
          expect(isDayHead).toBe(index === 0 || dayOf(id) !== dayOf(blocks[index - 1]?.parts.at(-1)?.id ?? ''));
        for (const { id, parts, minutes } of blocks) {
          expect(id).toBe(parts[0]?.id);
          expect(minutes).toBe(Math.max(...parts.map((part) => part.minutes)));
        }
      }),
    );
  });

  it('has no minutes that are less than none, and they add up to what the clock went on', () => {
    law(({ run, plan, now }) => {
      const { spent, running, waited } = runState(run, plan, now);
      for (const time of spent.values()) expect(time).toBeGreaterThanOrEqual(0);
      expect([...spent.values()].reduce((all, time) => all + time, 0)).toBe(running);
      const last = run.steps.at(-1)?.at ?? '';
      const end = run.ended ?? (now > last ? now : last);
      expect(running + waited).toBe(Date.parse(end) - Date.parse(run.steps[0]?.at ?? ''));
    });
  });

  it('steps forward in time whatever the clock does, and says where it was set back', () => {
    law(({ run, before, plan, now }) => {
      for (const [index, { at }] of run.steps.entries()) {
        const previous = run.steps[index - 1];
        if (previous) expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(previous.at));
      }
      const isBack = Date.parse(now) < Date.parse(before.steps.at(-1)?.at ?? '');
      if (run.steps.length > before.steps.length) expect(run.steps.at(-1)?.setBack).toBe(isBack);
      const { setBack, stage } = runState(run, plan, now);
      if (stage !== 'ended') expect(setBack > 0).toBe(Date.parse(now) < Date.parse(run.steps.at(-1)?.at ?? ''));
    });
  });

  it('is what it was before, once a step is taken back', () => {
    law(({ run, before, what }) => {
      if (what === 'back' || what === 'note') return;
      if (run !== before) expect(takeBack(run)).toEqual(before);
    });
  });

  it('is the same from the file at every step', () => {
    law(({ run, plan, now }) => {
      const read = runData.parse(JSON.parse(JSON.stringify(run)));
      expect(read).toEqual(run);
      expect(runState(read, plan, now)).toEqual(runState(run, plan, now));
    });
  });

  it('reaches each block by next alone, and then the end', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const reached: string[] = [];
        const blocks = runBlocks(plan);
        let run = startRun(plan, stampOf(begin));
        if (!run) {
          expect(blocks).toEqual([]);
          return;
        }
        for (let at = 0; run.ended === null && at < 50; at += 1) {
          if (!isAwaited(run)) reached.push(run.steps.at(-1)?.part ?? '');
          run = nextPart(run, plan, stampOf(begin + at * 60_000));
        }
        expect(run.ended).not.toBeNull();
        expect(reached).toEqual(blocks.map(({ id }) => id));
      }),
    );
  });

  it('keeps every note under the part that was on', () => {
    law(({ run, before, what, now }) => {
      expect(run.notes.length).toBe(before.notes.length + (what === 'note' ? 1 : 0));
      if (what === 'note')
        expect(run.notes.at(-1)).toEqual({ part: before.steps.at(-1)?.part, at: now, text: `at ${now}` });
    });
  });

  it('is a member that sessions of before need not have', () => {
    expect(pilotData.shape.run.safeParse(undefined).success).toBe(true);
    expect(runData.safeParse({ steps: [], ended: null, notes: [] }).success).toBe(false);
  });
});
