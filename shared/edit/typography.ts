/** What the signs that a keyboard has become in a text of a language: quotes, dashes, an ellipsis, spaces that hold a line together. */

/** The last `length` characters before the caret become `text`. */
export interface Typeset {
  readonly length: number;
  readonly text: string;
}

interface Habits {
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
  /** A space stands before % and between thousands. */
  readonly spaced: boolean;
}

/** By whose rules: docs/decisions/0216-typography.md. */
const habits: Readonly<Record<string, Habits>> = {
  en: { double: ['“', '”'], single: ['‘', '’'], spaced: false },
  da: { double: ['»', '«'], single: ['›', '‹'], spaced: true },
  sv: { double: ['”', '”'], single: ['’', '’'], spaced: true },
  lv: { double: ['“', '”'], single: ['‘', '’'], spaced: true },
};

const noBreak = '\u00a0';

const units =
  '(?:kg|g|mg|t|km|m|cm|mm|l|dl|cl|ml|h|min|s|ms|kB|MB|GB|TB|W|kW|MW|kWh|V|A|mA|Hz|kHz|MHz|GHz|ha|km²|m²|m³|°C|°F|kr|DKK|SEK|EUR|USD|GBP)';
const ends = String.raw`[\s.,;:!?)]`;
const withUnit = new RegExp(String.raw`\d (${units}${ends})$`, 'u');
const thousands = new RegExp(String.raw`(?<![\d.,])(\d{1,3}(?:[ \u00a0]\d{3})+${ends})$`, 'u');

/** As much before the caret as any rule but that of quotes looks at. */
export const looksBack = 200; // characters

export function isQuote(typed: string): boolean {
  return typed === '"' || typed === "'";
}

/**
 * `before` is the text up to the caret, whose last character was just typed. Null where it stays as typed: in a language whose
 * habits are not known, and where it is right already.
 */
export function typeset(before: string, language: string): Typeset | null {
  const own = habits[language.split('-', 1)[0] ?? ''];
  if (!own) return null;
  const typed = before.slice(-1);
  if (isQuote(typed)) return quote(before.slice(0, -1), typed, own);
  if (isInAddress(before)) return null;
  if (/(?:^|[^.])\.{3}$/.test(before)) return { length: 3, text: '…' };
  return (
    leftOut(before) ?? dash(before) ?? (/\s/u.test(typed) || /[%‰€£$.,;:!?)]/u.test(typed) ? space(before, own) : null)
  );
}

function isInAddress(before: string): boolean {
  return /(?:[\p{L}\d]:\/\/|(?:^|[^\p{L}\d])www\.)\S*$/u.test(before);
}

/** Behind a number it may say feet or inches, unless something is still to be closed. */
function quote(ahead: string, typed: string, { double, single }: Habits): Typeset | null {
  const [open, close] = typed === '"' ? double : single;
  const last = ahead.slice(-1);
  const begins = last === '' || /[\s([{/–—“‘»›„]/u.test(last);
  if (begins && !(last === open && ahead.endsWith(open) && open === close)) return { length: 1, text: open };
  const opened = isOpen(ahead, open, close);
  if (typed === '"' && !opened && /[-=]/.test(last)) return { length: 1, text: open };
  if (/\d/.test(last) && !opened) return null;
  return { length: 1, text: typed === "'" && !opened ? '’' : close };
}

function isOpen(ahead: string, open: string, close: string): boolean {
  if (open === close) return ahead.split(open).length % 2 === 0;
  return ahead.lastIndexOf(open) > ahead.lastIndexOf(close);
}

/** What was taken for an opening quote stands for what is left out: a century, or the first letters of a word that begins no quotation. */
function leftOut(before: string): Typeset | null {
  const [, rest] = /(?:^|[\s(“])‘(\d0s|(?:tis|twas|twere|twill|twould|til)[\s.,;:!?)])$/iu.exec(before) ?? [];
  return rest === undefined ? null : { length: rest.length + 1, text: `’${rest}` };
}

/** Between words with a space on either side, between numbers without. Two hyphens that begin a word are an option's. */
function dash(before: string): Typeset | null {
  const [, spaced] = /\S[ \u00a0](-- )$/u.exec(before) ?? [];
  if (spaced !== undefined) return { length: 3, text: '– ' };
  const [, letter] = /\p{L}--(\p{L})$/u.exec(before) ?? [];
  if (letter !== undefined) return { length: 2 + letter.length, text: ` – ${letter}` };
  const [, digit] = /\d--(\d)$/u.exec(before) ?? [];
  return digit === undefined ? null : { length: 3, text: `–${digit}` };
}

function space(before: string, { spaced }: Habits): Typeset | null {
  const [, sign] = (spaced ? /\d ([%‰€£$])$/u : /\d ([€£$])$/u).exec(before) ?? [];
  const [, unit] = withUnit.exec(before) ?? [];
  const held = sign ?? unit;
  if (held !== undefined) return { length: held.length + 1, text: `${noBreak}${held}` };
  const [, number] = (spaced ? thousands.exec(before) : null) ?? [];
  if (number === undefined) return null;
  const digits = number.slice(0, -1);
  const together = digits.replaceAll(' ', noBreak);
  return together === digits ? null : { length: number.length, text: together + number.slice(-1) };
}
