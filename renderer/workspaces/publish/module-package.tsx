/** One module: format, what counts as done, checks, package. */

import { useMemo, type ReactNode } from 'react';
import type { RecordOf } from '../../../shared/records/record.ts';
import { standingOf } from '../../../shared/rules/acceptances.ts';
import { sameOnce } from '../../../shared/rules/found.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { setView, useView } from '../../shell/view.ts';
import { useChildren, useDocument, useRecord, useRecords } from '../../document/hooks.tsx';
import { ModuleSelect } from '../../document/module-select.tsx';
import { useText } from '../../i18n/index.ts';
import { StatusPill } from '../../ui/status-pill.tsx';
import type { Checker } from './checks/checker.ts';
import { useFindings } from './checks/use-findings.ts';
import { ExportCard } from './export-card.tsx';
import { Findings } from './findings.tsx';
import { FormatSelect, FormFields } from './format-fields.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { optionsOf, usePacking } from './packing.ts';
import { PolicyInWords } from './policy-in-words.tsx';
import { SafeToReplace } from './safe-to-replace.tsx';
import { KeepTarget, TargetChoice } from './target-choice.tsx';
import { Told } from './told.tsx';
import css from './publish.module.css';

export function ModulePackage({ checker }: { readonly checker: Checker }): ReactNode {
  const t = useText();
  const document = useDocument();
  const records = useRecords();
  const selected = useView((view) => view.selected);
  const modules = useChildren(document.programme.id, 'module');
  const chosen = moduleOf(document.records, selected) ?? modules[0]?.id ?? null;
  const module = useRecord('module', chosen);
  const packing = usePacking();
  const ask = useMemo(() => {
    const { format } = packing;
    return { format, options: optionsOf(packing), mode: 'zip', modules: chosen === null ? [] : [chosen] } as const;
  }, [chosen, packing]);
  const { found: inModules, isBusy } = useFindings(checker, ask);
  const findings = inModules?.get(chosen ?? '');
  const standing = useMemo(
    () => (findings ? standingOf(records, chosen ?? '', findings) : null),
    [records, chosen, findings],
  );
  const found = useMemo(() => sameOnce(standing?.open ?? []), [standing]);
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
      <div className={css.outcome} aria-busy={isBusy}>
        <ExportCard module={module} packing={packing} standing={standing} />
        {standing && standing.open.length + standing.accepted.length > 0 && (
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
  return (
    <section className={css.panel}>
      <ModuleSelect value={module.id} onChange={(id) => setView({ selected: id })} />
      <p className={css.module}>
        <StatusPill status={module.data.status} />
      </p>
      <TargetChoice />
      <FormatSelect />
      <FormFields />
      <LanguageChoice moduleLanguage={module.data.language} />
      <KeepTarget />
    </section>
  );
}
