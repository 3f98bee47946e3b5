/**
 * A sentence as packages carry it (`baked.ts`), with its values: `{count}` stands for one, `{count:point|points}` for the word
 * that goes with that number.
 */

export type Params = Readonly<Record<string, string | number>>;

/**
 * The forms of a word are written for one, for other numbers and, where a language has a third (Latvian: 0, 10-20, 30 …),
 * for those: the categories `one`, `other` and `zero` of Unicode's plural rules; further ones by name (Polish: `few=punkty`).
 * What has no value stays as it is written.
 */
export function fill(sentence: string, params: Params, language: string): string {
  return sentence.replace(/\{(\w+)(?::([^}]+))?\}/g, (whole, name: string, words?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (words === undefined) return String(value);
    const forms = words.split('|');
    const [one = '', other = one, zero = other] = forms.filter((form) => !form.includes('='));
    const category = new Intl.PluralRules(language).select(numberOf(value, language));
    const named = forms.find((form) => form.startsWith(`${category}=`))?.slice(category.length + 1);
    return named ?? (category === 'one' ? one : category === 'zero' ? zero : other);
  });
}

/** Numbers come as they are, or as they are written in the language. */
function numberOf(value: string | number, language: string): number {
  if (typeof value === 'number') return value;
  const decimal =
    new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return Number(
    value
      .split(decimal)
      .map((part) => part.replace(/\D/g, ''))
      .join('.'),
  );
}
