/** The options of `export`, out of the forms of all formats: which there are, which values, and which formats take them. */

import { Option } from 'commander';
import { formatIds, formats } from '../../shared/output/formats/index.ts';
import type { Choice, Form } from '../../shared/output/form.ts';
import { authorText } from '../../shared/words/author.ts';

interface NamedChoice {
  readonly name: string;
  readonly choice: Choice;
  readonly format: string;
}

const choices = formatIds.flatMap((format) =>
  Object.entries<Choice>(formats[format].form satisfies Form).map(([name, choice]): NamedChoice => ({
    name,
    choice,
    format,
  })),
);
const names = [...new Set(choices.map(({ name }) => name))];

/** The terminal explains itself in English. */
export function formatOptions(): readonly Option[] {
  return names.map((name) => {
    const own = choices.filter((one) => one.name === name);
    const [first] = own;
    const unless = first ? `${authorText('en', first.choice.label)}; ${first.choice.values[0].id} unless given` : name;
    const values = new Set(own.flatMap(({ choice }) => choice.values.map(({ id }) => id)));
    const of = own.map(({ format }) => format).join(', ');
    return new Option(`--${name} <id>`, `${unless} (${of})`).choices([...values]);
  });
}

/** What was given of them: a format refuses what it has not. */
export function chosenOptions(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]));
}
