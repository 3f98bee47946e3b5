/** What a pilot session is: where, when and with whom a module was tried, which version of it, and how the day was planned. */

import { z } from '../../base/zod.ts';
import { label, language, name, said, stamp } from '../fields.ts';
import { deliveries, reaches } from '../programme/schema.ts';

export const pilotStages = ['planned', 'held', 'cancelled'] as const;

/** What a part of the day is: of the module - what is read and answered on a page, an activity, a test - or the facilitators' own. */
export const partKinds = ['page', 'activity', 'test', 'break', 'own'] as const;

const dayMinutes = 24 * 60;

/** A part of the day. It is the session's own: whatever becomes of the module, what was planned and held stays what it was. */
export const partData = z.strictObject({
  /** What sheets and observations name it by, in this session. */
  id: name().min(1).max(64),
  is: z.enum(partKinds),
  /** The page or block that it was made of. No reference: what is gone takes no part along. Null for a part of one's own. */
  where: name().min(1).max(255).nullable(),
  title: said(1000),
  minutes: z.number().int().min(0).max(dayMinutes),
  /** As the module had them when the plan was made; null for a part of one's own. */
  written: z.number().int().min(0).max(1_000_000).nullable(),
  /** It begins with the part before it: for another group, in another room. */
  beside: z.boolean(),
  /** It begins the next day. */
  newDay: z.boolean(),
  /** Whom it is for; nobody named where it is for all. */
  group: said(200),
  room: said(200),
});

/** From when on a part was on, or was waited for: until the next step, or the end. */
export const runStep = z.strictObject({
  /** Of the plan as it was then; one that is gone from it keeps its minutes. */
  part: name().min(1).max(64),
  /** False while nothing runs: the part is the one that goes on, or begins, after the pause. */
  isOn: z.boolean(),
  /** By the clock on the wall. None is before the one that it follows. */
  at: stamp(),
  /** The clock stood before the step that this follows: it was set back, and how long that one took is not known. */
  setBack: z.boolean(),
});

/** How the day went, step by step, so that a machine that sleeps or stops loses nothing of it. */
export const runData = z.strictObject({
  steps: z.array(runStep).min(1).max(20_000),
  ended: stamp().nullable(),
  /** What was noticed, under the part that was on. */
  notes: z
    .array(
      z.strictObject({
        part: name().min(1).max(64),
        at: stamp(),
        text: said(4000),
        /** It names somebody, and is left out of what goes to others. */
        named: z.literal(true).optional(),
      }),
    )
    .max(5000),
});

export const pilotData = z.strictObject({
  /** No reference: a module that is gone was tried all the same. */
  module: name().min(1).max(255),
  stage: z.enum(pilotStages),
  level: z.enum(reaches),
  place: said(300),
  partner: said(300),
  country: said(100),
  /** One for each day of the plan; one that is not there yet begins as the last that is. `start` in minutes from midnight. */
  days: z
    .array(
      z.strictObject({
        date: name()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .nullable(),
        start: z
          .number()
          .int()
          .min(0)
          .max(dayMinutes - 1),
      }),
    )
    .min(1)
    .max(60),
  /** By role or name, one on each line. */
  facilitators: said(4000),
  /** How many; null while nobody has said. No names of theirs are kept. */
  participants: z.number().int().min(0).max(100_000).nullable(),
  audiences: z.array(label().min(1).max(64)).max(100),
  language: language(),
  delivery: z.enum(deliveries),
  /** The version that was run; null while none was named. As it was then, for where the version itself is not. */
  ran: z
    .strictObject({
      version: name().min(1).max(255),
      name: said(200),
      at: stamp(),
      revision: z.number().int().min(0),
    })
    .nullable(),
  /** When participants are asked what they have done since; null while nobody has said. */
  followUp: name()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  plan: z.array(partData).max(5000),
  /** None before the session was begun with the running order. */
  run: runData.optional(),
  notes: said(10_000),
});

export type PilotData = z.infer<typeof pilotData>;
export type PilotRun = z.infer<typeof runData>;
export type RunStep = z.infer<typeof runStep>;
export type PilotStage = (typeof pilotStages)[number];
export type PlanPart = z.infer<typeof partData>;
export type PartKind = (typeof partKinds)[number];
