/** Calls about programmes: create, open, commit, copy, search, close. */

import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { idSource } from '../../../shared/base/ids.ts';
import { fail, ok, type Failure, type Result } from '../../../shared/base/result.ts';
import { authorText } from '../../../shared/words/author.ts';
import { salvageWords } from '../../../shared/words/salvage-words.ts';
import { closestLanguage } from '../../../shared/words/languages.ts';
import type { OpenedProject } from '../../../shared/ipc/contract.ts';
import type { TemplateChoice } from '../../../shared/ipc/templates.ts';
import { createProgramme } from '../../../shared/edit/structure.ts';
import type { AnyRecord } from '../../../shared/records/record.ts';
import { sampleTitle } from '../../../shared/sample/title.ts';
import { builtinTemplate } from '../../../shared/templates/builtin/index.ts';
import { instantiateProgramme } from '../../../shared/templates/instantiate.ts';
import { programmesFolder } from '../folders.ts';
import { asText } from '../json-text.ts';
import { backupAt } from '../project/backup.ts';
import { createProjectFile, openProjectFile, restoreProjectFile } from '../project/open-project.ts';
import { isSameFile } from '../project/in-use.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { salvage } from '../project/salvage/salvage.ts';
import { createSample } from '../project/sample.ts';
import type { Handlers, Workbench } from './handlers.ts';

type ProjectCalls = Extract<keyof Handlers, `project.${string}`>;

export function projectHandlers(workbench: Workbench): Pick<Handlers, ProjectCalls> {
  return { ...newFiles(workbench), ...openFiles(workbench) };
}

type NewFileCalls = `project.${'create' | 'sample' | 'restore' | 'salvage' | 'saveCopy'}`;

