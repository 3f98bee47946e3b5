/** Who says something here: by the name of the settings, and an id that this machine gave them. */

import { hashOf } from '../../shared/base/short-name.ts';
import { idSource } from '../../shared/base/ids.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import type { Saying } from '../../shared/review/threads.ts';
import type { ProgrammeDocument } from '../document/programme-document.ts';
import { useApp } from '../shell/app-context.ts';

const newPerson = idSource((length) => crypto.getRandomValues(new Uint8Array(length)));

interface Me {
  /** Null until they have said a name. */
  readonly person: Person | null;
  /** Begins to be somebody, under this name. */
  become(name: string): Person;
}

export function useMe(): Me {
  const { settings, changeSettings } = useApp();
  const { author, person: id } = settings;
  return {
    person: author.trim() === '' || id === undefined ? null : personOf(id, author.trim()),
    become(name) {
      const own = id ?? newPerson();
      changeSettings({ author: name.trim(), person: own });
      return personOf(own, name.trim());
    },
  };
}

/** Somebody else at this machine says another name, and is somebody else. */
function personOf(machine: string, name: string): Person {
  return { id: `${machine}_${hashOf(name).toString(36)}`, name };
}

export function sayingAs(document: ProgrammeDocument, by: Person): Saying {
  return { by, at: new Date().toISOString(), newId: document.newId };
}
