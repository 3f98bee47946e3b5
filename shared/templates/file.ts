/** Templates as files (`*.mwt`): JSON that is checked whole before anything is made from it. */

import { z } from '../base/zod.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { language } from '../model/fields.ts';
import { prerequisiteCycle } from '../edit/prerequisites.ts';
import { programmeData } from '../model/programme/schema.ts';
import { createProgramme } from '../edit/structure.ts';
import { kindNames } from '../records/kinds.ts';
import { migrateRecords, recordVersion } from '../records/migrations.ts';
import { keysBetween } from '../store/order.ts';
import type { AnyRecord } from '../records/record.ts';
import { validateAll } from '../records/validate.ts';
import {
  keptKinds,
  longestDescription,
  longestName,
  maxTemplateRecords,
  maxTemplateSize,
  type Template,
} from './schema.ts';

export const templateFormat = 'modulewright-template';

/** No template record can have this id. */
const host = ' host';

const id = z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/);

/** What any version has; everything else is read once the version is known. */
const head = z.object({ format: z.literal(templateFormat), version: z.number().int().min(1) });

const body = z.strictObject({
  format: z.literal(templateFormat),
  version: z.number(),
  kind: z.enum(['programme', 'module']),
  name: z.string().trim().min(1).max(longestName),
  description: z.string().max(longestDescription),
  language: language(),
  level: programmeData.shape.levels.element.nullable(),
  records: z
    .array(
      z.strictObject({ id, kind: z.enum(kindNames), parent: id.nullable(), data: z.record(z.string(), z.unknown()) }),
    )
    .min(1)
    .max(maxTemplateRecords),
});

export function writeTemplate({ kind, name, description, language, level, records }: Template): string {
  const file = { format: templateFormat, version: recordVersion, kind, name, description, language, level, records };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * Fails with `template.unreadable` (no template at all), `template.newer`, `template.tooLarge`, or `template.damaged` with the
 * first thing wrong; what it gives back fits every rule that a programme has to fit.
 */
export function readTemplate(text: string): Result<Template> {
  if (text.length > maxTemplateSize) return fail('template.tooLarge');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('template.unreadable');
    throw error;
  }
  const known = head.safeParse(parsed);
  if (!known.success) return fail('template.unreadable');
  if (known.data.version > recordVersion) return fail('template.newer');
  const whole = body.safeParse(parsed);
  if (!whole.success) {
    const issue = whole.error.issues[0];
    return damaged(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const { format: _format, version, records, ...about } = whole.data;
  // No step so far looks at the order of records, which those of a template have by their place in the file.
  // Whether they are records shows below: steps pass over what they do not know.
  const current = migrateRecords(records as unknown as readonly AnyRecord[], version);
  const template: Template = { ...about, records: current };
  const wrong = problemOf(template);
  return wrong === null ? ok(template) : damaged(wrong);
}

/** What about the records is against a rule, or null. */
function problemOf({ kind, level, records }: Template): string | null {
  const [root] = records;
  if (root?.kind !== kind || root.parent !== null) return 'root';
  if ((kind === 'module') !== (level !== null)) return 'level';
  for (const record of records.slice(1)) {
    if (!keptKinds[record.kind]) return `kind ${record.kind}`;
    const beside = kind === 'module' && (record.kind === 'term' || record.kind === 'reference');
    if ((record.parent === null) !== beside) return `parent ${record.id}`;
  }
  const orders = keysBetween(null, null, records.length);
  const placed = records.map((record, index) => {
    const parent = record.parent ?? (kind === 'module' ? host : null);
    return { ...record, parent, order: orders[index] ?? '' };
  });
  const [programme] = createProgramme({ newId: () => host, title: '', language: 'en' }).puts;
  const table = validateAll(kind === 'module' && programme ? [programme, ...placed] : placed);
  if (!table.ok) return Object.values(table.error.params).join(' ').trim();
  const circle = records.find(
    (record) => record.kind === 'module' && prerequisiteCycle(table.value, record.id, record.data.prerequisites),
  );
  return circle ? `prerequisites ${circle.id}` : null;
}

function damaged(detail: string): Result<never> {
  return fail('template.damaged', { detail: detail.trim().slice(0, 300) });
}
