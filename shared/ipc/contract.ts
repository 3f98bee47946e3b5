/** Every call between a screen (or a terminal) and the core, with its input and output: the whole process boundary. */

import { z } from '../base/zod.ts';
import { interfaceLanguageTags } from '../words/languages.ts';
import type { Failure, Result } from '../base/result.ts';
import { statuses } from '../model/programme/statuses.ts';
import { formatIds } from '../output/formats/index.ts';
import type { MadeFile } from '../output/publications.ts';
import type { Replacing } from '../output/replace/against.ts';
import { programmeModes } from '../output/programme/modes.ts';
import { kindNames } from '../records/kinds.ts';
import type { AnyRecord, ChangeSet } from '../records/record.ts';
import type { ResourceData } from '../model/programme/schema.ts';
import { language } from '../model/fields.ts';
import { backupCalls, backupId } from './backups.ts';
import { call, type Call } from './call.ts';
import { copyCalls } from './copies.ts';
import { filePurposeNames } from './file-purposes.ts';
import type { SalvageReport } from './salvage.ts';
import { largestPiece } from './largest-piece.ts';
import { pilotCalls } from './pilots.ts';
import { reviewCalls } from './review.ts';
import { settingsSchema, type Settings } from './settings.ts';
import { spellingCalls } from './spelling.ts';
import { templateCalls, templateChoice } from './templates.ts';
import { versionCalls } from './versions.ts';
import type { ScormPackage } from '../simulator/manifest.ts';

/** A token for a file or folder that core's own dialog gave out; screens never see or send paths. */
const handle = z.string().min(1).max(128);
/** A token for an open programme. */
const session = z.string().min(1).max(128);
const id = z.string().min(1).max(255);

const piece = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.byteLength <= largestPiece, 'size') as z.ZodType<Uint8Array>;

/** Of one step: the largest return that is read, with a thread for each answer in it whose own did not come, and what waits beside it. */
const mostRecords = 1_000_000;

// Data is validated per kind by the core: the envelope alone is, here, and the type promises what the core makes sure of.
const changeSet = z.strictObject({
  puts: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(kindNames),
        parent: id.nullable(),
        order: z.string().min(1).max(255),
        data: z.record(z.string(), z.unknown()),
      }),
    )
    .max(mostRecords),
  removes: z.array(id).max(mostRecords),
}) as unknown as z.ZodType<ChangeSet>;

export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'browser';
  /** Whether the host shows its own file dialogs; if not, the screen draws one over `files.*`. */
  readonly nativeDialogs: boolean;
  readonly systemLanguage: string;
  /** The locale by whose habits the machine writes times. */
  readonly systemRegion: string;
  /** A file named on the command line, to open at once. */
  readonly openAtStart: string | null;
  /** A package to try at once, likewise. */
  readonly playAtStart: string | null;
}

export interface OpenedProject {
  readonly session: string;
  /** File name without folder. */
  readonly name: string;
  readonly folder: string;
  readonly rev: number;
  /** ISO 8601 instant of the last commit. */
  readonly savedAt: string;
  /** Why the file is open for reading only, or null when it can be changed. */
  readonly readOnly: 'locked' | 'elsewhere' | 'newer' | 'noPermission' | 'diskFull' | 'diskFailed' | null;
  /** Set where opening it brought it up to date from an older version; as it was it is among the backups. */
  readonly isUpgraded?: true;
  /** Who has it, where it is `locked`. */
  readonly lockedBy?: LockHolder;
  /** Why nothing of it could be kept in the application's own folder, which hinders nobody from writing. */
  readonly unkept?: Failure;
  readonly records: readonly AnyRecord[];
}

/** Where a file is open for writing. */
export interface LockHolder {
  /** Name of the computer. */
  readonly host: string;
  /** ISO 8601 instant since when; null where the file does not say. */
  readonly since: string | null;
  /** Whether it is this computer. */
  readonly here: boolean;
}

export interface RecentProject {
  /** Usable as a file handle. */
  readonly handle: string;
  readonly title: string;
  readonly name: string;
  readonly folder: string;
  readonly openedAt: string;
  readonly exists: boolean;
}

export interface FolderListing {
  readonly folder: string;
  /** Path to show, never to send. */
  readonly label: string;
  readonly parent: string | null;
  readonly writable: boolean;
  readonly places: readonly { readonly handle: string; readonly label: 'home' | 'documents' | 'programmes' | 'root' }[];
  readonly entries: readonly {
    readonly handle: string;
    readonly name: string;
    readonly kind: 'folder' | 'file';
    readonly size: number;
    readonly modifiedAt: string;
  }[];
}

export interface OpenedSimulator {
  readonly simulator: string;
  /** Address of the simulated platform's page, to be shown in a frame. */
  readonly url: string;
  readonly origin: string;
  /** Name of the file, or the module's title. */
  readonly name: string;
  readonly package: ScormPackage;
}

