/** The seam every block type stands behind. */

import type { Html } from '../base/html.ts';
import type { Finding } from '../checks/finding.ts';
import type { LearnerText } from '../i18n/learner/index.ts';
import type { RecordId } from '../records/record.ts';

/** Who the output is for: learners never receive what only the facilitator may see. */
export type Audience = 'learner' | 'facilitator';

export interface RenderContext {
  readonly blockId: RecordId;
  readonly audience: Audience;
  /** BCP 47 tag of the content. */
  readonly language: string;
  /** Words of the player in the learner's language. */
  readonly text: LearnerText;
  /** Where a resource lies in the output, relative to the page; undefined when it does not exist. */
  resource(id: RecordId): { readonly path: string; readonly width: number | null; readonly height: number | null } | undefined;
}

export interface BlockType<Data> {
  readonly type: string;
  /** A new block of this type, empty but complete enough to edit. */
  create(): Data;
  toHtml(data: Data, context: RenderContext): Html;
  /** The words a learner reads, for search and counts. */
  toText(data: Data): string;
  check(data: Data, where: RecordId): readonly Finding[];
}
