/** What was published: every file that went out, newest first, of one module or of all, and the settings that are kept. */

import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { publicationsIn } from '../../../shared/output/publications.ts';
import { useChildren, useDocument } from '../../document/hooks.tsx';
import { ModuleSelect } from '../../document/module-select.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import css from './publish.module.css';
import own from './published.module.css';
import { PublishedFile } from './published-file.tsx';
import { Targets } from './targets.tsx';

/** Files that are listed at once, and how many more at a time. */
const listed = 20;

const all = 'all';

export function Published(): ReactNode {
  const t = useText();
  const document = useDocument();
  // Anew with each that comes.
  useChildren(document.programme.id, 'publication');
  const modules = useChildren(document.programme.id, 'module');
  const [chosen, setChosen] = useState<string>(all);
  const [count, setCount] = useState(listed);
  const module = modules.some(({ id }) => id === chosen) ? chosen : all;
  const publications = publicationsIn(document.records, module === all ? undefined : module);
  const shown = publications.slice(0, count);
  const left = publications.length - shown.length;
  const list = useRef<HTMLOListElement>(null);

  function showMore(): void {
    // The button goes with the last of them: the keys go on with the first that came.
    flushSync(() => setCount(count + listed));
    if (left <= listed) list.current?.children[count]?.querySelector('button')?.focus();
  }

  return (
    <div className={css.sides}>
      <div>
        <section className={css.panel}>
          <ModuleSelect
            value={module}
            onChange={(id) => {
              setChosen(id);
              setCount(listed);
            }}
            besides={{ id: all, label: t('published.all') }}
          />
        </section>
        <Targets />
      </div>
      <section className={css.outcome} aria-labelledby="published-files">
        <h2 id="published-files" className={own.title}>
          {t('published.files')}
        </h2>
        {publications.length === 0 ? (
          <p className={css.panel}>{t('replace.none')}</p>
        ) : (
          <ol className={own.files} ref={list}>
            {shown.map((publication) => (
              <PublishedFile key={publication.id} publication={publication} />
            ))}
          </ol>
        )}
        {left > 0 && <Button onPress={showMore}>{t('publish.more', { count: Math.min(listed, left) })}</Button>}
      </section>
    </div>
  );
}
