/** Letting a warning stand: the reason that is asked for, and what was let stand so far with who did and why. */

import { CircleCheck } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { RecordId } from '../../../shared/records/record.ts';
import { accept, type Accepted } from '../../../shared/rules/acceptances.ts';
import { sameOnce, type Found } from '../../../shared/rules/found.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { goToFinding } from '../../shell/navigate.ts';
import { Button } from '../../ui/button.tsx';
import { closeThen } from '../../ui/close-then.ts';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields.tsx';
import css from './findings.module.css';

/** Lets all places of one warning stand, once somebody has said why. */
export function AcceptButton({ module, found }: { readonly module: RecordId; readonly found: Found }): ReactNode {
  const t = useText();
  const document = useDocument();
  const [isOpen, setOpen] = useState(false);
  if (found.severity !== 'warning' || !document.mayDecide) return null;
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t('publish.accept')}
      </Button>
      {isOpen && <AcceptDialog module={module} found={found} onClose={() => setOpen(false)} />}
    </>
  );
}

function AcceptDialog({
  module,
  found,
  onClose,
}: {
  readonly module: RecordId;
  readonly found: Found;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const { person } = useMe();
  const [reason, setReason] = useState('');
  const { code, params, findings } = found;

  function save(): void {
    const accepting = { reason: reason.trim(), by: person, at: new Date().toISOString(), newId: document.newId };
    const asked = accept(document.base, module, findings, accepting);
    // Refused, what was written stays.
    if (document.change(asked, { label: 'undo.acceptWarning', direct: true }).ok) closeThen(onClose, keysToChecks);
  }

  return (
    <Dialog title={t('publish.accept.title')} onClose={onClose}>
      <p>
        <strong>{t(`checks.${code}`, params)}</strong>
        {findings.length > 1 && (
          <span className={css.count}>{t('publish.places', { count: findings.length })}</span>
        )}{' '}
        {t(`checks.${code}.why`, findings[0].params)}
      </p>
      <TextField
        label={t('publish.accept.reason')}
        hint={t('publish.accept.hint')}
        value={reason}
        onChange={setReason}
        multiline
        autoFocus
        most={2000}
      />
      <DialogActions>
        <Button variant="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" isDisabled={reason.trim() === ''} onPress={save}>
          {t('publish.accept.do')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What was let stand, folded: nothing of it is asked again. */
export function AcceptedWarnings({ accepted }: { readonly accepted: readonly Accepted[] }): ReactNode {
  const t = useText();
  if (accepted.length === 0) return null;
  return (
    <details>
      <summary>
        <CircleCheck size={16} aria-hidden />
        {t('publish.accepted', { count: accepted.length })}
      </summary>
      <ul className={css.groups}>
        {byReason(accepted).map((group) => (
          <AcceptedGroup key={group[0].acceptance.id} group={group} />
        ))}
      </ul>
    </details>
  );
}

type Group = readonly [Accepted, ...Accepted[]];

function AcceptedGroup({ group }: { readonly group: Group }): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const [{ finding, acceptance }] = group;
  const { reason, by, at } = acceptance.data;
  const [found] = sameOnce(group.map((one) => one.finding));
  const takeBack = (): void => {
    const removes = group.map((one) => one.acceptance.id);
    flushSync(() => document.change({ puts: [], removes }, { label: 'undo.askAgain', direct: true }));
    keysToChecks();
  };
  return (
    <li data-severity="accepted">
      <CircleCheck size={18} aria-hidden />
      <div>
        <p>
          <strong>{t(`checks.${finding.code}`, found?.params ?? finding.params)}</strong>
          {group.length > 1 && <span className={css.count}>{t('publish.places', { count: group.length })}</span>}
        </p>
        <p className={css.reason}>
          <bdi>{reason}</bdi>
        </p>
        <p className={css.why}>
          {by && <bdi>{by.name} · </bdi>}
          <time dateTime={at}>{format.dateTime(at)}</time>
        </p>
        <Button variant="quiet" onPress={() => goToFinding(document.records, finding.where)}>
          {t('publish.accepted.show')}
        </Button>
        {document.mayDecide && (
          <Button variant="quiet" onPress={takeBack}>
            {t('publish.accepted.back')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** For what takes the button away that was pressed. */
function keysToChecks(): void {
  document.querySelector<HTMLElement>('[aria-labelledby="checks"]')?.focus();
}

/** What was accepted in one step is shown as one. */
function byReason(accepted: readonly Accepted[]): readonly Group[] {
  const groups = new Map<string, [Accepted, ...Accepted[]]>();
  for (const one of accepted) {
    const { code, at } = one.acceptance.data;
    const group = groups.get(`${code} ${at}`);
    if (group) group.push(one);
    else groups.set(`${code} ${at}`, [one]);
  }
  return [...groups.values()];
}
