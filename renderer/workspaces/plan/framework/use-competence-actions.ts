/** What can be done to a competence; each one a step that can be undone, and said aloud. */

import { useMemo, useState } from 'react';
import { addCompetence, competenceUses, moveCompetence, stepCompetence } from '../../../../shared/edit/competences.ts';
import { removeTree } from '../../../../shared/edit/subtree.ts';
import { isEmptyChange, type ChangeSet, type RecordId } from '../../../../shared/records/record.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { offerUndo } from '../../../document/offer-undo.ts';
import { useText } from '../../../i18n/index.ts';
import { speak } from '../../../ui/notices.tsx';

export interface CompetenceActions {
  add(parent: RecordId): void;
  step(id: RecordId, direction: 'up' | 'down' | 'in' | 'out'): void;
  move(id: RecordId, parent: RecordId, at: number): void;
  /** Takes it away when nothing is linked to it; else asks first. */
  removeUnused(id: RecordId): void;
  remove(id: RecordId): void;
  /** What waits for a word whether it should go. */
  readonly asking: RecordId | null;
  ask(id: RecordId | null): void;
}

export function useCompetenceActions(choose: (id: RecordId | null) => void): CompetenceActions {
  const document = useDocument();
  const t = useText();
  const [asking, ask] = useState<RecordId | null>(null);
  return useMemo(() => {
    const { records } = document;

    function moved(id: RecordId, changes: ChangeSet): void {
      if (isEmptyChange(changes)) {
        speak(t('outline.cannotMove'));
        return;
      }
      document.change(changes, { label: 'undo.move' });
      const record = document.record('competence', id);
      const siblings = records.children(record?.parent ?? null, 'competence');
      const above = records.get(record?.parent ?? '');
      const parent = above?.kind === 'competence' ? above.data.statement : t('competences.top');
      const place = siblings.findIndex((other) => other.id === id) + 1;
      const title = record?.data.statement ?? '';
      speak(t('outline.moved', { title, place, count: siblings.length, parent }));
    }

    function remove(id: RecordId): void {
      const record = records.get(id);
      if (record?.kind !== 'competence' && record?.kind !== 'framework') return;
      const title = record.kind === 'framework' ? record.data.title : record.data.statement;
      document.change(removeTree(records, { id }), { label: 'undo.delete' });
      choose(record.parent !== null && records.get(record.parent)?.kind === 'competence' ? record.parent : null);
      offerUndo(document, { title: (t) => t('outline.deleted', { title }) });
    }

    return {
      asking,
      ask,
      remove,
      add(parent) {
        const statement = t('competences.newCompetence');
        const changes = addCompetence(records, { newId: document.newId, parent, statement });
        const [made] = changes.puts;
        if (!made) {
          speak(t('competences.tooDeep'));
          return;
        }
        document.change(changes, { label: 'undo.create' });
        choose(made.id);
      },
      step: (id, direction) => moved(id, stepCompetence(records, { id, direction })),
      move: (id, parent, at) => moved(id, moveCompetence(records, { id, parent, at })),
      removeUnused: (id) => (competenceUses(records, id).length > 0 ? ask(id) : remove(id)),
    };
  }, [document, t, asking, choose]);
}
