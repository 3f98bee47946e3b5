/** The shapes of programme, module, unit, page and resource: what each holds and which values are legal. */

import { z } from '../../base/zod.ts';
import { code, file, label, language, name, ref, words } from '../fields.ts';
import { lookData } from './look.ts';
import { mediaMimes } from './media-types.ts';
import { statuses } from './statuses.ts';

const named = z.strictObject({ id: name().min(1).max(64), label: words(200) });

export const programmeData = z.strictObject({
  title: words(300),
  description: words(10_000),
  languages: z.array(language()).min(1),
  partners: z.array(z.strictObject({ name: words(300), country: words(100), role: words(1000) })),
  audiences: z.array(named),
  levels: z.array(named).min(1),
  /** What this programme calls a learning goal. */
  goalLabel: z.enum(['goal', 'outcome', 'objective']),
  /** Hours of work that one ECTS credit stands for here. */
  ectsHours: z.number().min(1).max(100),
  /** Words that spelling takes as right here, in any language. */
  ownWords: z.array(name().min(1).max(100)).max(5000).optional(),
  /** Set in a review copy, which is one module of a programme at a revision; `shared/review/review-copy.ts` has what that means. */
  reviewCopy: z
    .strictObject({
      module: name().min(1).max(255),
      /** The key of the request that a return of it answers. */
      request: name().min(1).max(100).nullable(),
      revision: z.number().int().min(0),
    })
    .optional(),
  /** What a module's status depends on here; nothing where none are set. `shared/review/status.ts` has what they mean. */
  statusRules: z.strictObject({ must: z.boolean(), publish: z.boolean(), changed: z.boolean() }).optional(),
  /** How what learners get of it looks; left out, the way that packages look by themselves. */
  look: lookData.optional(),
});

export const reaches = ['regional', 'national', 'transnational'] as const;
export const deliveries = ['self-paced', 'blended', 'face-to-face'] as const;

/** A whole share of what there is, in percent. */
const share = () => z.number().int().min(1).max(100);

/**
 * When a module counts as completed: once everything that is named here holds; null and false ask for nothing. Completion
 * (did it) and success (passed) are reported apart wherever the standard has both.
 */
export const completionData = z.strictObject({
  /** Of the pages, seen. */
  pages: share().nullable(),
  /** Of the exercises that stand on pages, answered. */
  exercises: share().nullable(),
  /** Every test handed in, and passed where it has a pass mark of its own. */
  tests: z.boolean(),
  /** Spent in the module. */
  minutes: z.number().int().min(1).max(1000).nullable(),
  /** The module passed, where there is something to pass it by. */
  passed: z.boolean(),
});

/** Which of several tries at an exercise or a test counts. */
export const countingTries = ['best', 'last'] as const;

export const moduleData = z.strictObject({
  /** Short code such as `B1`; unique in the programme; used in file names and manifest identifiers. */
  code: code().regex(/^[A-Za-z][A-Za-z0-9_.]{0,31}$/),
  title: words(300),
  summary: words(10_000),
  level: label().min(1).max(64),
  reach: z.array(z.enum(reaches)),
  audiences: z.array(label()),
  owner: words(300),
  prerequisites: z.array(ref('module')),
  delivery: z.enum(deliveries),
  status: z.enum(statuses),
  language: language(),
  /** Percentage of the points needed to pass, or null for a module without one. */
  passMark: z.number().int().min(0).max(100).nullable(),
  /** Percentage of its points that each goal which must be met asks for besides, or null where goals decide nothing. */
  goalMark: z.number().int().min(0).max(100).nullable(),
  counts: z.enum(countingTries),
  completion: completionData,
  /** Minutes of work that learners are promised, or null while nobody has said. */
  plannedMinutes: z.number().int().min(0).max(1_000_000).nullable(),
  /** Whether a cover stands before the first page; left out, one does. */
  cover: z.boolean().optional(),
  /** Whether learners who have done it can print a certificate; left out, they cannot. */
  certificate: z.boolean().optional(),
  /** Set in a module that says in its own language what another says: `shared/edit/translations.ts` has what that means. */
  translation: z
    .strictObject({
      of: ref('module'),
      /** What is one and the same for learners who change the language: goals, pages, exercises and tests. */
      same: z
        .array(z.strictObject({ here: ref('page', 'block', 'goal'), there: ref('page', 'block', 'goal') }))
        .max(20_000),
    })
    .optional(),
});

export const unitData = z.strictObject({ title: words(300) });

/** One column, or what is beyond it: a picture across the top, pictures beside the text, a coloured ground to the edge. */
export const pageDesigns = ['column', 'lead-image', 'side-figure', 'full-bleed'] as const;

export const pageData = z.strictObject({
  title: words(300),
  /** A bank is a page of exercises that no learner turns to: tests draw from it. */
  use: z.enum(['page', 'bank']),
  /** Left out, one column. */
  design: z.enum(pageDesigns).optional(),
});

const pixels = z.number().int().nonnegative();

/** A file kept in the programme. Its bytes are stored once by SHA-256; the CRC-32 lets export copy them untouched. */
export const resourceData = z.strictObject({
  name: words(255).min(1),
  mime: z.enum(mediaMimes),
  size: z.number().int().nonnegative(),
  sha256: name().regex(/^[0-9a-f]{64}$/),
  crc32: z.number().int().min(0).max(0xffff_ffff),
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  /** Seconds that a recording lasts, where its bytes say so. */
  duration: z.number().positive().nullable().optional(),
  /** Of an image made from another: which one, and which part of it, in pixels. That one is kept to be cropped again. */
  original: z
    .strictObject({
      resource: file('image'),
      crop: z.strictObject({
        x: pixels,
        y: pixels,
        width: pixels.positive(),
        height: pixels.positive(),
      }),
    })
    .nullable(),
  source: words(2000),
  licence: words(300),
});

export type ProgrammeData = z.infer<typeof programmeData>;
export type ModuleData = z.infer<typeof moduleData>;
export type ResourceData = z.infer<typeof resourceData>;
export type Completion = z.infer<typeof completionData>;
export type PageDesign = (typeof pageDesigns)[number];
export type CountingTry = (typeof countingTries)[number];
