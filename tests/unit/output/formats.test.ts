/** The contract of every export format: its form, its options and its place in the registry say the same. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenIn, type Form } from '../../../shared/output/form.ts';
import { formatIds, formats } from '../../../shared/output/formats/index.ts';
import { authorCatalogues } from '../../../shared/words/author-catalogues.ts';
import { formatOf } from '../../support/formats.ts';

/** What `modulewright export` asks of every format. */
const taken = ['module', 'all', 'status', 'mode', 'format', 'out', 'language', 'json', 'help', 'version'];

describe.each(formatIds)('the format %s', (id) => {
  const format = formatOf(id);
  const form: Form = formats[id].form;
  const values = Object.entries(form).flatMap(([name, choice]) =>
    choice.values.map((value) => [name, value.id] as const),
  );

  it('is loaded under its own id with the form that the registry shows', () => {
    expect(format.id).toBe(id);
    expect(format.form).toBe(form);
    expect(authorCatalogues.en[`format.${id}`]).not.toBe('');
  });

  it('takes its defaults and every value of its form, and keeps them', () => {
    expect(format.options.parse(format.defaults)).toEqual(format.defaults);
    for (const [name, value] of values) {
      const options = { ...format.defaults, [name]: value };
      expect(format.options.parse(options)).toEqual(options);
    }
  });

  it('refuses any other value, and any option that its form has not', () => {
    for (const name of [...Object.keys(form), 'other']) {
      expect(format.options.safeParse({ ...format.defaults, [name]: 'none of them' }).success).toBe(false);
    }
  });

  it('has names of options that a terminal can take beside those of the command', () => {
    for (const name of Object.keys(form)) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(taken).not.toContain(name);
    }
  });

  it('lists no value twice', () => {
    expect(new Set(values.map((value) => value.join(' '))).size).toBe(values.length);
  });

  it('can be made of whatever was chosen for another format', () => {
    const oneOf = (known: readonly string[]) =>
      known.length === 0 ? fc.string() : fc.oneof(fc.constantFrom(...known), fc.string());
    const wanted = fc.dictionary(oneOf(Object.keys(form)), oneOf(values.map(([, value]) => value)));
    fc.assert(
      fc.property(wanted, (chosen) => {
        const options = { language: null, ...chosenIn(form, chosen) };
        expect(format.options.parse(options)).toEqual(options);
        for (const [name, { values: own }] of Object.entries(form)) {
          const isOne = own.some((value) => value.id === chosen[name]);
          expect(options).toHaveProperty(name, isOne ? chosen[name] : own[0].id);
        }
      }),
    );
  });
});
