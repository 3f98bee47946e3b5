/** The checks a module goes through before it is published; adding one is a file and a line here. */

import { recordOf, type RecordId, type Records } from '../../records/record.ts';
import { apparatus } from './apparatus.ts';
import { approval } from './approval.ts';
import { blocks } from './blocks.ts';
import type { Check } from './check.ts';
import type { Finding, Severity } from '../../base/finding.ts';
import { goals } from './goals.ts';
import { headings } from './headings.ts';
import { identity } from './identity.ts';
import { language } from './language.ts';
import { languageOfParts } from './language-of-parts.ts';
import { linkWords } from './link-words.ts';
import { links } from './links.ts';
import { media } from './media.ts';
import { pages } from './pages.ts';
import { passing } from './passing.ts';
import { policy } from './policy.ts';
import { placeholders } from './placeholders.ts';
import { prerequisites } from './prerequisites.ts';
import { tests } from './tests.ts';
import { workload } from './workload.ts';

export const checks: readonly Check[] = [
  approval,
  identity,
  prerequisites,
  pages,
  language,
  languageOfParts,
  blocks,
  headings,
  media,
  links,
  linkWords,
  passing,
  policy,
  tests,
  apparatus,
  goals,
  workload,
  placeholders,
];

/** How a module is completed and passed: a document judges nobody, and says nothing of it. */
const judging: ReadonlySet<Check> = new Set([passing, policy]);

const gravity: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

/** Everything found in a module, the gravest first; `more` are the checks of a format. */
export function checkModule(records: Records, module: RecordId, more: readonly Check[] = []): readonly Finding[] {
  return foundBy([...checks, ...more], records, module);
}

/** The same for a format that keeps nothing of what learners do. */
export function checkDocument(records: Records, module: RecordId, more: readonly Check[] = []): readonly Finding[] {
  const asked = checks.filter((check) => !judging.has(check));
  return foundBy([...asked, ...more], records, module);
}

function foundBy(all: readonly Check[], records: Records, module: RecordId): readonly Finding[] {
  const record = recordOf(records, 'module', module);
  return record ? gravestFirst(all.flatMap((check) => check.run(records, record))) : [];
}

export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
}
