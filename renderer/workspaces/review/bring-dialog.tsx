/** A partner's programme is chosen, then modules of it; what would come is shown, what contradicts is settled, and they are brought in. */

import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Failure } from '../../../shared/base/result.ts';
import { isEmptyChange, recordOf, RecordTable, type RecordId, type Records } from '../../../shared/records/record.ts';
import { bringModules, broughtFrom } from '../../../shared/review/merge/bring/bring-modules.ts';
import type { SameRecord } from '../../../shared/review/merge/bring/same.ts';
import type { Choices } from '../../../shared/review/merge/merge-programmes.ts';
import { offerUndo } from '../../document/offer-undo.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { useApp } from '../../shell/app-context.ts';
import type { OverlayProps } from '../../shell/feature.ts';
import { Button } from '../../ui/button.tsx';
import { DialogActions } from '../../ui/dialog.tsx';
import { Choices as Checked } from '../../ui/fields.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { bringInto, readProgramme, type OtherRead } from './bring-modules.ts';
import { ChooseOther } from './choose-other.tsx';
import { MergePreview } from './merge-preview.tsx';
import css from './join.module.css';

export function BringDialog({ onClose }: OverlayProps): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core } = useApp();
  return (
    <ChooseOther
      words={{
        title: t('bringing.title'),
        about: t('bringing.about'),
        choose: t('bringing.choose'),
        reading: t('bringing.reading'),
      }}
      read={(file) => readProgramme(core, document, file)}
      onClose={onClose}
    >
      {(other, onFailed) => <Bringing key={other.file} other={other} onFailed={onFailed} onClose={onClose} />}
    </ChooseOther>
  );
}

interface Step {
  readonly other: OtherRead;
  readonly onFailed: (failure: Failure) => void;
  readonly onClose: () => void;
}

function Bringing({ other, onFailed, onClose }: Step): ReactNode {
  const document = useDocument();
  const [programme] = other.theirs.children(null, 'programme');
  const before = useMemo(
    () => new Set(broughtFrom(document.base, programme?.id ?? '').flatMap(({ modules }) => modules)),
    [document, programme],
  );
  const [modules, setModules] = useState<readonly RecordId[]>([...before].filter((id) => other.theirs.get(id)));
  const [isLooking, setLooking] = useState(false);
  return isLooking ? (
    <Preview other={other} modules={modules} onBack={() => setLooking(false)} onFailed={onFailed} onClose={onClose} />
  ) : (
    <ModuleChoice
      other={other}
      before={before}
      modules={modules}
      onChange={setModules}
      onNext={() => setLooking(true)}
      onClose={onClose}
    />
  );
}

function ModuleChoice({
  other: { theirs, name },
  before,
  modules,
  onChange,
  onNext,
  onClose,
}: {
  readonly other: OtherRead;
  readonly before: ReadonlySet<RecordId>;
  readonly modules: readonly RecordId[];
  readonly onChange: (modules: readonly RecordId[]) => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [programme] = theirs.children(null, 'programme');
  const all = theirs.children(programme?.id ?? null, 'module');
  const options = all.map(({ id, data: { code, title } }) => {
    const called = `${code} ${title.trim() || t('outline.untitled')}`;
    return { id, label: before.has(id) ? `${called} – ${t('bringing.before')}` : called };
  });
  const called = programme?.data.title.trim() || name;
  return (
    <>
      {all.length === 0 ? (
        <p>{t('bringing.none', { name })}</p>
      ) : (
        <ScrollRegion className={css.body} label={t('bringing.modules', { programme: called })}>
          <Checked
            label={t('bringing.modules', { programme: called })}
            values={modules}
            options={options}
            onChange={onChange}
          />
        </ScrollRegion>
      )}
      <DialogActions>
        {all.length > 1 && modules.length < all.length && (
          <Button variant="quiet" onPress={() => onChange(all.map(({ id }) => id))}>
            {t('bringing.all')}
          </Button>
        )}
        <Button variant="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" isDisabled={modules.length === 0} onPress={onNext}>
          {t('bringing.next')}
        </Button>
      </DialogActions>
    </>
  );
}

/** What comes of both with what is chosen so far. */
function useBrought({ theirs, earlier }: OtherRead, modules: readonly RecordId[], choices: Choices) {
  const document = useDocument();
  const mine = useMemo(() => new RecordTable(document.base.all()), [document]);
  // A large programme takes a moment: what is chosen is shown at once, and what comes of it right after.
  const chosen = useDeferredValue(choices);
  return useMemo(() => {
    const brought = bringModules({ mine, theirs, modules: new Set(modules), earlier }, chosen);
    if (!brought) return null;
    const after = new RecordTable(mine.all());
    after.apply(brought.changes);
    return { ...brought, mine, after };
  }, [mine, theirs, earlier, modules, chosen]);
}

function Preview({
  other,
  modules,
  onBack,
  onFailed,
  onClose,
}: Step & { readonly modules: readonly RecordId[]; readonly onBack: () => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core } = useApp();
  const { person } = useMe();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isBringing, setBringing] = useState(false);
  const brought = useBrought(other, modules, choices);
  if (!brought) return null;
  const { mine, after, conflicts, same } = brought;
  const isNothing = isEmptyChange(brought.changes) && conflicts.length === 0;

  async function bring(): Promise<void> {
    setBringing(true);
    const done = await bringInto(core, document, other, { modules: new Set(modules), choices, by: person });
    setBringing(false);
    if (!done.ok) return onFailed(done.error);
    onClose();
    const { name } = other;
    offerUndo(document, { title: (say) => say('bringing.done', { name, count: modules.length }) });
  }

  return (
    <>
      <p className={css.about}>
        {isNothing
          ? t('bringing.nothing')
          : t(conflicts.length === 0 ? 'merging.noConflicts' : 'merging.someConflicts', { name: other.name })}
      </p>
      <MergePreview {...{ conflicts, choices, mine, theirs: other.theirs, after }} onChoose={setChoices}>
        <SameThings same={same} here={mine} />
      </MergePreview>
      <DialogActions>
        <Button variant="quiet" onPress={onBack}>
          {t('bringing.back')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" isPending={isBringing} isDisabled={isNothing} onPress={() => void bring()}>
          {t('bringing.bring')}
        </Button>
      </DialogActions>
    </>
  );
}

/** What is taken as one and the same: frameworks, terms, works and files; competences go with their framework. */
function SameThings({ same, here }: { readonly same: readonly SameRecord[]; readonly here: Records }): ReactNode {
  const t = useText();
  const named = same.flatMap((one) => {
    const name = nameOf(here, one.here);
    return name === null ? [] : [{ ...one, name }];
  });
  if (named.length === 0) return null;
  return (
    <details className={css.same}>
      <summary>{t('bringing.sameTitle', { count: named.length })}</summary>
      <ul data-content>
        {named.map(({ here: id, name, by }) => (
          <li key={id}>
            {name} <span>{t(`bringing.by.${by}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameOf(records: Records, id: RecordId): string | null {
  const framework = recordOf(records, 'framework', id);
  if (framework) return framework.data.title;
  const term = recordOf(records, 'term', id);
  if (term) return term.data.word;
  const reference = recordOf(records, 'reference', id);
  if (reference) return reference.data.title;
  return recordOf(records, 'resource', id)?.data.name ?? null;
}
