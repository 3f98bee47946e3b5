/** Who works in this terminal: by the settings that the application keeps for the same person. */

import { join } from 'node:path';
import { defaultSettings, settingsSchema } from '../../shared/ipc/settings.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import { personOf } from '../../shared/review/person-of.ts';
import { homeFolder } from '../core/folders.ts';
import { JsonFile } from '../core/json-file.ts';

export interface Me {
  /** As commits are signed; empty where no name was ever given. */
  readonly author: string;
  readonly person: Person | null;
}

export function whoIsHere(): Me {
  const file = new JsonFile(join(homeFolder(), 'settings.json'), settingsSchema, defaultSettings, 'power cut');
  const { author, person } = file.value;
  return { author, person: personOf(person, author) };
}
