/** `programme.md`: what the programme is, the order of its modules, and the drawings in `media/`. */

import { z } from '../base/zod.ts';
import { readFrontMatter } from '../import/markdown/front-matter.ts';
import type { Expect } from '../import/markdown/misprint.ts';
import type { MarkdownText } from '../import/markdown/parse.ts';
import { programmeData } from '../model/programme/schema.ts';
import type { AnyRecord } from '../records/record.ts';
import { each } from './module-records.ts';
import { sampleTitle } from './title.ts';

/** A file to take into the programme; the core adds its size and fingerprints. */
export interface SampleResource {
  readonly id: string;
  readonly order: string;
  readonly file: string;
  readonly name: string;
  readonly source: string;
  readonly licence: string;
}

export interface Programme {
  readonly record: AnyRecord;
  readonly levels: readonly string[];
  readonly audiences: readonly string[];
  /** Folders of the modules, in their order. */
  readonly modules: readonly string[];
  readonly resources: readonly SampleResource[];
}

export const programmeId = 'bsrcbp';

const frontMatter = programmeData.omit({ title: true }).extend({
  modules: z.array(z.string()),
  images: z.strictObject({
    source: z.string(),
    licence: z.string(),
    /** The file of each image by the identifier of its record. */
    files: z.record(z.string(), z.string()),
  }),
});

export function readProgramme(text: MarkdownText, expect: Expect): Programme | null {
  const read = readFrontMatter(text, frontMatter, expect);
  if (!read) return null;
  const { modules, images, ...data } = read;
  const resources: SampleResource[] = [];
  each(Object.entries(images.files), ([id, file], order) => {
    resources.push({ id, order, file, name: file, source: images.source, licence: images.licence });
  });
  const record: AnyRecord = {
    id: programmeId,
    kind: 'programme',
    parent: null,
    order: 'a0',
    data: { title: sampleTitle, ...data },
  };
  const idOf = ({ id }: { readonly id: string }) => id;
  return { record, levels: data.levels.map(idOf), audiences: data.audiences.map(idOf), modules, resources };
}
