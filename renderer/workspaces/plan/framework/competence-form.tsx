/** One competence: its words, level and origin, and the goals that are linked to it. */

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { competenceUses } from '../../../../shared/edit/competences.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { goToFinding } from '../../../shell/navigate.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { IconButton } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { usePatch } from '../../write/inspector/use-patch.ts';
import css from './framework.module.css';
import { Facts } from './facts.tsx';

export function CompetenceForm({
  competenceId,
  onClose,
}: {
  readonly competenceId: RecordId;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const competence = useRecord('competence', competenceId);
  const patch = usePatch('competence', competenceId);
  if (!competence) return null;
  const { code, statement, level, sort, notes, identifier, uri } = competence.data;
  const isDisabled = document.readOnly !== null;
  const uses = competenceUses(document.records, competenceId);
  const codeOf = (module: RecordId | null): string => document.record('module', module ?? '')?.data.code ?? '';
  return (
    <>
      <div className={css.panelHead}>
        <h2>{t('framework.competence')}</h2>
        <IconButton label={t('competences.backToFramework')} onPress={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      <TextField
        label={t('competences.statement')}
        multiline
        value={statement}
        onChange={(next) => patch({ statement: next })}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('module.code')}
        value={code}
        onChange={(next) => patch({ code: next })}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('module.level')}
        value={level}
        onChange={(next) => patch({ level: next })}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('competences.sort')}
        value={sort}
        onChange={(next) => patch({ sort: next })}
        isDisabled={isDisabled}
      />
      <TextField
        label={t('competences.notes')}
        multiline
        value={notes}
        onChange={(next) => patch({ notes: next })}
        isDisabled={isDisabled}
      />
      <Facts
        rows={[
          [t('framework.identifier'), identifier],
          [t('framework.uri'), uri],
        ]}
      />
      <h2>{t('competences.uses', { number: uses.length })}</h2>
      <ul className={css.uses}>
        {uses.slice(0, 100).map((goal) => (
          <li key={goal.id}>
            <button type="button" onClick={() => goToFinding(document.records, goal.id)}>
              {`${codeOf(goal.parent)} ${goal.data.code} ${goal.data.text}`}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
