/** Where things are kept on this machine. */

import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Application data: settings, recent files, backups. `MODULEWRIGHT_HOME` moves it. */
export function homeFolder(): string {
  const { MODULEWRIGHT_HOME, XDG_CONFIG_HOME, APPDATA } = process.env;
  if (MODULEWRIGHT_HOME) return MODULEWRIGHT_HOME;
  if (process.platform === 'win32' && APPDATA) return join(APPDATA, 'Modulewright');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Modulewright');
  return join(XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'modulewright');
}

/** A folder for its owner's eyes alone; one that others could look into so far is closed to them. */
export function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

/** A folder at home for what a shell keeps there; where home is full or not ours, one for this run alone, so that it starts. */
export function shellFolder(home: string, name: string): string {
  const folder = join(home, name);
  try {
    makePrivate(folder);
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (error) {
    process.emitWarning(`${folder} cannot be used: ${String(error)}`);
    return mkdtempSync(join(tmpdir(), 'modulewright-'));
  }
}

export function documentsFolder(): string {
  const documents = join(homedir(), 'Documents');
  return existsSync(documents) ? documents : homedir();
}

/** Where new programmes go unless the person chooses otherwise. */
export function programmesFolder(): string {
  const { MODULEWRIGHT_HOME } = process.env;
  return MODULEWRIGHT_HOME ? join(MODULEWRIGHT_HOME, 'programmes') : join(documentsFolder(), 'Modulewright');
}
