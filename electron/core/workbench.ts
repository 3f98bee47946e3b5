/** The core, assembled: every call of the contract behind one door that checks its input first. */

import { EventEmitter } from 'node:events';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeeper } from '../../shared/base/json.ts';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { contract, type CallName, type EventName, type Events } from '../../shared/ipc/contract.ts';
import { defaultSettings, settingsSchema } from '../../shared/ipc/settings.ts';
import { makePrivate } from './folders.ts';
import { appHandlers } from './handlers/app.ts';
import { backupHandlers } from './handlers/backups.ts';
import { copyHandlers } from './handlers/copies.ts';
import { exportHandlers } from './handlers/export.ts';
import { filesHandlers } from './handlers/files.ts';
import type { Handlers, Host, Workbench } from './handlers/handlers.ts';
import { mediaHandlers } from './handlers/media.ts';
import { projectHandlers } from './handlers/project.ts';
import { pilotHandlers } from './handlers/pilots.ts';
import { reviewHandlers } from './handlers/review.ts';
import { simulatorHandlers } from './handlers/simulator.ts';
import { spellingHandlers } from './handlers/spelling.ts';
import { templateHandlers } from './handlers/templates.ts';
import { versionHandlers } from './handlers/versions.ts';
import { HandleRegistry } from './handle-registry.ts';
import { JsonFile } from './json-file.ts';
import { asJson, inFull } from './json-text.ts';
import { failureOf, guarded } from './disk-failures.ts';
import { readyThread } from './project/open-project.ts';
import { RecentFiles } from './recent-files.ts';
import { Sessions } from './sessions.ts';
import { spellerOf } from './spelling/speller.ts';
import { TemplateStore } from './template-store.ts';
import { Uploads } from './uploads.ts';

/** Levels of what a call carries; records have a dozen. */
const deepest = 100;

export interface RunningCore {
  readonly workbench: Workbench;
  /** Answers one call. Unknown names and inputs that do not fit the contract are failures, never exceptions. */
  dispatch(name: string, input: unknown): Promise<Result<unknown>>;
  /** The same as JSON. */
  dispatchJson(name: string, input: unknown): Promise<string>;
  /** Every event, in order; the returned function unsubscribes. */
  listen(listener: (event: EventName, payload: Events[EventName]) => void): () => void;
  /** Closes every open programme. */
  close(): Promise<void>;
}

export function startCore(options: {
  readonly home: string;
  readonly assets: string;
  readonly version: string;
  readonly host: Host;
}): RunningCore {
  // A home that cannot be made or is not ours is told where something is to be kept in it.
  guarded(options.home, () => ok(makePrivate(options.home)));
  readyThread();
  const events = new EventEmitter();
  const workbench: Workbench = {
    ...options,
    handles: new HandleRegistry(),
    settings: new JsonFile(join(options.home, 'settings.json'), settingsSchema, defaultSettings, 'power cut'),
    recent: new RecentFiles(join(options.home, 'recent.json')),
    templates: new TemplateStore(join(options.home, 'templates')),
    sessions: new Sessions(join(options.home, 'open.json')),
    uploads: new Uploads(options.home),
    screens: () => events.listenerCount('event'),
    emit: (event, payload) => void events.emit('event', event, payload),
  };
  const handlers: Handlers = {
    ...appHandlers(workbench),
    ...filesHandlers(workbench),
    ...projectHandlers(workbench),
    ...mediaHandlers(workbench),
    ...templateHandlers(workbench),
    ...backupHandlers(workbench),
    ...exportHandlers(workbench),
    ...reviewHandlers(workbench),
    ...pilotHandlers(workbench),
    ...versionHandlers(workbench),
    ...copyHandlers(workbench),
    ...simulatorHandlers(workbench),
    ...spellingHandlers(spellerOf(join(options.assets, 'spelling'))),
  };
  return {
    workbench,
    dispatch: async (name, input) => inFull(await dispatch(handlers, options.home, name, input)),
    dispatchJson: async (name, input) => asJson(await dispatch(handlers, options.home, name, input)),
    listen(listener) {
      events.on('event', listener);
      return () => events.off('event', listener);
    },
    close: async () => {
      await workbench.sessions.closeAll();
    },
  };
}

async function dispatch(handlers: Handlers, home: string, name: string, input: unknown): Promise<Result<unknown>> {
  if (!Object.hasOwn(contract, name)) return fail('call.unknown', { call: name.slice(0, 100) });
  const call = name as CallName;
  if (isDeeper(input, deepest)) return fail('call.invalid', { call, detail: 'depth' });
  const parsed = contract[call].input.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail('call.invalid', { call, detail: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}` });
  }
  try {
    return await (handlers[call] as (input: unknown) => Promise<Result<unknown>>)(parsed.data);
  } catch (error) {
    const failure = failureOf(error, pathIn(error) ?? home);
    if (failure) return { ok: false, error: failure };
    logBug(home, call, error);
    return fail('call.crashed', { call });
  }
}

/** The path that a refusal of the system is about. */
function pathIn(error: unknown): string | null {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;
}

/** A handler that throws anything but a refusal of the system is a bug: it is written down for a report, and the application goes on. */
function logBug(home: string, call: string, error: unknown): void {
  const text = `${new Date().toISOString()} ${call} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
  process.stderr.write(text);
  const written = guarded(home, () => {
    makePrivate(join(home, 'logs'));
    appendFileSync(join(home, 'logs', 'errors.log'), text, { mode: 0o600 });
    return ok(null);
  });
  if (!written.ok) process.stderr.write(`${written.error.code} ${home}\n`);
}
