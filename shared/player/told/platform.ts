/** A platform that takes everything and remembers what it was told, whatever standard a package speaks. */

import { platformMark } from '../../model/programme/completions.ts';
import type { PackageContent } from '../../output/page/content.ts';

/** One thing that goes over to a platform, in the standard's own term; `read` is what is asked of it. */
export interface Said {
  readonly kind: 'set' | 'read' | 'call' | 'statement' | 'kept';
  readonly name: string;
  readonly value: string;
}

export interface Listener {
  readonly window: Window;
  /** What was told since this was last asked. */
  heard(): Promise<readonly Said[]>;
}

/** In place of what differs from learner to learner, or from moment to moment. */
export const varying = '…';

const moments = /\.(time|timestamp|session_time|latency)$/;
const restored = /^cmi\.(suspend_data|core\.lesson_location|location|core\.lesson_status|completion_status)$/;

export function listener(content: PackageContent): Listener {
  let log: Said[] = [];
  const hear = (kind: Said['kind'], name: string, value = ''): void => void log.push({ kind, name, value });
  const page = {
    API: scormApi('LMS', 'LMSFinish', content, hear),
    API_1484_11: scormApi('', 'Terminate', content, hear),
    location: { search: `?${new URLSearchParams(launch(content))}` },
    fetch: recordStore(content, hear),
    localStorage: browserStore(hear),
    document: { documentElement: { lang: 'en' } },
  };
  return {
    window: page as unknown as Window,
    async heard() {
      // What is sent over a network goes out bit by bit: all of it has once nothing is left to do at once.
      await new Promise((go) => void setTimeout(go, 0));
      const said = log;
      log = [];
      return said;
    },
  };
}

type Hear = (kind: Said['kind'], name: string, value?: string) => void;

function scormApi(prefix: string, end: string, content: PackageContent, hear: Hear) {
  const mark = platformMark(content);
  const record = new Map<string, string>(mark === null ? [] : [['cmi.scaled_passing_score', String(mark / 100)]]);
  const call = (method: string) => () => {
    hear('call', method);
    return 'true';
  };
  return {
    [`${prefix}Initialize`]: call(`${prefix}Initialize`),
    [end]: call(end),
    [`${prefix}Commit`]: call(`${prefix}Commit`),
    [`${prefix}GetValue`]: (element: string) => {
      const list = /^(.*)\._count$/.exec(element)?.[1];
      if (list !== undefined) return String([...record.keys()].filter((name) => isIdIn(list, name)).length);
      const value = record.get(element) ?? '';
      if (value !== '' && restored.test(element)) hear('read', element, shown(element, value));
      return value;
    },
    [`${prefix}SetValue`]: (element: string, value: string) => {
      record.set(element, value);
      hear('set', element, shown(element, value));
      return 'true';
    },
  };
}

function isIdIn(list: string, name: string): boolean {
  return name.startsWith(`${list}.`) && /^\d+\.id$/.test(name.slice(list.length + 1));
}

function shown(element: string, value: string): string {
  return moments.test(element) || element === 'cmi.suspend_data' ? varying : value;
}

/** What a launch over the web brings along. */
function launch({ activity }: PackageContent): Record<string, string> {
  return {
    endpoint: 'https://store.invalid/',
    fetch: 'https://store.invalid/token',
    auth: 'Basic t',
    actor: JSON.stringify({ account: { homePage: 'https://store.invalid', name: 'learner' } }),
    registration: '00000000-0000-4000-8000-000000000000',
    activityId: activity,
    activity_id: activity,
  };
}

function recordStore(content: PackageContent, hear: Hear): typeof fetch {
  const mark = platformMark(content);
  let progress: string | null = null;
  const answer = (body: unknown, status = 200) =>
    Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(body) } as Response);
  return (address, { method = 'GET', body } = {}) => {
    const { pathname, searchParams } = new URL(address as string);
    if (pathname === '/token') return answer({ 'auth-token': 't' });
    if (pathname === '/statements') {
      for (const one of JSON.parse(body as string) as readonly Spoken[]) hear('statement', verbOf(one), resultOf(one));
      return answer(null);
    }
    if (pathname !== '/activities/state') return answer(null, 404);
    const document = searchParams.get('stateId') ?? '';
    if (document === 'LMS.LaunchData') {
      return answer({ launchMode: 'Normal', ...(mark === null ? {} : { masteryScore: mark / 100 }) });
    }
    if (method === 'PUT') {
      progress = body as string;
      hear('kept', `state ${document}`, varying);
      return answer(null);
    }
    if (progress === null) return answer(null, 404);
    hear('read', `state ${document}`, varying);
    return answer(JSON.parse(progress));
  };
}

interface Spoken {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: Readonly<Record<string, unknown>>;
}

function verbOf({ verb }: Spoken): string {
  return verb.id.slice(verb.id.lastIndexOf('/') + 1);
}

/** Of a result each member with its path, but for those that differ from moment to moment. */
function resultOf({ result = {} }: Spoken): string {
  const members = (value: unknown, path: string): readonly string[] => {
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([name, inner]) => members(inner, path === '' ? name : `${path}.${name}`));
    }
    return [`${path} ${path === 'duration' || path === 'response' ? varying : String(value)}`];
  };
  return members(result, '').join(', ');
}

function browserStore(hear: Hear): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (name) => {
      const value = items.get(name) ?? null;
      if (value !== null) hear('read', 'localStorage', varying);
      return value;
    },
    setItem: (name, value) => {
      items.set(name, value);
      // One is only written to see whether it can be.
      if (value !== '') hear('kept', 'localStorage', varying);
    },
    removeItem: (name) => void items.delete(name),
  };
}
