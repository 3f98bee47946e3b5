/** Publishes a module with every setting that is kept: what each file would replace, where they go, and how it went with each. */

import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import { isSafe, type Replacing } from '../../../shared/output/replace/against.ts';
import { sayVerdict } from '../../../shared/output/replace/say.ts';
import type { Target } from '../../../shared/output/targets.ts';
import type { RecordId, RecordOf } from '../../../shared/records/record.ts';
import { useChildren, useDocument } from '../../document/hooks.tsx';
import { ModuleSelect } from '../../document/module-select.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText, type Text } from '../../i18n/index.ts';
import { useApp } from '../../shell/app-context.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { useView } from '../../shell/view.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { askReplacing } from './ask-replacing.ts';
import { packingIn, sayPacked } from './packed-as.ts';
import own from './published.module.css';
import { usePublishAll, type Went } from './use-publish-all.ts';

export function PublishAll({
  targets,
  onClose,
}: {
  readonly targets: readonly Target[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const modules = useChildren(document.programme.id, 'module');
  const [chosen, setChosen] = useState(() => moduleOf(document.records, useView.getState().selected));
  const module = modules.find(({ id }) => id === chosen) ?? modules[0];
  return (
    <Dialog title={t('published.all.title')} onClose={onClose} wide>
      {module && (
        <Publishing
          key={module.id}
          module={module}
          targets={targets}
          onClose={onClose}
          choice={<ModuleSelect value={module.id} onChange={setChosen} />}
        />
      )}
    </Dialog>
  );
}

function Publishing({
  module,
  targets,
  choice,
  onClose,
}: {
  readonly module: RecordOf<'module'>;
  readonly targets: readonly Target[];
  /** Of the module, as long as nothing runs. */
  readonly choice: ReactNode;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { went, isRunning, taken, isPossible, begin, stop, keepFiles } = usePublishAll(module, targets);
  const verdicts = useVerdicts(module.id, targets, went.size > 0);
  return (
    <>
      {!isRunning && choice}
      <p className={own.aim}>{t('published.all.about')}</p>
      <ul className={own.targets}>
        {targets.map(({ id, data }) => (
          <li key={id}>
            <p data-content>
              <b>{data.name}</b>
            </p>
            <p className={own.about}>{sayPacked(data, t)}</p>
            <p role="status" className={own.about}>
              <How went={went.get(id)} replacing={verdicts.get(id)} isKnown={packingIn(data) !== null} />
            </p>
          </li>
        ))}
      </ul>
      {taken && (
        <div role="alert" className={own.taken}>
          <p>{t('published.all.taken', { names: taken.names.join(', '), count: taken.names.length })}</p>
          <div className={own.acts}>
            <Button onPress={taken.replace}>{t('published.target.replace')}</Button>
            <Button variant="quiet" autoFocus onPress={keepFiles}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
      <DialogActions>
        {isRunning && <Button onPress={stop}>{t('published.all.stop')}</Button>}
        <Button variant="quiet" onPress={onClose}>
          {t('common.close')}
        </Button>
        <Button
          variant="primary"
          isPending={isRunning}
          isDisabled={!isPossible || taken !== null}
          onPress={() => void begin()}
        >
          {t('published.all.where')}
        </Button>
      </DialogActions>
    </>
  );
}

/** What came of it, or what is said beforehand. */
function How({
  went,
  replacing,
  isKnown,
}: {
  readonly went: Went | undefined;
  readonly replacing: Result<Replacing> | undefined;
  readonly isKnown: boolean;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  if (!isKnown) return t('published.all.unknown');
  if (went === 'waits') return t('published.all.waits');
  if (went === 'runs') return t('publish.phase.build');
  if (went && 'failure' in went) return t(`errors.${went.failure.code}.happened`, went.failure.params);
  if (went)
    return (
      <>
        <bdi>{went.written.name}</bdi> · {format.size(went.written.size)}
      </>
    );
  if (!replacing) return t('replace.asking');
  return replacing.ok
    ? sayReplacing(replacing.value, t)
    : t(`errors.${replacing.error.code}.happened`, replacing.error.params);
}

function sayReplacing(replacing: Replacing, t: Text): string {
  if (replacing.is === 'first') return t('replace.first');
  // Where an earlier one would lose more, the verdict on the last alone would be too kind.
  if (!isSafe(replacing)) return t(replacing.is === null ? 'replace.gone' : 'replace.asNew');
  return replacing.last?.verdict ? sayVerdict(replacing.last.verdict, t) : t('replace.document');
}

/** What is said of each before it is made, or why nothing can be; one asked after the other. */
function useVerdicts(
  module: RecordId,
  targets: readonly Target[],
  isOver: boolean,
): ReadonlyMap<RecordId, Result<Replacing>> {
  const { core } = useApp();
  const document = useDocument();
  const [verdicts, setVerdicts] = useState<ReadonlyMap<RecordId, Result<Replacing>>>(new Map());
  useEffect(() => {
    let isWanted = !isOver;
    async function ask(): Promise<void> {
      for (const { id, data } of targets) {
        const packing = packingIn(data);
        if (!packing || !isWanted) continue;
        const told = await askReplacing(core, document, { module, packing, against: null }, () => isWanted);
        if (told) setVerdicts((known) => new Map(known).set(id, told));
      }
    }
    void ask();
    return () => {
      isWanted = false;
    };
  }, [core, document, module, targets, isOver]);
  return verdicts;
}
