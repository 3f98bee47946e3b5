/**
 * A small learning record store and the platform that launches with it, on an origin of their own: strict where the texts
 * are, and able to be busy, slow, deaf, mute or full when a test wants it so.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brokenInStatement, type Given, type Said } from './rules.ts';

/** How the store behaves just now. */
export type Mood = 'well' | 'busy' | 'deaf' | 'mute' | 'full' | 'private';

export class Store {
  readonly #server: Server;
  /** In the order in which they were taken. */
  readonly statements: Said[] = [];
  /** By the whole query. */
  readonly documents = new Map<string, string>();
  /** What it should never have been asked. */
  readonly wrong: string[] = [];
  mood: Mood = 'well';
  /** Statements that it will not have, each of which takes its batch with it. */
  refuses: (said: Said) => boolean = () => false;
  /** Milliseconds before each answer. */
  delay = 0;
  #tokens = new Map<string, string>();
  #used = new Set<string>();
  #launches = 0;
  /** What must be read before anything is said: of cmi5 alone. */
  readonly #unread = new Set<string>();

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A launch of cmi5: what the platform writes down, and the query for the address (8.1). */
  launchCmi5(given: Given, returnURL?: string): string {
    const key = `k${++this.#launches}`;
    this.#tokens.set(key, `token-${key}`);
    const { actor, registration, activity, mastery, mode, sessionId, grouping } = given;
    const data = {
      contextTemplate: {
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionId },
        contextActivities: { grouping: [{ id: grouping }] },
      },
      launchMode: mode,
      moveOn: 'CompletedAndPassed',
      ...(mastery === null ? {} : { masteryScore: mastery }),
      ...(returnURL === undefined ? {} : { returnURL }),
    };
    const agent = JSON.stringify(actor);
    this.documents.set(stateKey('LMS.LaunchData', activity, agent, registration), JSON.stringify(data));
    for (const name of ['LMS.LaunchData', 'cmi5LearnerPreferences']) this.#unread.add(name);
    return new URLSearchParams({
      endpoint: `${this.origin}/xapi`,
      fetch: `${this.origin}/fetch?k=${key}`,
      actor: agent,
      registration,
      activityId: activity,
    }).toString();
  }

  /** A launch of a Tin Can package. */
  launchXapi({ actor, registration, activity }: Pick<Given, 'actor' | 'registration' | 'activity'>): string {
    const key = `k${++this.#launches}`;
    this.#used.add(`token-${key}`);
    return new URLSearchParams({
      endpoint: `${this.origin}/xapi/`,
      auth: `Basic token-${key}`,
      actor: JSON.stringify(actor),
      registration,
      activity_id: activity,
    }).toString();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? '/', this.origin);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type, x-experience-api-version');
      response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST');
      response.writeHead(204).end();
      return;
    }
    if (this.mood === 'deaf') return void request.socket.destroy();
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    if (url.pathname === '/fetch') return this.#token(request, response, url.searchParams.get('k') ?? '');
    if (this.mood === 'busy') return void response.writeHead(503).end();
    this.#resource(request, response, url, body);
  }

  /** 8.2: by POST, and once. */
  #token(request: IncomingMessage, response: ServerResponse, key: string): void {
    if (request.method !== 'POST') this.wrong.push('8.2.1 the token is asked for by POST');
    const token = this.#tokens.get(key);
    this.#tokens.delete(key);
    if (token === undefined) this.wrong.push('8.2.1 the token is asked for once');
    else this.#used.add(token);
    const answer = token === undefined ? { 'error-code': '1', 'error-text': 'used' } : { 'auth-token': token };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  }

  #resource(request: IncomingMessage, response: ServerResponse, url: URL, body: string): void {
    const { authorization = '', 'x-experience-api-version': version } = request.headers;
    if (version !== '1.0.3') this.wrong.push('Part Three 3.3 the version in each request');
    if (!this.#used.has(authorization.replace(/^Basic /, ''))) {
      this.wrong.push('8.2.1 the token in each request');
      response.writeHead(401).end();
      return;
    }
    const resource = url.pathname.replace('/xapi/', '');
    const of = (name: string) => url.searchParams.get(name) ?? '';
    if (request.method === 'GET') this.#unread.delete(of('stateId') || of('profileId'));
    if (resource === 'statements' && request.method === 'POST') {
      for (const name of this.#unread) this.wrong.push(`10, 11 ${name} is read before anything is said`);
      // Taken, and nobody hears of it.
      const said = JSON.parse(body) as Said[];
      const status = this.#take(said);
      if (this.mood === 'mute') return void request.socket.destroy();
      return void response
        .writeHead(status, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(said.map(({ id }) => id)));
    }
    if (resource !== 'activities/state' && resource !== 'agents/profile') return void response.writeHead(400).end();
    if (resource === 'agents/profile' && this.mood === 'private') return void response.writeHead(403).end();
    const key =
      resource === 'agents/profile'
        ? `profile ${of('profileId')} ${of('agent')}`
        : stateKey(of('stateId'), of('activityId'), of('agent'), of('registration'));
    if (request.method === 'PUT') {
      if (of('stateId') === 'LMS.LaunchData') this.wrong.push('10 LMS.LaunchData is the platform’s own');
      if (this.mood === 'full') return void response.writeHead(413).end();
      this.documents.set(key, body);
      return void response.writeHead(204).end();
    }
    const found = this.documents.get(key);
    if (found === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(found);
  }

  /** Part Three 2.1.2: all of a batch or none; the same statement again is no other. The status that it is answered with. */
  #take(said: readonly Said[]): number {
    if (said.some((one) => this.refuses(one) || brokenInStatement(one).length > 0)) return 400;
    const known = new Map(this.statements.map((one) => [one.id, JSON.stringify(one)]));
    if (said.some((one) => known.has(one.id) && known.get(one.id) !== JSON.stringify(one))) return 409;
    this.statements.push(...said.filter(({ id }) => !known.has(id)));
    return 200;
  }
}

export function stateKey(stateId: string, activity: string, agent: string, registration: string): string {
  return `state ${stateId} ${activity} ${agent} ${registration}`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
