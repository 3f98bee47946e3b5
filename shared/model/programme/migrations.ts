/** How the data of older programmes, modules, pages and files becomes that of now. */

import { stableJson } from '../../base/json.ts';
import type { Data, DataMigration } from '../../store/migration.ts';
import { defaultEctsHours } from '../ects.ts';

/** 1: programmes gained the hours of a credit. */
export const programmesGainHours: DataMigration = (data) => ({ ectsHours: defaultEctsHours, ...data });

/** 1: modules gained a target of minutes. */
export const modulesGainTarget: DataMigration = (data) => ({ plannedMinutes: null, ...data });

/** 1: pages may be banks; what came before were pages. */
export const pagesGainUse: DataMigration = (data) => ({ use: 'page', ...data });

/** 1: files may be copies of others, cropped or made smaller; what came before were all as they were added. */
export const resourcesGainOriginal: DataMigration = (data) => ({ original: null, ...data });

/** 2: one of three rules became a list of what must hold, and with it came a mark for goals and the try that counts. */
export const modulesGainPolicy: DataMigration = ({ completion, ...data }) => ({
  ...data,
  completion: policyOf(completion),
  goalMark: null,
  counts: 'best',
});

/** 1: what reviewers would have a module be, in the same way; all else that was suggested stays as it was written. */
export const suggestionsGainPolicy: DataMigration = (data) => ({
  ...data,
  before: stateWithPolicy(data['before']),
  after: stateWithPolicy(data['after']),
});

function policyOf(rule: unknown): Data {
  return {
    pages: rule === 'passed' ? null : 100,
    exercises: null,
    tests: false,
    minutes: null,
    passed: rule === 'passed' || rule === 'viewed-and-passed',
  };
}

function stateWithPolicy(state: unknown): unknown {
  if (typeof state !== 'string') return state;
  const record = parsed(state);
  if (record?.['kind'] !== 'module' || typeof record['data'] !== 'object' || record['data'] === null) return state;
  return stableJson({ ...record, data: modulesGainPolicy(record['data'] as Data) });
}

function parsed(text: string): Data | null {
  try {
    return JSON.parse(text) as Data | null;
  } catch {
    return null;
  }
}
