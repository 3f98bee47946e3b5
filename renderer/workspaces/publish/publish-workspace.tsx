/** The Publish workspace: module, format, what counts as done, checks, package. */

import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { Finding } from '../../../shared/base/finding.ts';
import { valueIn, type Form } from '../../../shared/output/form.ts';
import { formatIds, formats, loadFormats, type LoadedFormats } from '../../../shared/output/formats/index.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../shared/words/languages.ts';
import { goToFinding, moduleOf } from '../../shell/navigate.ts';
import { setView, useView } from '../../shell/view.ts';
import { useChildren, useDocument, useRecord, useRecords } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { CodeBadge, StatusPill } from '../../ui/status-pill.tsx';
import { ExportCard } from './export-card.tsx';
import { optionsOf, usePacking } from './packing.ts';
import css from './publish.module.css';

const icons = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;

/** With the code of the formats, as each has checks of its own. */
export async function publishWorkspace(): Promise<() => ReactNode> {
  const loaded = await loadFormats();
  return () => <PublishWorkspace loaded={loaded} />;
}

function PublishWorkspace({ loaded }: { readonly loaded: LoadedFormats }): ReactNode {
  const t = useText();
  const document = useDocument();
  const records = useRecords();
  const selected = useView((view) => view.selected);
  const modules = useChildren(document.programme.id, 'module');
  const chosen = moduleOf(document.records, selected) ?? modules[0]?.id ?? null;
  const module = useRecord('module', chosen);
  const packing = usePacking();
  const { format, language } = packing;
  const findings = useMemo(
    () => (chosen === null ? [] : loaded[packing.format].check(records, chosen, optionsOf(packing))),
    [records, chosen, loaded, packing],
  );
  if (!module) return <main className={css.publish}>{t('write.nothing')}</main>;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const { data } = module;

  return (
    <main className={css.publish} data-pane="publish">
      <div className={css.column}>
        <h1>{t('publish.title')}</h1>
        <section className={css.panel}>
          <Select
            label={t('publish.module')}
            value={module.id}
            onChange={(id) => setView({ selected: id })}
            options={modules.map((item) => ({ id: item.id, label: `${item.data.code} ${item.data.title}` }))}
          />
          <p className={css.module}>
            <CodeBadge>{data.code}</CodeBadge> <StatusPill status={data.status} />
          </p>
          <Select
            label={t('publish.format')}
            value={format}
            onChange={(id) => usePacking.setState({ format: id })}
            options={formatIds.map((id) => ({ id, label: t(`format.${id}`) }))}
          />
          <FormFields
            form={formats[format].form}
            chosen={packing.chosen}
            onChange={(name, id) => usePacking.setState({ chosen: { ...packing.chosen, [name]: id } })}
          />
          <Select
            label={t('publish.language')}
            value={language ?? 'module'}
            onChange={(id) => usePacking.setState({ language: id === 'module' ? null : id })}
            options={[
              { id: 'module' as const, label: t('publish.moduleLanguage') },
              ...(Object.entries(interfaceLanguages) as [InterfaceLanguage, string][]).map(([id, label]) => ({
                id,
                label,
              })),
            ]}
          />
        </section>
        <section className={css.panel}>
          <h2>{t('publish.rule')}</h2>
          <p>{t(`rule.${data.completion}`)}</p>
          <p>{data.passMark === null ? t('rule.noMark') : t('rule.mark', { mark: data.passMark })}</p>
        </section>
        <ExportCard module={module} format={format} options={optionsOf(packing)} blocked={errors > 0} />
      </div>
      <section className={`${css.panel} ${css.checks}`} aria-labelledby="checks">
        <h2 id="checks">{t('publish.checks')}</h2>
        <p role="status">
          {findings.length === 0
            ? t('publish.clean')
            : t('publish.found', { errors, others: findings.length - errors })}
        </p>
        <ul>
          {findings.map((finding, index) => (
            <FindingRow key={`${finding.where} ${finding.code} ${index}`} finding={finding} />
          ))}
        </ul>
      </section>
    </main>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }): ReactNode {
  const t = useText();
  const { records } = useDocument();
  const Icon = icons[finding.severity];
  return (
    <li data-severity={finding.severity}>
      <Icon size={16} aria-hidden />
      <div>
        <b>{t(`severity.${finding.severity}`)}</b> {t(`checks.${finding.code}`, finding.params)}
        <small>
          {t(`checks.${finding.code}.why`, finding.params)} {t(`checks.${finding.code}.do`, finding.params)}
        </small>
      </div>
      <Button variant="quiet" onPress={() => goToFinding(records, finding.where)}>
        {t('publish.show')}
      </Button>
    </li>
  );
}

/** The fields of a form, whatever format it is of. */
function FormFields({
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
