/** The templates to choose from, and what can be done to one's own: import, export, rename, remove. */

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Failure, Result } from '../../shared/base/result.ts';
import { closestLanguage } from '../../shared/words/languages.ts';
import type { TemplateChoice, TemplateEntry } from '../../shared/ipc/templates.ts';
import { builtinTemplate } from '../../shared/templates/builtin/index.ts';
import { writeTemplate } from '../../shared/templates/file.ts';
import { maxTemplateSize, type Template, type TemplateKind } from '../../shared/templates/schema.ts';
import { useApp } from '../shell/app-context.ts';
import { useText } from '../i18n/index.ts';
import { notifyFailure } from '../ui/notices.tsx';
import { fileName, saveFile } from '../ui/save-file.ts';

/** What was just done, with what can be done about it: said where the choice is made, since a dialog keeps the keys. */
export interface Said {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => Promise<void> };
}

export interface OwnTemplates {
  /** Of this kind, by name, with those that cannot be read; null until they are listed. */
  readonly entries: readonly TemplateEntry[] | null;
  readonly said: Said | null;
  reload(): Promise<void>;
  importFile(file: File): Promise<void>;
  exportFile(template: string): Promise<void>;
  remove(entry: TemplateEntry): Promise<boolean>;
}

/** `onKept` is told of a template of this kind that was imported. */
export function useOwnTemplates(kind: TemplateKind, onKept: (template: string) => void): OwnTemplates {
  const t = useText();
  const { core } = useApp();
  const [entries, setEntries] = useState<readonly TemplateEntry[] | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  const reload = useCallback(async () => {
    const listed = await core.call('templates.list', {});
    setEntries(listed.ok ? listed.value.filter((one) => one.kind === kind || one.kind === null) : []);
  }, [core, kind]);
  useEffect(() => void reload(), [reload]);

  async function keep(text: string, replace: boolean): Promise<void> {
    const saved = await core.call('templates.save', { text, replace });
    if (saved.ok) {
      await reload();
      const { name, kind: made, template } = saved.value;
      const other = made !== null && made !== kind;
      setSaid({ text: other ? t(`templates.otherKind.${made}`, { name }) : t('templates.imported', { name }) });
      if (!other) onKept(template);
    } else if (saved.error.code === 'template.exists') {
      const action = { label: t('templates.replace'), run: () => keep(text, true) };
      setSaid({ text: t('errors.template.exists.happened', saved.error.params), action });
    } else notifyFailure(saved.error);
  }

  async function bringBack(text: string): Promise<void> {
    const saved = await core.call('templates.save', { text, replace: false });
    if (!saved.ok) return notifyFailure(saved.error);
    setSaid(null);
    await reload();
  }

  return {
    entries,
    said,
    reload,
    async importFile(file) {
      const text = await textOf(file);
      if (text.ok) await keep(text.value, false);
      else notifyFailure(text.error);
    },
    async exportFile(template) {
      const read = await core.call('templates.read', { template });
      if (!read.ok) return notifyFailure(read.error);
      const blob = new Blob([writeTemplate(read.value)], { type: 'application/json;charset=utf-8' });
      saveFile(fileName(read.value.name, 'template', 'mwt'), blob);
    },
    async remove({ template, name }) {
      // What can be read can be brought back.
      const read = await core.call('templates.read', { template });
      const removed = await core.call('templates.remove', { template });
      await reload();
      if (!removed.ok) {
        notifyFailure(removed.error);
        return false;
      }
      const text = t('templates.removed', { name });
      const kept = read.ok ? writeTemplate(read.value) : null;
      setSaid(kept === null ? { text } : { text, action: { label: t('command.undo'), run: () => bringBack(kept) } });
      return true;
    },
  };
}

/** The chosen template whole; null while it is read, and for a blank start. Another `stamp` reads one's own again. */
export function useTemplate(choice: TemplateChoice | null, language: string, stamp = ''): Result<Template> | null {
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
  }, [core, wanted, stamp]);
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