export interface SearchHit {
  readonly record: string;
  /** Words around the hit; `start` and `length` mark it in `excerpt` (UTF-16 units). */
  readonly excerpt: string;
  readonly start: number;
  readonly length: number;
}

export const contract = {
  'app.info': call<AppInfo>()(z.strictObject({})),
  'app.openLink': call<null>()(z.strictObject({ url: z.string().max(4000) })),

  /** The screens have nothing left unsaved: the window may go. Answers `app.closing`. */
  'app.close': call<null>()(z.strictObject({})),

  'settings.get': call<Settings>()(z.strictObject({})),
  'settings.set': call<Settings>()(settingsSchema.partial()),

  'recent.list': call<readonly RecentProject[]>()(z.strictObject({})),
  'recent.remove': call<null>()(z.strictObject({ handle })),

  /** Native dialogs; only where `app.info` says so. Fails with `dialog.cancelled`. */
  'dialog.open': call<{ readonly handle: string; readonly name: string }>()(
    z.strictObject({ purpose: z.enum(filePurposeNames) }),
  ),
  'dialog.save': call<{ readonly handle: string; readonly name: string }>()(
    z.strictObject({ purpose: z.enum(filePurposeNames), suggestedName: z.string().min(1).max(255) }),
  ),
  /** A folder's programmes (or whatever the dialog is for) and folders, for the dialog the screen draws. Null starts at documents. */
  'files.list': call<FolderListing>()(z.strictObject({ folder: handle.nullable(), purpose: z.enum(filePurposeNames) })),
  'files.createFolder': call<FolderListing>()(z.strictObject({ folder: handle, name: z.string().min(1).max(255) })),
  /** A handle for a file to write in a folder. Fails with `file.exists` unless `replace`. */
  'files.place': call<{ readonly handle: string; readonly name: string }>()(
    z.strictObject({ folder: handle, name: z.string().min(1).max(255), replace: z.boolean() }),
  ),
  /** A handle for a file to write beside one that was chosen. Fails with `file.exists` unless `replace`. */
  'files.beside': call<{ readonly handle: string; readonly name: string }>()(
    z.strictObject({ file: handle, name: z.string().min(1).max(255), replace: z.boolean() }),
  ),

  'project.create': call<OpenedProject>()(
    z.strictObject({
      file: handle,
      title: z.string().min(1).max(300),
      language: language(),
      /** Without one it begins blank. */
      template: templateChoice.optional(),
      /** The person said that a file of this name may go; else it fails with `file.exists`. */
      replace: z.boolean().optional(),
    }),
  ),
  /** A fresh copy of the sample programme, in the documents folder. */
  'project.sample': call<OpenedProject>()(z.strictObject({})),
  'project.open': call<OpenedProject>()(z.strictObject({ file: handle })),
  /** A backup as a file of its own, opened. One that is there stays unless `replace`; an open one always stays. */
  'project.restore': call<OpenedProject>()(
    z.strictObject({ backup: backupId, file: handle, replace: z.boolean().optional() }),
  ),
  /** What a damaged file still holds, in a new file beside it, opened. */
  'project.salvage': call<{ readonly opened: OpenedProject; readonly report: SalvageReport }>()(
    z.strictObject({ file: handle, language: z.enum(interfaceLanguageTags) }),
  ),
  /**
   * The file of a session again, to be written by its screen: after the core was started anew, after another window or computer
   * had it, after another file took its place. `force` takes it from a program that cannot be asked. `holdsCommit`: whether the
   * file holds the commit of that id already; `follows`: whether it came out of the state that the screen knows, `last`.
   */
  'project.reopen': call<{
    readonly opened: OpenedProject;
    readonly holdsCommit: boolean;
    readonly follows: boolean;
  }>()(
    z.strictObject({
      session,
      commit: id.nullable(),
      last: z.strictObject({ rev: z.number().int().nonnegative(), savedAt: z.string().max(40) }),
      force: z.boolean(),
      /** Another file to go on in: a copy of this programme. */
      file: handle.optional(),
    }),
  ),
  /** Answers `project.handOver`: the screen writes no more, and whether all that it showed is saved. */
  'project.handedOver': call<null>()(z.strictObject({ session, saved: z.boolean() })),
  /** The screen goes: whoever opens the programme next need not ask it. */
  'project.leave': call<null>()(z.strictObject({ session })),
  'project.close': call<null>()(z.strictObject({ session })),
  /**
   * One transaction. `typing` marks a change that is only words, so that history may fold it into the one before.
   * `commit` is the caller's own id of this commit: sending it again after a lost reply does nothing twice.
   */
  'project.commit': call<{ readonly rev: number; readonly savedAt: string }>()(
    z.strictObject({
      session,
      commit: id,
      baseRev: z.number().int().nonnegative(),
      changes: changeSet,
      typing: z.boolean(),
    }),
  ),
  /** `waiting`: what the screen shows and the file does not hold yet; the copy holds both, or there is none. */
  'project.saveCopy': call<{ readonly name: string; readonly folder: string }>()(
    z.strictObject({ session, file: handle, waiting: changeSet }),
  ),
  'project.search': call<readonly SearchHit[]>()(
    z.strictObject({ session, query: z.string().max(500), limit: z.number().int().min(1).max(500) }),
  ),

  ...spellingCalls,
  ...templateCalls,
  ...backupCalls,
  ...reviewCalls,
  ...pilotCalls,
  ...versionCalls,
  ...copyCalls,

  /** Keeps a small file's bytes; the caller then puts the resource record this returns. */
  'media.add': call<ResourceData>()(z.strictObject({ session, name: z.string().min(1).max(255), bytes: piece })),
  /** Keeps a file of any size in pieces, in order, so that nobody ever holds all of it: begin, append …, end. */
  'media.begin': call<{ readonly upload: string }>()(
    z.strictObject({ session, name: z.string().min(1).max(255), size: z.number().int().nonnegative() }),
  ),
  'media.append': call<null>()(z.strictObject({ upload: id, bytes: piece })),
  'media.end': call<ResourceData>()(z.strictObject({ session, upload: id })),
  'media.cancel': call<null>()(z.strictObject({ upload: id })),

  /**
   * Begins a job under a name of the caller's, who hears of its progress and its end by it; known already, it goes on, and its
   * end is told anew. The file appears only when it is whole. Fails with `export.underWay` where another is written to that file.
   */
  'export.start': call<null>()(
    z.strictObject({
      job: id,
      session,
      module: id,
      format: z.enum(formatIds),
      options: z.record(z.string(), z.unknown()),
      file: handle,
      /** The state to make it of; as it is now unless given. Fails with `version.unknown`. */
      revision: z.number().int().min(1).optional(),
    }),
  ),
  /** The same for a whole programme: its modules of some statuses in one file; those with errors stay out. */
  'export.programme': call<null>()(
    z.strictObject({
      job: id,
      session,
      programme: id,
      mode: z.enum(programmeModes),
      statuses: z.array(z.enum(statuses)),
      format: z.enum(formatIds),
      options: z.record(z.string(), z.unknown()),
      file: handle,
    }),
  ),
  /**
   * What learners in progress would keep if this took the place of what was published: of the last of its format, or of the
   * publication that `against` names. Fails with `publication.unknown`.
   */
  'export.replacing': call<Replacing>()(
    z.strictObject({
      session,
      module: id,
      format: z.enum(formatIds),
      options: z.record(z.string(), z.unknown()),
      against: id.nullable(),
    }),
  ),
  'export.cancel': call<null>()(z.strictObject({ job: id })),
  /** Shows a finished export in the system's file manager. */
  'export.reveal': call<null>()(z.strictObject({ job: id })),
  /** The same tree, served on an origin of its own. */
  'preview.open': call<{ readonly url: string }>()(
    z.strictObject({ session, module: id, format: z.enum(formatIds), options: z.record(z.string(), z.unknown()) }),
  ),
  /** A package to be tried, served on the simulator's own origin with a platform's page beside it. */
  'simulator.open': call<OpenedSimulator>()(
    z.discriminatedUnion('from', [
      z.strictObject({
        from: z.literal('module'),
        session,
        module: id,
        format: z.enum(formatIds),
        options: z.record(z.string(), z.unknown()),
      }),
      z.strictObject({ from: z.literal('file'), file: handle }),
    ]),
  ),
  'simulator.close': call<null>()(z.strictObject({ simulator: id })),
} as const satisfies Record<string, Call<z.ZodType, unknown>>;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type InputOf<N extends CallName> = z.infer<Contract[N]['input']>;
export type OutputOf<N extends CallName> =
  NonNullable<Contract[N]['output']> extends never ? null : Exclude<Contract[N]['output'], undefined>;

/** What the core tells its screens unasked. */
export interface Events {
  'export.progress': {
    readonly job: string;
    readonly phase: 'build' | 'print' | 'write' | 'verify';
    readonly done: number;
    readonly total: number;
  };
  'export.done': {
    readonly job: string;
    readonly result: Result<{
      readonly name: string;
      readonly folder: string;
      readonly size: number;
      /** What a programme remembers of it: each file that can be made again by itself. */
      readonly made: readonly MadeFile[];
    }>;
  };
  /** A person prefers something else now, said in whichever window. */
  'settings.changed': Settings;
  /** Another window opens the programme of this session: save what is left, then call `project.handedOver`. */
  'project.handOver': { readonly session: string };
  /** The core was away and answers again: it may have been started anew. */
  'app.returned': Record<string, never>;
  /** The person closes the window: save what is left, then call `app.close`. */
  'app.closing': Record<string, never>;
}

export type EventName = keyof Events;

/** A client of the core, whatever carries it: IPC, loopback or a direct call. */
export interface Core {
  call<N extends CallName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>>;
  /** Whether it can be asked: what answers at its address while it is gone may be another's, and is sent nothing. */
  isThere(): boolean;
  /** Subscribes to one event; the returned function unsubscribes. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
}
