/** The templates to choose from, and what can be done to one's own: import, export, rename, remove. */

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Failure, Result } from '../../shared/base/result.ts';
import { closestLanguage } from '../../shared/i18n/languages.ts';
import type { TemplateChoice, TemplateEntry } from '../../shared/ipc/templates.ts';
import { builtinTemplate } from '../../shared/templates/builtin/index.ts';
import { writeTemplate } from '../../shared/templates/file.ts';
import { maxTemplateSize, type Template, type TemplateKind } from '../../shared/templates/schema.ts';
import { useApp } from '../app/app-context.ts';
import { useText } from '../i18n/index.ts';
import { notify, useFailureNotice } from '../ui/notices.tsx';
import { fileName, saveFile } from '../ui/save-file.ts';

export interface OwnTemplates {
  /** Of this kind, by name, with those that cannot be read; null until they are listed. */
  readonly entries: readonly TemplateEntry[] | null;
  reload(): Promise<void>;
  /** Answers with what was imported, or null when it was refused. */
  importFile(file: File): Promise<TemplateEntry | null>;
  exportFile(template: string): Promise<void>;
  remove(entry: TemplateEntry): Promise<boolean>;
}

export function useOwnTemplates(kind: TemplateKind): OwnTemplates {
  const t = useText();
  const { core } = useApp();
  const fail = useFailureNotice();
  const [entries, setEntries] = useState<readonly TemplateEntry[] | null>(null);

  const reload = useCallback(async () => {
    const listed = await core.call('templates.list', {});
    setEntries(listed.ok ? listed.value.filter((one) => one.kind === kind || one.kind === null) : []);
  }, [core, kind]);
  useEffect(() => void reload(), [reload]);

  async function keep(text: string, replace: boolean): Promise<TemplateEntry | null> {
    const saved = await core.call('templates.save', { text, replace });
    if (saved.ok) {
      await reload();
      const { name, kind: made } = saved.value;
      const other = made !== null && made !== kind ? { text: t(`templates.otherKind.${made}`, { name }) } : {};
      notify({ title: t('templates.imported', { name }), ...other });
      return saved.value;
    }
    if (saved.error.code !== 'template.exists') fail(saved.error);
    else {
      const title = t('errors.template.exists.happened', saved.error.params);
      notify({ title, action: { label: t('templates.replace'), run: () => void keep(text, true) } });
    }
    return null;
  }

  return {
    entries,
    reload,
    async importFile(file) {
      const text = await textOf(file);
      if (text.ok) return keep(text.value, false);
      fail(text.error);
      return null;
    },
    async exportFile(template) {
      const read = await core.call('templates.read', { template });
      if (!read.ok) return fail(read.error);
      const blob = new Blob([writeTemplate(read.value)], { type: 'application/json;charset=utf-8' });
      saveFile(fileName(read.value.name, 'template', 'mwt'), blob);
    },
    async remove({ template, name }) {
      // What can be read can be brought back.
      const read = await core.call('templates.read', { template });
      const removed = await core.call('templates.remove', { template });
      if (!removed.ok) fail(removed.error);
      await reload();
      if (!removed.ok) return false;
      const title = t('templates.removed', { name });
      const back = async (text: string): Promise<void> => {
        const saved = await core.call('templates.save', { text, replace: false });
        if (!saved.ok) fail(saved.error);
        await reload();
      };
      const text = read.ok ? writeTemplate(read.value) : null;
      notify({
        title,
        ...(text === null ? {} : { action: { label: t('command.undo'), run: () => void back(text) } }),
      });
      return true;
    },
  };
}

/** The chosen template whole; null while it is read, and for a blank start. */
export function useTemplate(choice: TemplateChoice | null, language: string): Result<Template> | null {
  const { core } = useApp();
  const [own, setOwn] = useState<{ readonly template: string; readonly read: Result<Template> } | null>(null);
  const wanted = choice && 'own' in choice ? choice.own : null;
  useEffect(() => {
    if (wanted === null) return undefined;
    let current = true;
    const load = async (): Promise<void> => {
      const read = await core.call('templates.read', { template: wanted });
      if (current) setOwn({ template: wanted, read });
    };
    void load();
    return () => {
      current = false;
    };
  }, [core, wanted]);
  const builtin = choice && 'builtin' in choice ? choice.builtin : null;
  return useMemo(() => {
    if (builtin !== null) return { ok: true, value: builtinTemplate(builtin, closestLanguage(language)) };
    return own?.template === wanted ? (own?.read ?? null) : null;
  }, [builtin, language, own, wanted]);
}

async function textOf(file: File): Promise<Result<string>> {
  const refused = (code: Failure['code'], params: Failure['params'] = {}): Result<string> => ({
    ok: false,
    error: { code, params },
  });
  if (file.size > maxTemplateSize) return refused('template.tooLarge');
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch (error) {
    return error instanceof TypeError ? refused('template.unreadable') : refused('file.missing', { path: file.name });
  }
}
