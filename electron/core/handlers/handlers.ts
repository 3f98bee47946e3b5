/** The type of the core's side of the contract: one handler per call, grouped by area in this folder. */

import type { Result } from '../../../shared/base/result.ts';
import type { CallName, EventName, Events, InputOf, OutputOf } from '../../../shared/ipc/contract.ts';
import type { FilePurpose } from '../../../shared/ipc/file-purposes.ts';
import type { Settings } from '../../../shared/ipc/settings.ts';
import type { PackageReader } from '../export/package-reader.ts';
import type { Printer } from '../export/printing/printer.ts';
import type { ContentReader } from '../simulator/simulator-host.ts';
import type { HandleRegistry } from '../handle-registry.ts';
import type { JsonFile } from '../json-file.ts';
import type { RecentFiles } from '../recent-files.ts';
import type { Sessions } from '../sessions.ts';
import type { TemplateStore } from '../template-store.ts';
import type { Uploads } from '../uploads.ts';

export type Handlers = {
  readonly [N in CallName]: (input: InputOf<N>) => Promise<Result<OutputOf<N>>>;
};

/** What a handler works with; the three transports build one each and differ only in `host`. */
export interface Workbench {
  /** Folder of this machine's application data: settings, recent files, backups. */
  readonly home: string;
  /** Folder of the files the application ships: player, schemas, sample media. */
  readonly assets: string;
  readonly version: string;
  readonly handles: HandleRegistry;
  readonly settings: JsonFile<Settings>;
  readonly recent: RecentFiles;
  readonly templates: TemplateStore;
  readonly sessions: Sessions;
  /** Files on their way in: into the programme, or to be read. */
  readonly uploads: Uploads;
  readonly host: Host;
  /** Number of screens that hear events. */
  screens(): number;
  emit<E extends EventName>(event: E, payload: Events[E]): void;
}

/** What only the shell around the core can do. */
export interface Host {
  readonly kind: 'electron' | 'browser';
  readonly systemLanguage: string;
  /** Whose habits the machine follows in writing times: often another than its language. */
  readonly systemRegion: string;
  /** Native dialogs; null where the screen draws its own over `files.*`. A null path means the person cancelled. */
  readonly dialogs: {
    open(purpose: FilePurpose): Promise<string | null>;
    save(purpose: FilePurpose, suggestedName: string): Promise<string | null>;
  } | null;
  /** Shows a file in the system's file manager. */
  reveal(path: string): Promise<void>;
  /** Opens an https or mailto link outside the application. */
  openLink(url: string): Promise<void>;
  /** Serves a package's files on an origin that shares nothing with the application; replaces the session's one before. */
  servePreview(session: string, reader: PackageReader): Promise<string>;
  /** Serves a package to be tried on the simulator's own origin, until it is released. */
  serveSimulator(reader: ContentReader): Promise<{
    readonly token: string;
    /** Address of the simulated platform's page. */
    readonly url: string;
    readonly origin: string;
    release(): void;
  }>;
  /** What prints pages here, where something does. */
  readonly printer?: Printer;
  /** Lets the window go that `app.closing` asked the screens about; a browser's window needs nobody's leave. */
  closeWindow(): void;
  /** A programme named when the application was started. */
  readonly openAtStart: string | null;
  /** A package to be tried that was named when the application was started. */
  readonly playAtStart: string | null;
}
