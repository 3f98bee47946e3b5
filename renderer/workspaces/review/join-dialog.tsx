/** Another copy of the programme is chosen, what would come of it is shown, what contradicts is settled, and it is joined. */

import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Failure } from '../../../shared/base/result.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { mergeProgrammes, type Choices } from '../../../shared/review/merge/merge-programmes.ts';
import { offerUndo } from '../../document/offer-undo.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { useApp } from '../../shell/app-context.ts';
import type { OverlayProps } from '../../shell/feature.ts';
import { Button } from '../../ui/button.tsx';
import { DialogActions } from '../../ui/dialog.tsx';
import { ChooseOther } from './choose-other.tsx';
import { joinCopy, readCopy, type Chosen } from './join-copy.ts';
import { MergePreview } from './merge-preview.tsx';
import css from './join.module.css';

export function JoinDialog({ onClose }: OverlayProps): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core } = useApp();
  return (
    <ChooseOther
      words={{
        title: t('merging.title'),
        about: t('merging.about'),
        choose: t('merging.choose'),
        reading: t('merging.reading'),
      }}
      read={(file) => readCopy(core, document, file)}
      onClose={onClose}
    >
      {(chosen, onFailed) => <Joining key={chosen.file} chosen={chosen} onFailed={onFailed} onClose={onClose} />}
    </ChooseOther>
  );
}

/** What comes of both with what is chosen so far. */
function useMerged({ copy }: Chosen, choices: Choices) {
  const document = useDocument();
  const tables = useMemo(
    () => ({
      base: new RecordTable(copy.base),
      mine: new RecordTable(document.base.all()),
      theirs: new RecordTable(copy.theirs),
    }),
    [copy, document],
  );
  // A large programme takes a moment: what is chosen is shown at once, and what comes of it right after.
  const chosen = useDeferredValue(choices);
  return useMemo(() => {
    const { base, mine, theirs } = tables;
    const merged = mergeProgrammes({ base: base.all(), mine: mine.all(), theirs: theirs.all() }, chosen);
    const after = new RecordTable(mine.all());
    after.apply(merged.changes);
    return { ...tables, after, conflicts: merged.conflicts };
  }, [tables, chosen]);
}

function Joining({
  chosen,
  onFailed,
  onClose,
}: {
  readonly chosen: Chosen;
  readonly onFailed: (failure: Failure) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core } = useApp();
  const { person } = useMe();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isJoining, setJoining] = useState(false);
  const { mine, theirs, after, conflicts } = useMerged(chosen, choices);
  const { name, isKnown } = chosen.copy;

  async function join(): Promise<void> {
    setJoining(true);
    const joined = await joinCopy(core, document, chosen, { choices, by: person });
    setJoining(false);
    if (!joined.ok) return onFailed(joined.error);
    onClose();
    offerUndo(document, { title: (say) => say('merging.done', { name }) });
  }

  if (isKnown)
    return (
      <>
        <p>{t('merge.nothing')}</p>
        <DialogActions>
          <Button variant="primary" autoFocus onPress={onClose}>
            {t('common.close')}
          </Button>
        </DialogActions>
      </>
    );
  return (
    <>
      <p className={css.about}>
        {t(conflicts.length === 0 ? 'merging.noConflicts' : 'merging.someConflicts', { name })}
      </p>
      <MergePreview {...{ conflicts, choices, mine, theirs, after }} onChoose={setChoices} />
      <DialogActions>
        <Button variant="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" isPending={isJoining} onPress={() => void join()}>
          {t('merging.join')}
        </Button>
      </DialogActions>
    </>
  );
}