/** Calls that make a file there was not. */
function newFiles(workbench: Workbench): Pick<Handlers, NewFileCalls> {
  const { handles, sessions, settings } = workbench;
  const backups = join(workbench.home, 'backups');
  return {
    'project.create': async ({ file, title, language, template, replace = false }) => {
      const path = handles.resolve(file);
      if (!path.ok) return path;
      const records = beginning(workbench, { title, language }, template);
      if (!records.ok) return records;
      if (sessions.at(path.value)) return fail('file.isOpen', { path: path.value });
      mkdirSync(dirname(path.value), { recursive: true });
      const replaced = replace ? backups : null;
      return opened(workbench, await createProjectFile(path.value, records.value, settings.value.author, replaced));
    },
    'project.sample': async () => {
      const path = freeName(programmesFolder(), sampleTitle, '.mwp');
      mkdirSync(dirname(path), { recursive: true });
      return opened(workbench, await createSample(path, workbench.assets));
    },
    'project.restore': async ({ backup, file, replace = false }) => {
      const path = handles.resolve(file);
      if (!path.ok) return path;
      if (sessions.at(path.value)) return fail('file.isOpen', { path: path.value });
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
    'project.saveCopy': async ({ session, file, waiting }) => {
      const open = sessions.get(session);
      const path = handles.resolve(file);
      if (!path.ok) return path;
      if (sessions.at(path.value)) return fail('file.isOpen', { path: path.value });
      const { author } = settings.value;
      const copied = open
        ? await open.saveCopy(path.value, { changes: waiting, author })
        : await makeOf(waiting.puts, path.value, { author, backups });
      return copied.ok ? ok({ name: basename(path.value), folder: dirname(path.value) }) : copied;
    },
  };
}

/** Calls about what a session has open. */
function openFiles(workbench: Workbench): Pick<Handlers, Exclude<ProjectCalls, NewFileCalls>> {
  const { handles, sessions, settings } = workbench;
  return {
    'project.open': async ({ file }) => {
      const path = handles.resolve(file);
      if (!path.ok) return path;
      return openFor(workbench, newSession(), path.value, false);
    },
    'project.reopen': async ({ session, commit, last, force, file: copy }) => {
      const known = sessions.pathOf(session);
      const place = copy !== undefined ? handles.resolve(copy) : known !== null ? ok(known) : fail('session.unknown');
      if (!place.ok) return place;
      const path = place.value;
      const again = await openFor(workbench, session, path, force);
      if (!again.ok) return again;
      const file = sessions.get(session);
      const holdsCommit = commit !== null && (await file?.knows(commit)) === true;
      return ok({ opened: again.value, holdsCommit, follows: (await file?.follows(last)) === true });
    },
    'project.handedOver': async ({ session, saved }) => {
      sessions.handedOver(session, saved);
      return ok(null);
    },
    'project.leave': async ({ session }) => {
      sessions.leave(session);
      return ok(null);
    },
    'project.close': ({ session }) => sessions.release(session),
    'project.commit': async ({ session, ...request }) => {
      const file = sessions.get(session);
      if (!file) return fail('session.unknown');
      if (file.readOnly === null && !sessions.mayWrite(session)) return fail('file.elsewhere', { path: file.path });
      return file.commit({ ...request, author: settings.value.author });
    },
    'project.search': async ({ session, query, limit }) => {
      const file = sessions.get(session);
      return file ? file.search(query, limit) : fail('session.unknown');
    },
  };
}

/** A file of what a screen shows, where the programme it came from can no longer be had. */
async function makeOf(
  records: readonly AnyRecord[],
  path: string,
  { author, backups }: { readonly author: string; readonly backups: string },
): Promise<Result<null>> {
  if (!records.some(({ kind }) => kind === 'programme')) return fail('session.unknown');
  const made = await createProjectFile(path, records, author, backups);
  return made.ok ? made.value.close() : made;
}

/** What a new programme holds: one page, or what the template has. */
function beginning(
  { templates }: Workbench,
  about: { readonly title: string; readonly language: string },
  choice: TemplateChoice | undefined,
): Result<readonly AnyRecord[]> {
  const newId = idSource(randomBytes);
  if (!choice) {
    const language = closestLanguage(about.language);
    const titles = {
      module: authorText(language, 'outline.newModule'),
      unit: authorText(language, 'outline.newUnit'),
      page: authorText(language, 'outline.newPage'),
    };
    return ok(createProgramme({ newId, ...about, titles }).puts);
  }
  const template =
    'own' in choice ? templates.read(choice.own) : ok(builtinTemplate(choice.builtin, closestLanguage(about.language)));
  if (!template.ok) return template;
  const { puts } = instantiateProgramme(template.value, { newId, ...about });
  return puts.length === 0 ? fail('template.unknown') : ok(puts);
}

/**
 * A programme for a session, new or known: one that is known keeps its name, so that all that its screen shows goes on. What
 * could only be read, or is no longer the file at its path, is opened anew.
 */
async function openFor(
  workbench: Workbench,
  session: string,
  path: string,
  force: boolean,
): Promise<Result<OpenedProject>> {
  const { sessions } = workbench;
  const open = sessions.get(session) ?? sessions.at(path);
  if (open?.readOnly === null && isSameFile(open.path, path) && (await open.inPlace()).ok)
    return enter(workbench, open, session);
  // The new file first: where it cannot be had, the old one may be all there is of the programme.
  const again = await openProjectFile(path, join(workbench.home, 'backups'), { force, again: true });
  if (again.ok && open) await putInPlace(workbench, open, again.value);
  return opened(workbench, again, session);
}

/** Another file for all screens of an open one; that the old one cannot be let go of properly is no reason to keep it. */
async function putInPlace({ sessions }: Workbench, old: ProjectFile, file: ProjectFile): Promise<void> {
  sessions.replace(old, file);
  await old.close();
}

/** A further screen of an open programme: it writes once the one before has saved, and only reads when that could not. */
async function enter(workbench: Workbench, file: ProjectFile, session: string): Promise<Result<OpenedProject>> {
  const { sessions, emit } = workbench;
  const ask = (writer: string): void => emit('project.handOver', { session: writer });
  const isFree = workbench.screens() === 0 || (await sessions.handOver(file, session, ask));
  return opened(workbench, ok(file), session, !isFree);
}

/** `reads`: another screen writes it. */
async function opened(
  workbench: Workbench,
  file: Result<ProjectFile>,
  session = newSession(),
  reads = false,
): Promise<Result<OpenedProject>> {
  if (!file.ok) return file;
  const snapshot = await file.value.snapshotText();
  if (!snapshot.ok) {
    await file.value.close();
    return snapshot;
  }
  const { path, lockedBy } = file.value;
  const readOnly = reads ? 'elsewhere' : file.value.readOnly;
  workbench.sessions.set(session, file.value, reads);
  const { title, rev, savedAt, records } = snapshot.value;
  const noted = workbench.recent.note(path, title ?? basename(path));
  const refused = noted.ok ? file.value.unkept : noted.error;
  const about = { session, name: basename(path), folder: dirname(path), readOnly };
  const opened: OpenedProject = {
    ...about,
    ...(lockedBy ? { lockedBy } : {}),
    ...(file.value.isUpgraded ? { isUpgraded: true } : {}),
    rev,
    savedAt,
    records: asText(records),
  };
  const unkept: Failure | null = refused && {
    code: 'home.failed',
    params: { path: workbench.home, reason: refused.code },
  };
  return ok(unkept ? { ...opened, unkept } : opened);
}

function newSession(): string {
  return randomBytes(16).toString('hex');
}

function freeName(folder: string, name: string, extension: string): string {
  for (let number = 1; ; number++) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${extension}`);
    if (!lstatSync(path, { throwIfNoEntry: false })) return path;
  }
}
