/** Find and replace in the whole programme: what is sought, and every hit with the place it is in. */

import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Failure } from '../../shared/base/result.ts';
import type { Hit } from '../../shared/edit/find.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { setView, useView } from '../shell/view.ts';
import { useDocument } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Switch, TextField } from '../ui/fields.tsx';
import { HoldsWords } from '../ui/sought.ts';
import css from './find.module.css';
import { useFind, type Find } from './use-find.ts';

const shownAtMost = 200;

export function FindReplace(): ReactNode {
  const t = useText();
  const writable = useDocument().readOnly === null;
  const mode = useView((view) => view.find);
  const [replacement, setReplacement] = useState('');
  const find = useFind();
  const { sought, seekFor, step, refused } = find;
  const panel = useRef<HTMLElement>(null);
  const replacing = mode === 'replace' && writable;
  const instead = replacing ? replacement : null;
  useEffect(giveFocusBack, []);
  useEffect(() => panel.current?.querySelector('input')?.focus(), [mode]);

  return (
    <section
      ref={panel}
      className={css.find}
      aria-label={t('command.find')}
      data-pane="find"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setView({ find: 'closed' });
        else if (event.key === 'F3' || (event.key === 'Enter' && (event.target as Element).tagName === 'INPUT')) {
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }
      }}
    >
      <div className={css.fields}>
        <HoldsWords value={false}>
          <TextField label={t('find.query')} value={sought.query} onChange={(query) => seekFor({ query })} />
          {replacing && <TextField label={t('find.replacement')} value={replacement} onChange={setReplacement} />}
        </HoldsWords>
        <div className={css.options}>
          <Switch
            label={t('find.matchCase')}
            value={sought.matchCase}
            onChange={(matchCase) => seekFor({ matchCase })}
          />
          <Switch
            label={t('find.wholeWord')}
            value={sought.wholeWord}
            onChange={(wholeWord) => seekFor({ wholeWord })}
          />
        </div>
        <Actions find={find} replacement={instead} />
      </div>
      {refused && <Refused failure={refused} />}
      <Hits find={find} replacement={instead} />
    </section>
  );
}

/** `replacement` is null where nothing is replaced. */
function Actions({ find, replacement }: { readonly find: Find; readonly replacement: string | null }): ReactNode {
  const t = useText();
  const { sought, hits, at, step, replace } = find;
  const current = hits[at];
  const position = hits.length === 0 ? t('find.none') : t('find.position', { number: at + 1, count: hits.length });
  return (
    <div className={css.actions}>
      <span role="status">{sought.query === '' ? '' : position}</span>
      <Button isDisabled={hits.length === 0} onPress={() => step(-1)}>
        {t('find.previous')}
      </Button>
      <Button isDisabled={hits.length === 0} onPress={() => step(1)}>
        {t('find.next')}
      </Button>
      {replacement !== null && (
        <>
          <Button isDisabled={!current} onPress={() => current && replace([current], replacement)}>
            {t('find.replaceOne')}
          </Button>
          <Button isDisabled={hits.length === 0} onPress={() => replace(hits, replacement)}>
            {t('find.replaceAll')}
          </Button>
        </>
      )}
      <IconButton label={t('common.close')} onPress={() => setView({ find: 'closed' })}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  );
}

function Refused({ failure: { code, params } }: { readonly failure: Failure }): ReactNode {
  const t = useText();
  const place = usePlaceName()(String(params['record']));
  return (
    <p role="alert" className={css.refused}>
      {code === 'text.tooLong' ? t('find.tooLong', { place, most: params['most'] ?? 0 }) : t('find.refused', { place })}
    </p>
  );
}

function Hits({
  find: { hits, at, go },
  replacement,
}: {
  readonly find: Find;
  readonly replacement: string | null;
}): ReactNode {
  const t = useText();
  const nameOf = usePlaceName();
  if (hits.length === 0) return null;
  return (
    <ul className={css.hits}>
      {hits.slice(0, shownAtMost).map((hit, index) => (
        <li key={`${hit.record} ${hit.run.pieces[0]?.path.join('.')} ${hit.start}`}>
          <button type="button" aria-current={index === at} onClick={() => go(index)}>
            <Excerpt hit={hit} replacement={replacement} />
            <small>{nameOf(hit.record)}</small>
          </button>
        </li>
      ))}
      {hits.length > shownAtMost && (
        <li className={css.more}>{t('find.more', { count: hits.length - shownAtMost })}</li>
      )}
    </ul>
  );
}

/** The words as they stand; with what would stand there, where it would be replaced. */
function Excerpt({ hit, replacement }: { readonly hit: Hit; readonly replacement: string | null }): ReactNode {
  const { start, length } = hit;
  const { text } = hit.run;
  const from = Math.max(0, start - 30);
  const found = text.slice(start, start + length);
  return (
    <span>
      {from > 0 && '…'}
      {text.slice(from, start)}
      {replacement === null ? <mark>{found}</mark> : <del>{found}</del>}
      {replacement !== null && replacement !== '' && <ins>{replacement}</ins>}
      {text.slice(start + length, start + length + 50)}
    </span>
  );
}

/** Where a record is: module › page, or what it is. */
function usePlaceName(): (id: RecordId) => string {
  const t = useText();
  const { records, programme } = useDocument();
  return (id) => {
    const kind = records.get(id)?.kind;
    if (kind === 'term') return t('glossary.title');
    if (kind === 'reference') return t('references.title');
    const names: string[] = [];
    for (
      let record = records.get(id);
      record;
      record = record.parent === null ? undefined : records.get(record.parent)
    ) {
      if (record.kind === 'page' || record.kind === 'framework') names.unshift(record.data.title);
      if (record.kind === 'module') names.unshift(record.data.code);
    }
    return names.join(' › ') || programme.data.title;
  };
}

/** Called while the focus is where the panel was asked for; when the panel goes with the focus in it, that goes back there. */
function giveFocusBack(): () => void {
  const before = document.activeElement;
  return () => {
    if (document.activeElement !== document.body) return;
    // A hit on another page has put that page in the place of the one before.
    const back = before?.isConnected ? before : document.querySelector('[data-pane="page"] [role="textbox"]');
    if (back instanceof HTMLElement) back.focus();
  };
}
