/** Calls about programmes: create, open, commit, copy, search, close. */

import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { idSource } from '../../../shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '../../../shared/base/result.ts';
import { authorText } from '../../../shared/i18n/author/index.ts';
import { salvageWords } from '../../../shared/i18n/author/salvage-sentences.ts';
import { closestLanguage } from '../../../shared/i18n/languages.ts';
import type { OpenedProject } from '../../../shared/ipc/contract.ts';
import type { TemplateChoice } from '../../../shared/ipc/templates.ts';
import { createProgramme } from '../../../shared/programme/structure.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { sampleTitle } from '../../../shared/sample/title.ts';
import { builtinTemplate } from '../../../shared/templates/builtin/index.ts';
import { instantiateProgramme } from '../../../shared/templates/instantiate.ts';
import { programmesFolder } from '../folders.ts';
import { backupAt } from '../project/backup.ts';
import { guarded } from '../project/database.ts';
import { createProjectFile, openProjectFile, restoreProjectFile } from '../project/open-project.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { salvage } from '../project/salvage/salvage.ts';
import { createSample } from '../project/sample.ts';
import type { Handlers, Workbench } from './handlers.ts';

type ProjectCalls = Extract<keyof Handlers, `project.${string}`>;

export function projectHandlers(workbench: Workbench): Pick<Handlers, ProjectCalls> {
  const { handles, sessions, settings } = workbench;
  const backups = join(workbench.home, 'backups');
  return {
    'project.create': async ({ file, title, language, template, replace = false }) => {
      const path = handles.resolve(file);
      if (!path.ok) return path;
      const records = beginning(workbench, { title, language }, template);
      if (!records.ok) return records;
      if (isOpen(workbench, path.value)) return fail('file.isOpen', { path: path.value });
      mkdirSync(dirname(path.value), { recursive: true });
      const replaced = replace ? backups : null;
      return opened(workbench, await createProjectFile(path.value, records.value, settings.value.author, replaced));
    },
    'project.sample': async () => {
      const path = freeName(programmesFolder(), sampleTitle, '.mwp');
      mkdirSync(dirname(path), { recursive: true });
      return opened(workbench, await createSample(path, workbench.assets));
    },
    'project.open': async ({ file }) => {
      const path = handles.resolve(file);
      if (!path.ok) return path;
      const open = await takeOver(workbench, path.value);
      return opened(workbench, open ? ok(open) : await openProjectFile(path.value, backups));
    },
    'project.restore': async ({ backup, file, replace = false }) => {
      const path = handles.resolve(file);
      if (!path.ok) return path;
      if (isOpen(workbench, path.value)) return fail('file.isOpen', { path: path.value });
      const kept = backupAt(backups, backup);
      if (!kept.ok) return kept;
      mkdirSync(dirname(path.value), { recursive: true });
      return opened(workbench, await restoreProjectFile(path.value, kept.value.path, replace ? backups : null));
    },
    'project.salvage': async ({ file, language }) => {
      const path = handles.resolve(file);
      if (!path.ok) return path;
      const { dir, name } = parse(path.value);
      const target = freeName(dir, authorText(language, 'salvage.copy', { name }), '.mwp');
      const salvaged = await salvage(path.value, target, salvageWords(language));
      if (!salvaged.ok) return salvaged;
      const project = await opened(workbench, await openProjectFile(target, backups));
      return project.ok ? ok({ opened: project.value, report: salvaged.value }) : project;
    },
    'project.close': async ({ session }) => {
      const file = sessions.get(session);
      if (!file) return fail('session.unknown');
      sessions.delete(session);
      return file.close();
    },
    'project.commit': async ({ session, ...request }) => {
      const file = sessions.get(session);
      return file ? file.commit({ ...request, author: settings.value.author }) : fail('session.unknown');
    },
    'project.saveCopy': async ({ session, file, waiting }) => {
      const open = sessions.get(session);
      const path = handles.resolve(file);
      if (!open) return fail('session.unknown');
      if (!path.ok) return path;
      if (isOpen(workbench, path.value)) return fail('file.isOpen', { path: path.value });
      const copied = await open.saveCopy(path.value, { changes: waiting, author: settings.value.author });
      return copied.ok ? ok({ name: basename(path.value), folder: dirname(path.value) }) : copied;
    },
    'project.search': async ({ session, query, limit }) => {
      const file = sessions.get(session);
      return file ? file.search(query, limit) : fail('session.unknown');
    },
  };
}

/** What a new programme holds: one page, or what the template has. */
function beginning(
  { templates }: Workbench,
  about: { readonly title: string; readonly language: string },
  choice: TemplateChoice | undefined,
): Result<readonly AnyRecord[]> {
  const newId = idSource(randomBytes);
  if (!choice) return ok(createProgramme({ newId, ...about }).puts);
  const template =
    'own' in choice ? templates.read(choice.own) : ok(builtinTemplate(choice.builtin, closestLanguage(about.language)));
  if (!template.ok) return template;
  const { puts } = instantiateProgramme(template.value, { newId, ...about });
  return puts.length === 0 ? fail('template.unknown') : ok(puts);
}

/**
 * A programme this process has open already, freed from its older session: a screen that was reloaded comes back to it.
 * One that could only be read is let go instead, since whatever was in the way may be gone.
 */
async function takeOver({ sessions }: Workbench, path: string): Promise<ProjectFile | null> {
  for (const [session, file] of sessions) {
    if (file.path !== path) continue;
    sessions.delete(session);
    if (file.readOnly === null) return file;
    await file.close();
  }
  return null;
}

async function opened(workbench: Workbench, file: Result<ProjectFile>): Promise<Result<OpenedProject>> {
  if (!file.ok) return file;
  const snapshot = await file.value.snapshot();
  if (!snapshot.ok) {
    await file.value.close();
    return snapshot;
  }
  const { path, readOnly } = file.value;
  const session = randomBytes(16).toString('hex');
  workbench.sessions.set(session, file.value);
  const programme = snapshot.value.records.find((record) => record.kind === 'programme');
  const noted = workbench.recent.note(path, programme?.data.title ?? basename(path));
  const refused = noted.ok ? file.value.unkept : noted.error;
  const opened = { session, name: basename(path), folder: dirname(path), readOnly, ...snapshot.value };
  const unkept: Failure | null = refused && {
    code: 'home.failed',
    params: { path: workbench.home, reason: refused.code },
  };
  return ok(unkept ? { ...opened, unkept } : opened);
}

/** Whether a path leads to a file that is open here, by whatever spelling or link. */
function isOpen({ sessions }: Workbench, path: string): boolean {
  const target = guarded(path, () => ok(statSync(path, { bigint: true })));
  return [...sessions.values()].some((open) => {
    if (open.path === path) return true;
    const file = guarded(path, () => ok(statSync(open.path, { bigint: true })));
    return target.ok && file.ok && file.value.ino === target.value.ino && file.value.dev === target.value.dev;
  });
}

function freeName(folder: string, name: string, extension: string): string {
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${extension}`);
    if (!lstatSync(path, { throwIfNoEntry: false })) return path;
  }
}
