/** Any record with Arabic words for its own: the same word is the same everywhere, so that answers stay answers. */

import type { AnyRecord } from '../../shared/records/record.ts';

const words =
  'العنقود شبكة من الشركات والمؤسسات التي تعمل معًا في منطقة واحدة لتبادل المعرفة وتطوير الأفكار الجديدة وفتح أسواق أوسع أمام الأعضاء ويقود المنسّق الحوار بينهم ويبني الثقة خطوة بعد خطوة حتى تصبح المشاريع المشتركة ممكنة ومفيدة للجميع على المدى الطويل'.split(
    ' ',
  );

/** What people write; addresses, ids, sources of formulas and the like stay. */
const written = new Set(
  (
    'text title prompt alt caption source label summary heading description transcript participants feedback front back when ' +
    'word definition content name model help fallback grouping room correct incorrect low high'
  ).split(' '),
);
const signs: Readonly<Record<string, string>> = { ',': '،', '?': '؟', ';': '؛' };

export function inArabic<R extends AnyRecord>(record: R): R {
  return { ...record, data: said(record.data, null) };
}

function said(value: unknown, key: string | null): unknown {
  if (typeof value === 'string') return key !== null && written.has(key) ? arabic(value) : value;
  if (Array.isArray(value)) return value.map((one) => said(one, key));
  if (typeof value !== 'object' || value === null) return value;
  const { type, lang } = value as { readonly type?: string; readonly lang?: string };
  if (type === 'formula' || type === 'math' || type === 'code' || lang !== undefined) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, said(one, name)]));
}

function arabic(text: string): string {
  return text
    .replace(/[\p{L}'’]+/gu, (word) => words[hash(word.toLowerCase()) % words.length] ?? word)
    .replace(/[,?;]/g, (sign) => signs[sign] ?? sign);
}

function hash(word: string): number {
  return [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 99_991, 7);
}
