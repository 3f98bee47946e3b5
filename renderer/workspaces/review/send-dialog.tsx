/** Sends a module for review: what is asked of whom, and one file for a browser, for this application or for Word. */

import { useState, type ReactNode } from 'react';
import { fail, type Result } from '../../../shared/base/result.ts';
import type { FilePurpose } from '../../../shared/ipc/file-purposes.ts';
import { reviewForms, type ReviewForm } from '../../../shared/ipc/review.ts';
import { isEmptyChange, type RecordId, type RecordOf } from '../../../shared/records/record.ts';
import { askForReview, type Asked } from '../../../shared/review/requests.ts';
import { closestLanguage } from '../../../shared/words/languages.ts';
import { useDocument } from '../../document/hooks.tsx';
import { unsaved } from '../../document/unsaved.ts';
import { useText } from '../../i18n/index.ts';
import { useMe } from '../../review/me.ts';
import { remember } from '../../review/remember.ts';
import { useApp } from '../../shell/app-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Choices, Select, TextField } from '../../ui/fields.tsx';
import { chooseFile } from '../../ui/file-picker.tsx';
import { notify, notifyFailure } from '../../ui/notices.tsx';
import css from './review-workspace.module.css';

type Exercises = 'key' | 'plain';

export function SendDialog({
  module,
  onClose,
}: {
  readonly module: RecordOf<'module'>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { settings } = useApp();
  const [asked, setAsked] = useState({ question: '', reviewers: '', decider: settings.author, due: '' });
  const [exercises, setExercises] = useState<Exercises>('key');
  const [form, setForm] = useState<ReviewForm>('html');
  const [pages, setPages] = useState<readonly RecordId[]>([]);
  const send = useSend(module);
  const [sending, setSending] = useState(false);
  const isDay = asked.due === '' || isCalendarDay(asked.due);
  const set = (change: Partial<typeof asked>) => setAsked({ ...asked, ...change });

  async function save(): Promise<void> {
    setSending(true);
    const { question, decider, due } = asked;
    const reviewers = namesIn(asked.reviewers);
    const sent = await send(
      { question: question.trim(), reviewers, decider: decider.trim(), due: due || null, pages: [...pages] },
      { exercises, form },
    );
    setSending(false);
    if (sent === null) return;
    if (sent.ok) {
      notify({ title: (say) => say('review.send.done', { name: sent.value }) });
      onClose();
    } else notifyFailure(sent.error);
  }

  return (
    <Dialog title={t('review.send.title', { module: module.data.code })} onClose={onClose}>
      <p className={css.how}>{t(hows[form])}</p>
      <TextField
        label={t('review.send.question')}
        hint={t('review.send.questionHint')}
        value={asked.question}
        onChange={(question) => set({ question })}
        multiline
        autoFocus
        most={4000}
      />
      <TextField
        label={t('review.send.reviewers')}
        hint={t('review.send.reviewersHint')}
        value={asked.reviewers}
        onChange={(reviewers) => set({ reviewers })}
      />
      <TextField
        label={t('review.send.decider')}
        value={asked.decider}
        onChange={(decider) => set({ decider })}
        most={200}
      />
      <TextField
        label={t('review.send.due')}
        hint={t('review.send.dueWrong')}
        value={asked.due}
        onChange={(due) => set({ due: due.trim() })}
        wrong={isDay ? null : t('review.send.dueWrong')}
      />
      <Pages module={module} pages={pages} onChange={setPages} />
      <Forms choice={{ exercises, form }} onExercises={setExercises} onForm={setForm} />
      <DialogActions>
        <Button variant="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" isDisabled={!isDay} isPending={sending} onPress={() => void save()}>
          {t('review.send.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Which pages are asked about; all of them, as long as none is chosen. */
function Pages({
  module,
  pages,
  onChange,
}: {
  readonly module: RecordOf<'module'>;
  readonly pages: readonly RecordId[];
  readonly onChange: (pages: readonly RecordId[]) => void;
}): ReactNode {
  const t = useText();
  const { base } = useDocument();
  const options = base
    .children(module.id, 'unit')
    .flatMap((unit) => base.children(unit.id, 'page'))
    .map(({ id, data }) => ({ id, label: data.title.trim() || t('outline.untitled') }));
  if (options.length < 2) return null;
  return (
    <details className={css.pages}>
      <summary>
        {pages.length === 0 ? t('review.send.allPages') : t('review.send.somePages', { count: pages.length })}
      </summary>
      <Choices label={t('review.send.pages')} values={pages} options={options} onChange={onChange} />
    </details>
  );
}

const purposes = {
  html: 'review',
  mwr: 'copy',
  docx: 'document',
} as const satisfies Record<ReviewForm, FilePurpose>;

const hows = { html: 'review.send.how', mwr: 'review.send.howCopy', docx: 'review.send.howWord' } as const;

interface Choice {
  readonly exercises: Exercises;
  readonly form: ReviewForm;
}

function Forms({
  choice,
  onExercises,
  onForm,
}: {
  readonly choice: Choice;
  readonly onExercises: (exercises: Exercises) => void;
  readonly onForm: (form: ReviewForm) => void;
}): ReactNode {
  const t = useText();
  return (
    <>
      <Select
        label={t('review.send.as')}
        value={choice.form}
        onChange={onForm}
        options={reviewForms.map((id) => ({ id, label: t(`review.send.as.${id}`) }))}
      />
      {choice.form !== 'mwr' && (
        <Select
          label={t('review.send.exercises')}
          value={choice.exercises}
          onChange={onExercises}
          options={(['key', 'plain'] as const).map((id) => ({ id, label: t(`review.send.exercises.${id}`) }))}
        />
      )}
    </>
  );
}

/** Null where no file was chosen. */
function useSend(module: RecordOf<'module'>): (asked: Asked, as: Choice) => Promise<Result<string> | null> {
  const document = useDocument();
  const { core, info } = useApp();
  const { person } = useMe();
  return async (asked, { exercises, form }) => {
    const file = await chooseFile(core, info, purposes[form], `${module.data.code}-review.${form}`);
    if (!file) return null;
    const at = new Date().toISOString();
    const { revision, newId, records } = document;
    const { changes, request } = askForReview(records, module.id, asked, { at, revision, newId });
    if (!request) return fail('module.unknown');
    const isNew = !isEmptyChange(changes);
    if (isNew) {
      const made = document.change(changes, { label: 'undo.askReview' });
      if (!made.ok) return made;
    }
    if (!(await document.flush())) return unsaved(document);
    const { session } = document;
    const sent = await core.call('review.send', {
      session,
      module: module.id,
      file: file.handle,
      as: form,
      request: request.data,
      language: closestLanguage(request.data.language),
      options: { exercises, facilitator: false },
    });
    if (!sent.ok) {
      // Nothing went out: nothing was asked.
      if (isNew) document.takeBack();
      return sent;
    }
    void remember(document, person, { why: 'sent', module: module.id, note: request.data.question });
    return { ok: true, value: file.name };
  };
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
