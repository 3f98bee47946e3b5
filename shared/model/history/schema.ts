/** What is remembered of a programme's life: states that have a name, and how modules went from one status to the next. */

import { z } from '../../base/zod.ts';
import { name, said, stamp } from '../fields.ts';
import { statuses } from '../programme/statuses.ts';
import { personData } from '../review/schema.ts';

export const versionReasons = ['named', 'sent', 'merged', 'published', 'piloted', 'restored', 'joined'] as const;

/** What has one id here and another in a programme that modules were brought from. */
const sameData = z.strictObject({ here: name().min(1).max(255), there: name().min(1).max(255) });

/** A state that can be found again: what the programme was after `revision`. */
export const versionData = z.strictObject({
  /** None where the reason says enough. */
  name: said(200),
  why: z.enum(versionReasons),
  /** Null where nobody has said who they are. */
  by: personData.nullable(),
  at: stamp(),
  revision: z.number().int().min(0),
  /** The module that it was about; null for the whole programme. No reference: what is gone takes no version along. */
  module: name().min(1).max(255).nullable(),
  note: said(4000),
  /** Of another copy of the programme that was joined with it: the last commit of it that is in here, and its revision there. */
  copy: z.strictObject({ commit: name().min(1).max(255), revision: z.number().int().min(1) }).optional(),
  /** Of another programme that modules were brought from: how far it went then, which modules of it were brought so far, and as what. */
  brought: z
    .strictObject({
      programme: name().min(1).max(255),
      commit: name().min(1).max(255),
      revision: z.number().int().min(1),
      modules: z.array(name().min(1).max(255)).max(10_000),
      same: z.array(sameData).max(100_000),
      levels: z.array(sameData).max(1000),
      audiences: z.array(sameData).max(1000),
    })
    .optional(),
});

/** One step of a module from status to status; the newest is the last one. */
export const statusData = z.strictObject({
  module: name().min(1).max(255),
  to: z.enum(statuses),
  /** Null where nobody has said who they are. */
  by: personData.nullable(),
  at: stamp(),
  why: said(4000),
  /** Set where nobody took it there: what was approved was changed. */
  rule: z.literal('changed').optional(),
  revision: z.number().int().min(0),
});

/** A warning that somebody let stand. */
export const acceptanceData = z.strictObject({
  module: name().min(1).max(255),
  /** Of the finding: a code that this application may not know any more. */
  code: name().min(1).max(64),
  /** The record that it was about. No reference: what is gone is found no more. */
  about: name().min(1).max(255),
  /** What the finding said beside, as JSON. */
  said: name().max(20_000),
  reason: said(2000).min(1),
  /** Null where nobody has said who they are. */
  by: personData.nullable(),
  at: stamp(),
});

export type VersionData = z.infer<typeof versionData>;
export type VersionReason = (typeof versionReasons)[number];
export type StatusData = z.infer<typeof statusData>;
