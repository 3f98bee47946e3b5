/** The fields of a form, whatever format it is of. */

import type { ReactNode } from 'react';
import { valueIn, type Form } from '../../../shared/output/form.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';

export function FormFields({
  form,
  chosen,
  onChange,
}: {
  readonly form: Form;
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChange: (name: string, id: string) => void;
}): ReactNode {
  const t = useText();
  return Object.entries(form).map(([name, { label, values }]) => (
    <Select
      key={name}
      label={t(label)}
      value={valueIn(values, chosen[name]).id}
      onChange={(id) => onChange(name, id)}
      options={values.map((value) => ({ id: value.id, label: t(value.label) }))}
    />
  ));
}
