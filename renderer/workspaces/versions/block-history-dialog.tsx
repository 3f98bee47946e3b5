/** Who changed a block, when, and in which words: what it was, newest first, and the way back to any of it. */

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Failure } from '../../../shared/base/result.ts';
import type { RecordState } from '../../../shared/ipc/versions.ts';
import { sameJson } from '../../../shared/base/json.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { compareInWords, sayLine } from '../../../shared/review/in-words.ts';
import { textPairs } from '../../../shared/review/text-pairs.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { nameOfRecord } from '../../review/name-of-record.ts';
import { useApp } from '../../shell/app-context.ts';
import type { OverlayProps } from '../../shell/feature.ts';
import { useView } from '../../shell/view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { ToldFailure } from './told-failure.tsx';
import { notifyFailure } from '../../ui/notices.tsx';
import { useStateAt } from './past.ts';
import { putBack } from './put-back.ts';
import { WordMarks } from './word-marks.tsx';
import css from './versions.module.css';

export function BlockHistoryDialog({ onClose }: OverlayProps): ReactNode {
  const t = useText();
  const document = useDocument();
  // The block that was meant when it was opened: what is put back may lead elsewhere.
  const [block] = useState(() => useView.getState().block);
  const { states, failure, again } = useBlockStates(block);
  const record = block === null ? undefined : document.base.get(block);
  return (
    <Dialog title={t('history.ofBlock')} onClose={onClose} wide edits="programme">
      {record && (
        <p className={css.about} data-content>
          {nameOfRecord(record, t)}
        </p>
      )}
      <ToldFailure failure={failure} again={again} />
      <ol className={css.past} reversed>
        {states?.map((state, index) => (
          <PastState
            key={`${state.rev} ${state.record === null}`}
            state={state}
            before={states[index + 1] ?? null}
            isNow={index === 0}
          />
        ))}
      </ol>
      <DialogActions>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Saved first: what was just written is the newest of its states. */
function useBlockStates(block: string | null) {
  const { core } = useApp();
  const document = useDocument();
  const [tries, setTries] = useState(0);
  const [shown, setShown] = useState<{
    readonly states: readonly RecordState[] | null;
    readonly failure: Failure | null;
  }>({ states: null, failure: null });
  useEffect(() => {
    async function read(record: string): Promise<void> {
      await document.flush();
      const answer = await core.call('versions.record', { session: document.session, record });
      setShown(answer.ok ? { states: told(answer.value), failure: null } : { states: null, failure: answer.error });
    }
    if (block !== null) void read(block);
    return document.subscribeSave(() => {
      if (block !== null && document.saveState.status === 'saved') void read(block);
    });
  }, [core, document, block, tries]);
  return { ...shown, again: () => setTries((count) => count + 1) };
}

/** Only those that say something else than the one before: what was put where it stood already is nothing that was done. */
function told(states: readonly RecordState[]): readonly RecordState[] {
  return states.filter(({ record }, index) => {
    const before = states[index + 1];
    return !before || !sameJson(before.record, record);
  });
}

function PastState({
  state,
  before,
  isNow,
}: {
  readonly state: RecordState;
  readonly before: RecordState | null;
  readonly isNow: boolean;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const { person } = useMe();
  const stateAt = useStateAt();
  const { record } = state;
  const pairs = useMemo(() => textPairs(before?.record ?? undefined, record ?? undefined), [before, record]);
  const lines = useMemo(() => linesOf(before?.record ?? null, record), [before, record]);

  async function back(as: 'it was' | 'a copy'): Promise<void> {
    const whole = await stateAt(state.rev);
    if (!whole.ok) return notifyFailure(whole.error);
    if (record) await putBack(document, person, { state: whole.value, id: record.id, as });
  }

  return (
    <li className={css.record}>
      <div className={css.place}>
        <p>
          <b data-content>{state.author || t('versions.nobody')}</b>{' '}
          <time dateTime={state.at}>{format.dateTime(state.at)}</time>
        </p>
        {record && !isNow && document.mayDecide && (
          <span>
            <Button variant="quiet" onPress={() => void back('it was')}>
              {t('history.restore.block')}
            </Button>
            <Button variant="quiet" onPress={() => void back('a copy')}>
              {t('history.restoreCopy')}
            </Button>
          </span>
        )}
      </div>
      {before === null && record && <p className={css.none}>{t('history.begun')}</p>}
      <ul className={css.lines} data-content>
        {before !== null &&
          lines.map((line, index) => (
            <li key={`${index} ${line.sentence.code}`}>{sayLine(line, t, (value) => format.number(value))}</li>
          ))}
      </ul>
      {pairs.map(({ field, old, now }) => (
        <WordMarks key={field} before={old} after={now} />
      ))}
    </li>
  );
}

function linesOf(before: AnyRecord | null, after: AnyRecord | null) {
  const table = (record: AnyRecord | null): readonly AnyRecord[] => (record ? [record] : []);
  return compareInWords(table(before), table(after)).flatMap(({ lines }) => lines);
}
