/** Asking for a review: of whom, what is asked, by when, and who decides. */

import { sameJson } from '../base/json.ts';
import { noChange, recordOf, type ChangeSet, type RecordId, type RecordOf, type Records } from '../records/record.ts';
import type { NewId } from '../base/ids.ts';
import type { RequestData } from '../model/review/schema.ts';
import { keyAt } from '../store/order.ts';
import { setStatus } from './status.ts';

/** What a person says of it. */
export type Asked = Pick<RequestData, 'question' | 'reviewers' | 'decider' | 'due'> &
  Partial<Pick<RequestData, 'pages'>>;

/** Within these milliseconds the same question is the same request: it goes out in another form. */
const same = 24 * 3600 * 1000;

/**
 * A request on a module as it is at a revision; a module that was a draft is in review from then on. What is asked in the very words of
 * the last request goes out with that one, and changes nothing.
 */
export function askForReview(
  records: Records,
  module: RecordId,
  asked: Asked,
  { at, revision, newId }: { readonly at: string; readonly revision: number; readonly newId: NewId },
): { readonly changes: ChangeSet; readonly request: RecordOf<'request'> | null } {
  const [programme] = records.children(null, 'programme');
  const about = recordOf(records, 'module', module);
  if (!programme || !about) return { changes: noChange, request: null };
  const all = records.children(programme.id, 'request');
  const last = all.findLast(({ data }) => data.module === module);
  if (last && isAsked(last.data, asked) && Math.abs(Date.parse(at) - Date.parse(last.data.sent)) < same)
    return { changes: noChange, request: last };
  const { language, status } = about.data;
  const request: RecordOf<'request'> = {
    id: newId(),
    kind: 'request',
    parent: programme.id,
    order: keyAt(all, all.length),
    data: { ...asked, module, pages: asked.pages ?? [], language, key: newId(), sent: at, revision },
  };
  const stepping = { by: null, at, revision, newId };
  const moved = status === 'draft' ? setStatus(records, module, 'in review', '', stepping).puts : [];
  return { changes: { puts: [request, ...moved], removes: [] }, request };
}

function isAsked(request: RequestData, { question, reviewers, decider, due, pages = [] }: Asked): boolean {
  return sameJson(
    [question, reviewers, decider, due, pages],
    [request.question, request.reviewers, request.decider, request.due, request.pages],
  );
}
