/** The timeline: versions by name and sittings by person, newest first, one of them chosen. */

import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useDocument } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { titleOf, workOf, type Entry } from './entries.ts';
import css from './versions.module.css';

export function Timeline({
  entries,
  chosen,
  onChoose,
}: {
  readonly entries: readonly Entry[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  return (
    <ListBox
      className={css.timeline ?? ''}
      aria-label={t('history.title')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = [...(keys as Set<string>)];
        if (key !== undefined) onChoose(key);
      }}
      renderEmptyState={() => <p className={css.none}>{t('history.none')}</p>}
    >
      {entries.map((entry) => (
        <ListBoxItem
          key={entry.key}
          id={entry.key}
          className={css.entry ?? ''}
          textValue={titleOf(entry, t, format)}
          data-is={entry.is}
        >
          {entry.is === 'version' ? <VersionEntry entry={entry} /> : <SittingEntry entry={entry} />}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

function VersionEntry({ entry }: { readonly entry: Extract<Entry, { is: 'version' }> }): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const { name, why, by, at, module } = entry.version.data;
  const about = module === null ? undefined : document.record('module', module)?.data.code;
  const said = [name === '' || why === 'named' ? '' : t(`versions.why.${why}`), about, by?.name].filter(Boolean);
  return (
    <>
      <b>
        <Flag size={13} aria-hidden /> <span data-content>{titleOf(entry, t, format)}</span>
      </b>
      <small data-content>{said.join(' · ')}</small>
      <small>
        <time dateTime={at}>{format.dateTime(at)}</time>
      </small>
    </>
  );
}

function SittingEntry({ entry }: { readonly entry: Extract<Entry, { is: 'sitting' }> }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { sitting } = entry;
  return (
    <>
      <span data-content>{sitting.author || t('versions.nobody')}</span>
      <small>{titleOf(entry, t, format)}</small>
      <small>{workOf(sitting, t)}</small>
    </>
  );
}
