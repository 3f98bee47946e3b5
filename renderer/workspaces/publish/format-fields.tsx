/** The format, and the fields of its form; under the choice of a platform what is to be known of it. */

import { Fragment, type ReactNode } from 'react';
import { valueIn, type Form } from '../../../shared/output/form.ts';
import { formatIds, formats } from '../../../shared/output/formats/index.ts';
import { platforms } from '../../../shared/output/presets/platforms.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import { usePacking } from './packing.ts';
import css from './publish.module.css';

export function FormatSelect(): ReactNode {
  const t = useText();
  const { format } = usePacking();
  return (
    <Select
      label={t('publish.format')}
      value={format}
      onChange={(id) => usePacking.setState({ format: id })}
      options={formatIds.map((id) => ({ id, label: t(`format.${id}`) }))}
    />
  );
}

/** `without` is the name of what has no meaning here. */
export function FormFields({ without }: { readonly without?: string | undefined }): ReactNode {
  const t = useText();
  const { format, chosen } = usePacking();
  const { form }: { readonly form: Form } = formats[format];
  const asked = Object.entries(form).filter(([name]) => name !== without);
  return asked.map(([name, { label, values }]) => (
    <Fragment key={name}>
      <Select
        label={t(label)}
        value={valueIn(values, chosen[name]).id}
        onChange={(id) => usePacking.setState({ chosen: { ...chosen, [name]: id } })}
        options={values.map((value) => ({ id: value.id, label: t(value.label) }))}
      />
      {name === 'preset' && <AboutPlatform preset={valueIn(values, chosen[name]).id} />}
    </Fragment>
  ));
}

/** What is to be known of the platform that is chosen, and where it can be read. */
function AboutPlatform({ preset }: { readonly preset: string }): ReactNode {
  const t = useText();
  const { id, source } = platforms.find((one) => one.id === preset) ?? platforms[0];
  return (
    <div className={css.platform}>
      <p>{t(`lms.${id}`)}</p>
      <p className={css.source}>{t('lms.source', { source })}</p>
    </div>
  );
}
