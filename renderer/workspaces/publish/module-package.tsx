/** One module: format, what counts as done, checks, package. */

import { Fragment, useMemo, type ReactNode } from 'react';
import { valueIn, type Form } from '../../../shared/output/form.ts';
import { formatIds, formats, type LoadedFormats } from '../../../shared/output/formats/index.ts';
import { platforms } from '../../../shared/output/presets/platforms.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { standingOf } from '../../../shared/rules/acceptances.ts';
import { sameOnce } from '../../../shared/rules/found.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { setView, useView } from '../../shell/view.ts';
import { useChildren, useDocument, useRecord, useRecords } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { ExportCard } from './export-card.tsx';
import { Findings } from './findings.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { optionsOf, usePacking } from './packing.ts';
import { PolicyInWords } from './policy-in-words.tsx';
import { SafeToReplace } from './safe-to-replace.tsx';
import { KeepTarget, TargetChoice } from './target-choice.tsx';
import { Told } from './told.tsx';
import css from './publish.module.css';

/** With the code of the formats, as each has checks of its own. */
export function ModulePackage({ loaded }: { readonly loaded: LoadedFormats }): ReactNode {
  const t = useText();
  const document = useDocument();
  const records = useRecords();
  const selected = useView((view) => view.selected);
  const modules = useChildren(document.programme.id, 'module');
  const chosen = moduleOf(document.records, selected) ?? modules[0]?.id ?? null;
  const module = useRecord('module', chosen);
  const packing = usePacking();
  const findings = useMemo(
    () => (chosen === null ? [] : loaded[packing.format].check(records, chosen, optionsOf(packing))),
    [records, chosen, loaded, packing],
  );
  const standing = useMemo(() => standingOf(records, chosen ?? '', findings), [records, chosen, findings]);
  const found = useMemo(() => sameOnce(standing.open), [standing]);
  if (!module) return <p>{t('write.nothing')}</p>;
  return (
    <div className={css.sides}>
      <div>
        <Choices module={module} />
        <section className={css.panel} aria-labelledby="rule">
          <h2 id="rule">{t('publish.rule')}</h2>
          <PolicyInWords policy={module.data} />
        </section>
      </div>
      <div className={css.outcome}>
        <ExportCard module={module} packing={packing} standing={standing} />
        {findings.length > 0 && (
          <Findings key={module.id} module={module.id} found={found} accepted={standing.accepted} />
        )}
        <SafeToReplace key={`${module.id} ${packing.format}`} module={module.id} packing={packing} />
        <Told module={module.id} packing={packing} />
      </div>
    </div>
  );
}

/** Of what the package is made, and how. */
function Choices({ module }: { readonly module: RecordOf<'module'> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const modules = useChildren(document.programme.id, 'module');
  const { format, chosen } = usePacking();
  return (
    <section className={css.panel}>
      <Select
        label={t('packages.module')}
        value={module.id}
        onChange={(id) => setView({ selected: id })}
        options={modules.map(({ id, data: { code, title } }) => ({
          id,
          label: `${code} ${title.trim() || t('outline.untitled')}`,
        }))}
      />
      <p className={css.module}>
        <StatusPill status={module.data.status} />
      </p>
      <TargetChoice />
      <Select
        label={t('publish.format')}
        value={format}
        onChange={(id) => usePacking.setState({ format: id })}
        options={formatIds.map((id) => ({ id, label: t(`format.${id}`) }))}
      />
      <FormFields
        form={formats[format].form}
        chosen={chosen}
        onChange={(name, id) => usePacking.setState({ chosen: { ...chosen, [name]: id } })}
      />
      <LanguageChoice moduleLanguage={module.data.language} />
      <KeepTarget />
    </section>
  );
}

/** The fields of a form, whatever format it is of; under the choice of a platform what is to be known of it. */
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
    <Fragment key={name}>
      <Select
        label={t(label)}
        value={valueIn(values, chosen[name]).id}
        onChange={(id) => onChange(name, id)}
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
