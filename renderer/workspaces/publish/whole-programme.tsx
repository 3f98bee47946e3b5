/** The whole programme: in which shape it leaves, the modules of which statuses, and what the checks say of each of them. */

import { useMemo, type ReactNode } from 'react';
import type { Severity } from '../../../shared/base/finding.ts';
import { statuses } from '../../../shared/model/programme/statuses.ts';
import { modesOf } from '../../../shared/output/formats/index.ts';
import { chosenModules } from '../../../shared/output/programme/chosen-modules.ts';
import { useChildren, useDocument, useRecords } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { setView } from '../../shell/view.ts';
import { Button } from '../../ui/button.tsx';
import { Choices, Select } from '../../ui/fields.tsx';
import { CodeBadge, StatusPill } from '../../ui/status-pill.tsx';
import type { Checker } from './checks/checker.ts';
import { useFindings } from './checks/use-findings.ts';
import { LanguageChoice } from './language-choice.tsx';
import { FormatSelect, FormFields } from './format-fields.tsx';
import { optionsOf, usePacking } from './packing.ts';
import { KeepTarget, TargetChoice } from './target-choice.tsx';
import { setPublish } from './publish-view.ts';
import css from './publish.module.css';
import { WholeCard } from './whole-card.tsx';
import { inMode, modeIn, useWholePacking, type CheckedModule } from './whole-packing.ts';
import own from './whole-programme.module.css';

export function WholeProgramme({ checker }: { readonly checker: Checker }): ReactNode {
  const t = useText();
  const records = useRecords();
  const packing = usePacking();
  const { mode, statuses: chosen } = useWholePacking();
  const modules = useChildren(useDocument().programme.id, 'module');
  const options = useMemo(() => optionsOf(inMode(packing, modeIn(packing.format, mode))), [packing, mode]);
  const included = useMemo(() => chosenModules(records, chosen, options), [records, chosen, options]);
  const asked = included.map(({ id }) => id).join(' ');
  const ask = useMemo(() => {
    const { format } = packing;
    const ids = asked === '' ? [] : asked.split(' ');
    return { format, options, mode: modeIn(format, mode), modules: ids };
  }, [asked, mode, packing, options]);
  const { found: findings, isBusy } = useFindings(checker, ask);
  const checked =
    findings && included.map((module): CheckedModule => ({ module, findings: findings.get(module.id) ?? [] }));
  if (modules.length === 0) return <p>{t('write.nothing')}</p>;
  return (
    <div className={css.sides}>
      <Shape />
      <div className={css.outcome} aria-busy={isBusy}>
        <WholeCard checked={checked} />
        <section className={css.panel} aria-labelledby="whole-modules">
          <h2 id="whole-modules">{t('whole.modules')}</h2>
          {included.length === 0 ? (
            <p>{t('whole.none')}</p>
          ) : (
            <ul className={own.modules}>
              {included.map((module) => (
                <Entry key={module.id} module={module} findings={findings?.get(module.id) ?? null} />
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  );
}

/** What is chosen: the format and what belongs to it are those of one module, too. */
function Shape(): ReactNode {
  const t = useText();
  const document = useDocument();
  const { format } = usePacking();
  const { mode: wanted, statuses: included } = useWholePacking();
  const mode = modeIn(format, wanted);
  return (
    <section className={css.panel}>
      <TargetChoice />
      <FormatSelect />
      <Select
        label={t('whole.mode')}
        value={mode}
        onChange={(id) => useWholePacking.setState({ mode: id })}
        options={modesOf(format).map((id) => ({ id, label: t(`whole.mode.${id}`) }))}
      />
      <p className={css.platform}>{t(`whole.about.${mode}`)}</p>
      <Choices
        label={t('whole.statuses')}
        values={included}
        options={statuses.map((id) => ({ id, label: t(`status.${id}`) }))}
        onChange={(values) => useWholePacking.setState({ statuses: values })}
      />
      <FormFields without={mode === 'zip' ? undefined : 'languages'} />
      <LanguageChoice moduleLanguage={document.programme.data.languages[0] ?? 'en'} />
      <KeepTarget />
    </section>
  );
}

/** A module with its status and its verdict, and the way to what was found. */
function Entry({
  module,
  findings,
}: {
  readonly module: CheckedModule['module'];
  readonly findings: CheckedModule['findings'] | null;
}): ReactNode {
  const t = useText();
  const number = (severity: Severity): number => (findings ?? []).filter((one) => one.severity === severity).length;
  const [errors, warnings] = [number('error'), number('warning')];
  const { code, title, status } = module.data;
  const name = title.trim() || t('outline.untitled');
  return (
    <li data-out={errors > 0}>
      <CodeBadge>{code}</CodeBadge>
      <span className={own.title}>
        <span lang={module.data.language}>{name}</span>
        <StatusPill status={status} />
      </span>
      <span className={own.verdict}>
        {[
          ...(findings === null ? [t('publish.checking')] : []),
          ...(errors > 0
            ? [t('packages.out'), t('packages.errors', { count: errors })]
            : findings
              ? [t('whole.in')]
              : []),
          ...(warnings > 0 ? [t('packages.warnings', { count: warnings })] : []),
        ].join(' · ')}
      </span>
      <Button
        variant="quiet"
        aria-label={t('whole.show', { module: `${code} ${name}` })}
        onPress={() => {
          setView({ selected: module.id });
          setPublish({ view: 'module' });
        }}
      >
        {t('publish.checks')}
      </Button>
    </li>
  );
}
