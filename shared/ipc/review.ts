/** Calls about review: what is sent to reviewers. What they give back is taken in by whoever has the programme open. */

import { z } from '../base/zod.ts';
import { requestData } from '../model/review/schema.ts';
import { reportForms } from '../output/review-report/forms.ts';
import type { WordReturn } from '../review/word/read-word-review.ts';
import { interfaceLanguageTags } from '../words/languages.ts';
import { call } from './call.ts';

const handle = z.string().min(1).max(128);
const id = z.string().min(1).max(255);

/** In what a module goes to reviewers. */
export const reviewForms = ['html', 'mwr', 'docx'] as const;
export type ReviewForm = (typeof reviewForms)[number];

export interface SentReview {
  /** Of the file, and the folder that it is in. */
  readonly name: string;
  readonly folder: string;
  /** Bytes. */
  readonly size: number;
  /** Files of the module that are named in it and not in it, as they are too large for mail. */
  readonly left: readonly string[];
}

/** What is in a file that came back: one return for each person who wrote in it. */
export interface GivenBack {
  readonly returns: readonly WordReturn[];
  /** A document, in which anybody writes any name. */
  readonly isUnsigned: boolean;
}

export const reviewCalls = {
  /**
   * Writes the file that reviewers read a module in: with a browser alone, or with Word and its like. `request`: as it stands in the
   * programme, null where nobody is asked. Fails with `session.unknown | handle.unknown | module.unknown | file.programme | media.missing` and what disks refuse.
   */
  'review.send': call<SentReview>()(
    z.strictObject({
      session: z.string().min(1).max(128),
      module: id,
      file: handle,
      as: z.enum(reviewForms),
      request: requestData.nullable(),
      /** Of the words around the module, for reviewers whose browser asks for no language that there is. */
      language: z.enum(interfaceLanguageTags),
      options: z.strictObject({ exercises: z.enum(['key', 'plain']), facilitator: z.boolean() }),
    }),
  ),
  /**
   * Writes all that was said in a module, and what became of it, in a language of ours. Fails with
   * `session.unknown | handle.unknown | module.unknown | file.programme` and what disks refuse.
   */
  'review.report': call<SentReview>()(
    z.strictObject({
      session: z.string().min(1).max(128),
      module: id,
      file: handle,
      as: z.enum(reportForms),
      language: z.enum(interfaceLanguageTags),
    }),
  ),
  /**
   * Reads a file that came back and was sent in pieces (`media.begin`, `media.append`), against the programme as it was when it went out.
   * It changes nothing. Fails with `session.unknown | upload.unknown | upload.incomplete | return.…`.
   */
  'review.read': call<GivenBack>()(z.strictObject({ session: z.string().min(1).max(128), upload: id })),
  /** The last revision that changed the programme itself, and not only what is said of it. Fails with `session.unknown`. */
  'review.lastWritten': call<number>()(z.strictObject({ session: z.string().min(1).max(128) })),
} as const;
