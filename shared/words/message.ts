/** Sentences in ICU MessageFormat, said with their values: names, plurals, choices between words, quoted braces. */

export type Value = string | number;
export type Values = Readonly<Record<string, Value>>;

/** Words, the value of a name, the number a plural goes by (`#`), or the form that a value asks for. */
export type Piece = string | { readonly name: string; readonly counted: boolean } | Forms;

export interface Forms {
  readonly kind: 'plural' | 'select';
  readonly name: string;
  /** By category (`one`), by number (`=0`) or by word. */
  readonly forms: ReadonlyMap<string, readonly Piece[]>;
}

/** Each is read when it is first said: a screen says a tenth of its catalogue. */
const readBefore = new Map<string, readonly Piece[]>();
const rules = new Map<string, Intl.PluralRules>();

/** A name without a value stays as it is written. */
export function say(sentence: string, values: Values, language: string): string {
  if (!/[{']/.test(sentence)) return sentence;
  let pieces = readBefore.get(sentence);
  if (!pieces) {
    pieces = readMessage(sentence);
    readBefore.set(sentence, pieces);
  }
  return spoken(pieces, values, language);
}

/** What is no message stays as it is written: the words of a catalogue are judged by `npm run check`. */
export function readMessage(sentence: string): readonly Piece[] {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(sentence);
    if (found) at = pattern.lastIndex;
    return found;
  };
  /** Up to the brace that ends a form, or the end of all; `counted` is the name of the plural whose form it is. */
  const pieces = (end: '}' | null, counted: string | null): readonly Piece[] => {
    const found: Piece[] = [];
    let words = '';
    const add = (piece: Piece): void => {
      if (words !== '') found.push(words);
      words = '';
      found.push(piece);
    };
    while (at < sentence.length && sentence[at] !== end) {
      const quoted = take(counted === null ? /'([{}][^']*(?:''[^']*)*)'?/y : /'([{}#][^']*(?:''[^']*)*)'?/y);
      const name = quoted ? null : take(/\{\s*(\w+)\s*\}/y);
      const choice = quoted || name ? null : take(/\{\s*(\w+)\s*,\s*(plural|select)\s*,/y);
      if (quoted) words += (quoted[1] ?? '').replaceAll("''", "'");
      else if (name) add({ name: name[1] ?? '', counted: false });
      else if (choice) add(forms(choice[1] ?? '', choice[2] === 'plural' ? 'plural' : 'select'));
      else if (take(/''/y)) words += "'";
      else if (counted !== null && take(/#/y)) add({ name: counted, counted: true });
      else words += take(/[^{}#']+|[^]/y)?.[0] ?? '';
    }
    return words === '' ? found : [...found, words];
  };
  const forms = (name: string, kind: Forms['kind']): Forms => {
    const found = new Map<string, readonly Piece[]>();
    for (let form = take(startOfForm); form; form = take(startOfForm)) {
      found.set(form[1] ?? '', pieces('}', kind === 'plural' ? name : null));
      take(/\}/y);
    }
    take(/\s*\}/y);
    return { kind, name, forms: found };
  };
  return pieces(null, null);
}

const startOfForm = /\s*(=\d+|[\w-]+)\s*\{/y;

function spoken(pieces: readonly Piece[], values: Values, language: string): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : valueOf(piece, values, language))).join('');
}

function valueOf(piece: Exclude<Piece, string>, values: Values, language: string): string {
  const value = values[piece.name];
  if ('forms' in piece) return spoken(formFor(piece, value, language), values, language);
  if (value === undefined) return `{${piece.name}}`;
  return piece.counted && typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : String(value);
}

function formFor({ kind, forms }: Forms, value: Value | undefined, language: string): readonly Piece[] {
  const other = forms.get('other') ?? [];
  if (value === undefined) return other;
  if (kind === 'select') return forms.get(String(value)) ?? other;
  const number = numberOf(value, language);
  return forms.get(`=${number}`) ?? forms.get(category(number, language)) ?? other;
}

function category(number: number, language: string): string {
  let found = rules.get(language);
  if (!found) {
    found = new Intl.PluralRules(language);
    rules.set(language, found);
  }
  return found.select(number);
}

/** Numbers come as they are, or as they are written in the language. */
function numberOf(value: Value, language: string): number {
  if (typeof value === 'number') return value;
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const digits = value.split(decimal).map((part) => part.replace(/\D/g, ''));
  return Number(digits.join('.'));
}
