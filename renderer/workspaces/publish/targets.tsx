/** The settings that are kept in the programme: each taken, called otherwise or removed, and a module published with all of them. */

import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { longestTarget, renameTarget, targetNamed, type Target } from '../../../shared/output/targets.ts';
import { useChildren, useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields.tsx';
import { packingIn, sayPacked } from './packed-as.ts';
import { usePacking } from './packing.ts';
import { PublishAll } from './publish-all.tsx';
import css from './publish.module.css';
import { setPublish } from './publish-view.ts';
import own from './published.module.css';

export function Targets(): ReactNode {
  const t = useText();
  const document = useDocument();
  const targets = useChildren(document.programme.id, 'target');
  const modules = useChildren(document.programme.id, 'module');
  const [isPublishing, setPublishing] = useState(false);
  const section = useRef<HTMLElement>(null);

  function remove({ id }: Target): void {
    const at = targets.findIndex((one) => one.id === id);
    flushSync(() => document.change({ puts: [], removes: [id] }, { label: 'undo.targetGone', direct: true }));
    // Its button went with it: the keys go on with the one in its place, or the last.
    const entries = section.current?.querySelectorAll('li') ?? [];
    const next = entries[Math.min(at, entries.length - 1)]?.querySelector<HTMLElement>('button:last-of-type');
    (next ?? section.current)?.focus();
  }

  return (
    <section className={css.panel} aria-labelledby="targets" tabIndex={-1} ref={section}>
      <h2 id="targets">{t('published.target')}</h2>
      {targets.length === 0 ? (
        <p>{t('published.target.nothing')}</p>
      ) : (
        <>
          <ul className={own.targets}>
            {targets.map((target) => (
              <Entry key={target.id} target={target} onRemove={() => remove(target)} />
            ))}
          </ul>
          {modules.length > 0 && <Button onPress={() => setPublishing(true)}>{t('published.all.publish')}</Button>}
        </>
      )}
      {isPublishing && <PublishAll targets={targets} onClose={() => setPublishing(false)} />}
    </section>
  );
}

function Entry({ target, onRemove }: { readonly target: Target; readonly onRemove: () => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const [isNaming, setNaming] = useState(false);
  const { name } = target.data;
  const packing = packingIn(target.data);

  function use(): void {
    if (!packing) return;
    usePacking.setState(packing);
    setPublish({ view: 'module' });
  }

  return (
    <li>
      <p data-content>
        <b>{name}</b>
      </p>
      <p className={own.about}>{sayPacked(target.data, t)}</p>
      <div className={own.acts}>
        {packing && (
          <Button variant="quiet" aria-label={t('published.target.useOf', { name })} onPress={use}>
            {t('published.target.use')}
          </Button>
        )}
        {document.mayDecide && (
          <>
            <Button
              variant="quiet"
              aria-label={t('published.target.renameOf', { name })}
              onPress={() => setNaming(true)}
            >
              {t('published.target.rename')}
            </Button>
            <Button variant="quiet" aria-label={t('published.target.removeOf', { name })} onPress={onRemove}>
              {t('published.target.remove')}
            </Button>
          </>
        )}
      </div>
      {isNaming && <RenameDialog target={target} onClose={() => setNaming(false)} />}
    </li>
  );
}

function RenameDialog({ target, onClose }: { readonly target: Target; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const [name, setName] = useState(target.data.name);
  const known = targetNamed(document.base, name);
  const isTaken = known !== undefined && known.id !== target.id;
  const isFit = name.trim() !== '' && name.trim().length <= longestTarget && !isTaken;

  function save(): void {
    const changes = renameTarget(document.base, target.id, name);
    if (document.change(changes, { label: 'undo.target', direct: true }).ok) onClose();
  }

  return (
    <Dialog title={t('published.target.renameOf', { name: target.data.name })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isFit) save();
        }}
      >
        <TextField
          label={t('published.target.name')}
          wrong={isTaken ? t('published.target.other') : null}
          value={name}
          onChange={setName}
          most={longestTarget}
          autoFocus
        />
        <DialogActions>
          <Button variant="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" variant="primary" isDisabled={!isFit}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
