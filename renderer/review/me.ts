/** Who says something here: by the name of the settings, and an id that this machine gave them. */

import { useEffect } from 'react';
import { idSource } from '../../shared/base/ids.ts';
import type { Person } from '../../shared/model/review/schema.ts';
import { personOf } from '../../shared/review/person-of.ts';
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
    person: personOf(id, author),
    become(name) {
      const own = id ?? newPerson();
      changeSettings({ author: name.trim(), person: own });
      return personOf(own, name) ?? { id: own, name: name.trim() };
    },
  };
}

/** What is done to this programme is done by whoever the settings say. Called by what is there as long as the programme is. */
export function useActing(document: ProgrammeDocument): void {
  const { person } = useMe();
  const { settings, changeSettings } = useApp();
  // Who gave a name in the settings, and not where something was to be said, is somebody as well.
  const isNew = settings.person === undefined && settings.author.trim() !== '';
  useEffect(() => {
    if (isNew) changeSettings({ person: newPerson() });
  }, [isNew, changeSettings]);
  const [id, name] = [person?.id, person?.name];
  useEffect(() => {
    document.actAs(id === undefined || name === undefined ? null : { id, name });
  }, [document, id, name]);
}

export function sayingAs(document: ProgrammeDocument, by: Person): Saying {
  return { by, at: new Date().toISOString(), newId: document.newId };
}
