/** One state of the programme: what it is called, what differs between it and another one, and the ways back to it. */

import { useState, type ReactNode } from 'react';
import { changeOf, diff } from '../../../shared/store/diff.ts';
import type { RecordOf, Records } from '../../../shared/records/record.ts';
import { renameVersion } from '../../../shared/review/versions.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { useApp } from '../../shell/app-context.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import { ToldFailure } from './told-failure.tsx';
import { notify, notifyFailure } from '../../ui/notices.tsx';
import { fileName } from '../../ui/save-file.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { Comparison } from './comparison.tsx';
import { momentBefore, titleOf, type Entry } from './entries.ts';
import { NameForm } from './name-form.tsx';
import { useTwoStates, type Moment } from './past.ts';
import { putBack, type Wanted } from './put-back.ts';
import css from './versions.module.css';

export function StateView({
  entry,
  entries,
  offered,
  isWritable,
}: {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  /** Those that it may be compared with. */
  readonly offered: readonly Entry[];
  readonly isWritable: boolean;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const { person } = useMe();
  const others = offered.filter(({ revision }) => revision !== entry.revision);
  const [other, setOther] = useState(entry.is === 'version' ? 'now' : 'before');
  const moment: Moment =
    other === 'now' ? 'now' : (others.find(({ key }) => key === other)?.revision ?? momentBefore(entries, entry));
  const isOlder = moment === 'now' || moment > entry.revision;
  const [older, newer]: readonly [Moment, Moment] = isOlder ? [entry.revision, moment] : [moment, entry.revision];
  const { states, failure, again } = useTwoStates(older, newer);
  const state = states && (isOlder ? states.before : states.after);
  // What is seen on the left comes back; what was not there yet, as it became.
  const past = states ? [states.before, ...(newer === 'now' ? [] : [states.after])] : [];
  const restoring = isWritable
    ? { states: past, put: (wanted: Wanted) => void putBack(document, person, wanted) }
    : null;
  const options = [
    { id: 'now', label: t('history.now') },
    { id: 'before', label: t(entry.is === 'version' ? 'history.before' : 'history.beforeSitting') },
    ...others.map((one) => ({ id: one.key, label: labelOf(one) })),
  ];
  const names = [titleOf(entry, t, format), options.find(({ id }) => id === other)?.label ?? t('history.now')];
  return (
    <div className={css.state}>
      <StateHead entry={entry} state={state} isWritable={isWritable} />
      <Select label={t('history.compareWith')} value={other} onChange={setOther} options={options} />
      <ToldFailure failure={failure} again={again} />
      <ScrollRegion className={css.differences} label={t('history.differences')}>
        <p className={css.sides} data-content>
          {(isOlder ? names : names.toReversed()).map((name, side) => (
            <span key={side === 0 ? 'older' : 'newer'}>{name}</span>
          ))}
        </p>
        {states && <Comparison key={`${older} ${newer}`} {...states} restoring={restoring} />}
      </ScrollRegion>
    </div>
  );

  function labelOf(one: Entry): string {
    const title = titleOf(one, t, format);
    return one.is === 'sitting' ? `${title}, ${one.sitting.author || t('versions.nobody')}` : title;
  }
}

function StateHead({
  entry,
  state,
  isWritable,
}: {
  readonly entry: Entry;
  readonly state: Records | null;
  readonly isWritable: boolean;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const { person } = useMe();
  const [isNaming, setNaming] = useState(false);
  const saveAsFile = useSaveAsFile();
  const title = titleOf(entry, t, format);
  const version = entry.is === 'version' ? entry.version : null;
  return (
    <header className={css.head}>
      <h3 data-content>{title}</h3>
      {version && version.data.note !== '' && <p data-content>{version.data.note}</p>}
      {isNaming && version ? (
        <NameForm
          label={t('history.rename')}
          name={version.data.name}
          onCancel={() => setNaming(false)}
          onName={(name) => {
            rename(version, name);
            setNaming(false);
          }}
        />
      ) : (
        <div className={css.acts}>
          {isWritable && state && (
            <Button onPress={() => void putBack(document, person, { state, id: null, as: 'it was' })}>
              {t('history.restoreAll')}
            </Button>
          )}
          {state && <Button onPress={() => void saveAsFile(state, title)}>{t('history.saveAs')}</Button>}
          {isWritable && version && (
            <Button variant="quiet" onPress={() => setNaming(true)}>
              {t('history.rename')}
            </Button>
          )}
        </div>
      )}
    </header>
  );

  function rename({ id }: RecordOf<'version'>, name: string): void {
    document.change(renameVersion(document.base, id, name), { label: 'undo.version', direct: true });
  }
}

/** A file of its own with the state in it, and with all files that are in the programme's. */
function useSaveAsFile(): (state: Records, title: string) => Promise<void> {
  const document = useDocument();
  const { core, info } = useApp();
  return async (state, title) => {
    const name = `${document.name.replace(/\.mwp$/i, '')} ${title}`;
    const chosen = await chooseFile(core, info, 'programme', fileName(name, 'Programme', 'mwp'));
    if (!chosen) return;
    const { session, saved } = document;
    const waiting = changeOf(diff(saved.records, state.all()));
    const copied = await core.call('project.saveCopy', { session, file: chosen.handle, waiting });
    if (!copied.ok) return notifyFailure(copied.error);
    const { name: made, folder } = copied.value;
    notify({ title: (say) => say('frame.copySaved', { name: made, folder }) });
  };
}
