/** Settings that are kept under a name: taken with one choice, and kept from what is chosen now. */

import { useState, type ReactNode } from 'react';
import { sameJson } from '../../../shared/base/json.ts';
import { keepTarget, longestTarget, targetNamed } from '../../../shared/output/targets.ts';
import { useChildren, useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { keptOf, packingIn, sayPacked } from './packed-as.ts';
import { usePacking } from './packing.ts';

const none = '';

export function TargetChoice(): ReactNode {
  const t = useText();
  const document = useDocument();
  const targets = useChildren(document.programme.id, 'target');
  const packing = usePacking();
  const now = keptOf(packing);
  const known = targets.flatMap(({ id, data }) => {
    const packed = packingIn(data);
    return packed ? [{ id, name: data.name, packed }] : [];
  });
  const chosen = known.find(({ packed }) => sameJson(keptOf(packed), now))?.id ?? none;
  const take = (id: string): void => {
    const target = known.find((one) => one.id === id);
    if (target) usePacking.setState(target.packed);
  };
  if (known.length === 0) return null;
  return (
    <Select
      label={t('published.target')}
      value={chosen}
      onChange={take}
      options={[
        ...(chosen === none ? [{ id: none, label: t('published.target.none') }] : []),
        ...known.map(({ id, name }) => ({ id, label: name })),
      ]}
    />
  );
}

export function KeepTarget(): ReactNode {
  const t = useText();
  const document = useDocument();
  const [isOpen, setOpen] = useState(false);
  if (!document.mayDecide) return null;
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t('published.target.keep')}
      </Button>
      {isOpen && <KeepDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function KeepDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const document = useDocument();
  const kept = keptOf(usePacking());
  const [name, setName] = useState('');
  const isFit = name.trim() !== '' && name.trim().length <= longestTarget;
  const isTaken = targetNamed(document.base, name) !== undefined;

  function save(): void {
    const changes = keepTarget(document.base, { ...kept, name }, document.newId);
    if (document.change(changes, { label: 'undo.target', direct: true }).ok) onClose();
  }

  return (
    <Dialog title={t('published.target.keepTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isFit) save();
        }}
      >
        <p>{sayPacked(kept, t)}</p>
        <TextField
          label={t('published.target.name')}
          hint={t(isTaken ? 'published.target.taken' : 'published.target.hint')}
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
            {t(isTaken ? 'published.target.replace' : 'common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
