/** The schema of a format's options, out of its form. */

import { z } from '../base/zod.ts';
import { language } from '../model/fields.ts';
import type { Choice, Form, OptionsIn } from './form.ts';

export function optionsIn<F extends Form>(form: F): z.ZodType<OptionsIn<F>> {
  const choices = Object.fromEntries(Object.entries(form).map(([name, choice]) => [name, oneOf(choice)]));
  return z.strictObject({ language: language().nullable(), ...choices }) as z.ZodType<OptionsIn<F>>;
}

function oneOf({ values }: Choice) {
  return z.enum(values.map(({ id }) => id));
}
