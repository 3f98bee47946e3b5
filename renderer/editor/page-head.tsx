/** The head of a page on its sheet: its title, the goals it serves, and how long it takes. */

import { useContext, useId, type ReactNode } from 'react';
import { Editor, Transforms } from 'slate';
import { useSlateStatic } from 'slate-react';
import { rename } from '../../shared/edit/structure.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { wholeMinutes } from '../../shared/rules/workload/page-facts.ts';
import { kindsOf } from '../../shared/rules/workload/sums.ts';
import { useDocument } from '../document/hooks.tsx';
import { usePageFacts } from '../document/use-facts.ts';
import { useText } from '../i18n/index.ts';
import { useKept } from '../ui/use-kept.ts';
import css from './editor.module.css';
import { LeadPicture } from './page-design.tsx';
import { TextLanguage } from './text-language.ts';
import { useAlignments } from './use-alignments.ts';
import { focusEditor } from './focus.ts';

interface Props {
  readonly pageId: RecordId;
  readonly title: string;
}

export function PageHead(props: Props): ReactNode {
  return (
    <>
      <h1>
        <PageTitle {...props} />
      </h1>
      <PageFacts {...props} />
      <LeadPicture />
    </>
  );
}

function PageTitle({ pageId, title }: Props): ReactNode {
  const editor = useSlateStatic();
  const t = useText();
  const document = useDocument();
  const wrong = useId();
  const kept = useKept(title, (typed) =>
    document.change(rename(document.records, { id: pageId, title: typed.replaceAll('\n', ' ') }), {
      label: 'undo.rename',
      merge: 'fields',
      typing: true,
      origin: 'inspector',
    }),
  );
  return (
    <>
      <textarea
        className={css.title}
        aria-label={t('editor.title')}
        lang={useContext(TextLanguage) ?? undefined}
        aria-invalid={kept.wrong !== null}
        aria-describedby={wrong}
        rows={1}
        value={kept.shown}
        readOnly={document.readOnly !== null}
        onChange={(event) => kept.change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          Transforms.select(editor, Editor.start(editor, []));
          focusEditor(editor);
        }}
      />
      <small id={wrong} className={css.wrong}>
        {kept.wrong}
      </small>
    </>
  );
}

function PageFacts({ pageId }: Props): ReactNode {
  const t = useText();
  const goals = useAlignments(pageId);
  const facts = usePageFacts(pageId);
  const { minutes, parts } = wholeMinutes(facts?.byKind ?? noMinutes);
  return (
    <div className={css.meta}>
      {goals.map((goal) => (
        <span key={goal.key} className={css.goal}>
          {goal.code} · {goal.text}
        </span>
      ))}
      {minutes > 0 && (
        <span data-minutes>
          {[
            t('outline.minutes', { count: minutes }),
            ...parts.map((part) =>
              t('workload.part', { kind: t(`workload.kind.${part.kind}`), time: `${part.minutes}` }),
            ),
          ].join(' · ')}
        </span>
      )}
    </div>
  );
}

const noMinutes = kindsOf([]);
