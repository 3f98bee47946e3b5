/** Versions: all that the programme was on a timeline, any two of its states compared, and the way back to any of them. */

import { useMemo, useState, type ReactNode } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { versionsIn } from '../../../shared/review/versions.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { remember } from '../../review/remember.ts';
import type { OverlayProps } from '../../shell/feature.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Switch } from '../../ui/fields.tsx';
import { ToldFailure } from './told-failure.tsx';
import { notifyFailure } from '../../ui/notices.tsx';
import { entriesOf } from './entries.ts';
import { NameForm } from './name-form.tsx';
import { useBase, useSittings } from './past.ts';
import { StateView } from './state-view.tsx';
import { Timeline } from './timeline.tsx';
import css from './versions.module.css';

/** Entries that are listed at once: each of hundreds would be drawn with every key. */
const listed = 80;

export function VersionsDialog({ onClose }: OverlayProps): ReactNode {
  const t = useText();
  const document = useDocument();
  const base = useBase();
  const { sittings, failure, older, again } = useSittings();
  const [onlyVersions, setOnlyVersions] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = useMemo(() => versionsIn(base), [base]);
  const entries = useMemo(() => entriesOf(versions, sittings ?? [], onlyVersions), [versions, sittings, onlyVersions]);
  const [count, setCount] = useState(listed);
  const shown = useMemo(() => entries.slice(0, count), [entries, count]);
  const entry = entries.find(({ key }) => key === chosen) ?? entries[0];
  const isWritable = document.mayDecide;
  return (
    <Dialog title={t('history.title')} onClose={onClose} wide edits="programme">
      <div className={css.versions}>
        <div className={css.list}>
          {isWritable && <NameNow onNamed={setChosen} />}
          <Switch label={t('history.only')} value={onlyVersions} onChange={setOnlyVersions} />
          <ToldFailure failure={failure} again={again} />
          {sittings !== null && <Timeline entries={shown} chosen={entry?.key ?? null} onChoose={setChosen} />}
          {(shown.length < entries.length || (older && !onlyVersions)) && (
            <Button
              onPress={() => {
                if (shown.length + listed > entries.length) older?.();
                setCount(count + listed);
              }}
            >
              {t('history.older')}
            </Button>
          )}
        </div>
        {entry && <StateView key={entry.key} entry={entry} entries={entries} offered={shown} isWritable={isWritable} />}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function NameNow({ onNamed }: { readonly onNamed: (key: string) => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { person } = useMe();
  const [isNaming, setNaming] = useState(false);
  if (!isNaming)
    return (
      <Button variant="primary" onPress={() => setNaming(true)}>
        {t('history.name')}
      </Button>
    );

  async function name(words: string): Promise<void> {
    const kept: Result<RecordOf<'version'>> = await remember(document, person, { why: 'named', name: words });
    if (!kept.ok) return notifyFailure(kept.error);
    setNaming(false);
    onNamed(kept.value.id);
  }

  return (
    <NameForm
      label={t('history.nameLabel')}
      name=""
      onName={(words) => void name(words)}
      onCancel={() => setNaming(false)}
    />
  );
}
