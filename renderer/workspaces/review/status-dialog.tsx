/** Takes a module to another status, with a sentence on why; who took it where so far; and what the programme asks for. */

import { useState, type ReactNode } from 'react';
import { statuses } from '../../../shared/model/programme/statuses.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { rulesOf, setStatus, stepsSoFar, type StatusRules } from '../../../shared/review/status.ts';
import { useDocument, useRecords } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Choices, Select, TextField } from '../../ui/fields.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import css from './review-workspace.module.css';

/** The status of a module, and the way to another. */
export function ModuleStatus({ module }: { readonly module: RecordOf<'module'> }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={css.status}>
      <StatusPill status={module.data.status} />
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t('review.status.change')}
      </Button>
      {isOpen && <StatusDialog module={module} onClose={() => setOpen(false)} />}
    </div>
  );
}

function StatusDialog({
  module,
  onClose,
}: {
  readonly module: RecordOf<'module'>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const { person } = useMe();
  const [to, setTo] = useState(module.data.status);
  const [why, setWhy] = useState('');
  const mayChange = document.mayDecide;

  function save(): void {
    const { newId, revision } = document;
    const stepping = { by: person, at: new Date().toISOString(), newId, revision };
    const asked = setStatus(document.base, module.id, to, why.trim(), stepping);
    // Refused, what was written stays.
    if (document.change(asked, { label: 'undo.status', direct: true }).ok) onClose();
  }

  return (
    <Dialog title={t('review.status.title', { module: module.data.code })} onClose={onClose}>
      {mayChange && (
        <>
          <Select
            label={t('module.status')}
            value={to}
            onChange={setTo}
            options={statuses.map((id) => ({ id, label: t(`status.${id}`) }))}
          />
          <TextField
            label={t('review.status.why')}
            hint={t('review.status.whyHint')}
            value={why}
            onChange={setWhy}
            multiline
            most={4000}
          />
        </>
      )}
      <SoFar module={module} />
      <Rules isDisabled={!mayChange} />
      <DialogActions>
        <Button variant="quiet" onPress={onClose}>
          {t('common.close')}
        </Button>
        {mayChange && (
          <Button variant="primary" isDisabled={to === module.data.status} onPress={save}>
            {t('review.status.set')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function SoFar({ module }: { readonly module: RecordOf<'module'> }): ReactNode {
  const t = useText();
  const format = useFormat();
  useRecords();
  const steps = stepsSoFar(useDocument().base, module.id);
  return (
    <section className={css.steps} aria-label={t('review.status.soFar')}>
      <h3>{t('review.status.soFar')}</h3>
      {steps.length === 0 && <p className={css.none}>{t('review.status.none')}</p>}
      <ul>
        {steps.map(({ id, data: { to, by, at, why, rule } }) => (
          <li key={id}>
            <StatusPill status={to} />
            {by && <b>{by.name}</b>}
            <time dateTime={at}>{format.dateTime(at)}</time>
            {(rule || why !== '') && <p>{rule ? t('review.status.fell') : why}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const ruleNames = ['must', 'publish', 'changed'] as const satisfies readonly (keyof StatusRules)[];

function Rules({ isDisabled }: { readonly isDisabled: boolean }): ReactNode {
  const t = useText();
  const document = useDocument();
  useRecords();
  const rules = rulesOf(document.base);
  const change = (chosen: readonly (keyof StatusRules)[]): void => {
    const { base } = document;
    const [programme] = base.children(null, 'programme');
    if (!programme) return;
    const has = (name: keyof StatusRules): boolean => chosen.includes(name);
    const statusRules = { must: has('must'), publish: has('publish'), changed: has('changed') };
    const puts = [{ ...programme, data: { ...programme.data, statusRules } }];
    document.change({ puts, removes: [] }, { label: 'undo.rules', direct: true });
  };
  return (
    <Choices
      label={t('review.rules')}
      values={ruleNames.filter((name) => rules[name])}
      onChange={change}
      options={ruleNames.map((id) => ({ id, label: t(`review.rules.${id}`) }))}
      isDisabled={isDisabled}
    />
  );
}
