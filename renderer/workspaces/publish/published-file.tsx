/** A file that went out: of what, for whom, what was said of it, and what can be done with it now. */

import { useState, type ReactNode } from 'react';
import { purposeOf } from '../../../shared/ipc/file-purposes.ts';
import { isFormat } from '../../../shared/output/formats/index.ts';
import { optionsFrom, type Publication } from '../../../shared/output/publications.ts';
import { useRecord } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { useApp } from '../../shell/app-context.ts';
import { Button } from '../../ui/button.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import { notifyFailure } from '../../ui/notices.tsx';
import { CodeBadge } from '../../ui/status-pill.tsx';
import { Running, Written } from './export-card.tsx';
import { useExportJobs } from './export-jobs.ts';
import { packingIn, sayPacked } from './packed-as.ts';
import { endingOf } from './packing.ts';
import { makeAgain, publish, usePublisher } from './publish.ts';
import css from './publish.module.css';
import { PublishedCompared } from './published-compared.tsx';
import own from './published.module.css';

export function PublishedFile({ publication }: { readonly publication: Publication }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { by, at, file, size, sha256, revision, app, verdict } = publication.data;
  const module = useRecord('module', publication.data.module);
  const name = module ? module.data.title.trim() || t('outline.untitled') : t('published.gone');
  return (
    <li className={css.panel} aria-label={file}>
      <h3 className={own.file} data-content>
        {module && <CodeBadge>{module.data.code}</CodeBadge>} <span lang={module?.data.language}>{name}</span>
      </h3>
      <p>{sayPacked(publication.data, t)}</p>
      <p className={own.about} data-content>
        <time dateTime={at}>{format.dateTime(at)}</time>
        {by && (
          <>
            {' · '}
            <bdi>{by.name}</bdi>
          </>
        )}
        {' · '}
        <bdi>{file}</bdi> · {format.size(size)}
      </p>
      <p className={own.about}>{t(`published.was.${verdict}`)}</p>
      <details className={own.more}>
        <summary>{t('published.exactly')}</summary>
        <p>{t('published.revision', { revision, app })}</p>
        <p>
          SHA-256 <code lang="und">{sha256}</code>
        </p>
      </details>
      <Acts publication={publication} isThere={module !== undefined} />
    </li>
  );
}

function Acts({ publication, isThere }: { readonly publication: Publication; readonly isThere: boolean }): ReactNode {
  const t = useText();
  const [isComparing, setComparing] = useState(false);
  const { mine, beginning, start } = useMaking(publication);
  const busy = beginning || Boolean(mine?.running);
  // A format that this version has no more can be made by none of its buttons.
  const isKnown = isFormat(publication.data.format);
  return (
    <>
      <div className={css.actions}>
        {isThere && <Button onPress={() => setComparing(true)}>{t('published.compare')}</Button>}
        {isKnown && (
          <Button isPending={busy} onPress={() => void start('again')}>
            {t('published.again')}
          </Button>
        )}
        {isThere && isKnown && (
          <Button isPending={busy} onPress={() => void start('now')}>
            {t('published.now')}
          </Button>
        )}
      </div>
      {mine?.running && <Running job={mine.request.job} running={mine.running} />}
      {mine?.result?.ok && <Written job={mine.request.job} written={mine.result.value} />}
      {mine?.result?.ok && mine.as === 'again' && (
        <SameOrNot publication={publication} sha256={mine.result.value.made[0]?.written.sha256} />
      )}
      {isComparing && <PublishedCompared publication={publication} onClose={() => setComparing(false)} />}
    </>
  );
}

/** Whether what was made again is what went out then. */
function SameOrNot({
  publication: { data },
  sha256,
}: {
  readonly publication: Publication;
  readonly sha256: string | undefined;
}): ReactNode {
  const t = useText();
  const { version } = useApp().info;
  const { app } = data;
  if (data.sha256 === sha256) return <p role="status">{t('replace.sameBytes')}</p>;
  return <p role="status">{app === version ? t('replace.otherBytes') : t('replace.otherVersion', { app, version })}</p>;
}

/** Makes the file once more: of the state of then, or of the module as it is now. */
function useMaking({ data }: Publication) {
  const { core, info } = useApp();
  const publisher = usePublisher();
  const [asked, setAsked] = useState<{ readonly job: string; readonly as: 'again' | 'now' } | null>(null);
  const [beginning, setBeginning] = useState(false);
  const job = useExportJobs((jobs) => jobs.get(data.module));
  const mine = asked && job?.request.job === asked.job ? { ...job, as: asked.as } : null;

  async function begin(as: 'again' | 'now'): Promise<void> {
    const packing = packingIn(data);
    if (!packing) return;
    const chosen = await chooseFile(core, info, purposeOf(endingOf(packing)), data.file);
    if (!chosen) return;
    const { module, revision } = data;
    const { format } = packing;
    const options = optionsFrom(data);
    const started =
      as === 'now'
        ? await publish(publisher, { module }, packing, chosen.handle)
        : await makeAgain(publisher, module, { format, options, revision }, chosen.handle);
    if (started.ok) setAsked({ job: started.value, as });
    else notifyFailure(started.error);
  }

  async function start(as: 'again' | 'now'): Promise<void> {
    setBeginning(true);
    await begin(as).finally(() => setBeginning(false));
  }

  return { mine, beginning, start };
}
