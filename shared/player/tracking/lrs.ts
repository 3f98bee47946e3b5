/**
 * A learning record store over HTTP (xAPI 1.0.3, Part Three): statements in the order in which they were made, one document for
 * what is to be taken up again. What is not taken waits and is sent once more, until the page goes away.
 */

/** A statement as far as it matters for sending; its id is drawn once, so that sending it again changes nothing (2.3.1). */
export interface Statement {
  readonly id: string;
}

export interface LrsAddress {
  /** With a slash at its end. */
  readonly endpoint: string;
  /** The header's whole value. */
  readonly authorization: string;
}

/** Where the document lies (xAPI 1.0.3, Part Three 2.3). */
export type StateQuery = Readonly<Record<'stateId' | 'activityId' | 'agent' | 'registration', string | undefined>>;

interface KeptDocument {
  readonly query: StateQuery;
  readonly text: string;
}

/** An answer that is none: no connection, a store that is busy or broken, one that does not let us in. */
export class NoAnswer extends Error {}

const patience = 20_000; // milliseconds until a request counts as lost
const retries = { first: 2000, longest: 60_000 } as const; // milliseconds
const most = 50; // statements in one request
/** Bytes that a browser carries for a page that goes (Fetch, 5.5: 64 KiB in flight), with room for headers. */
const parting = 60_000;

export class Lrs {
  readonly #address: LrsAddress;
  readonly #fetch: typeof fetch;
  #waiting: readonly Statement[] = [];
  #document: KeptDocument | null = null;
  #sending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #delay: number = retries.first;
  #heard: (taken: boolean) => void = () => undefined;
  /** Whether the last request was taken. */
  taken = true;

  constructor(address: LrsAddress, request: typeof fetch) {
    this.#address = address;
    this.#fetch = request;
  }

  listen(heard: (taken: boolean) => void): void {
    this.#heard = heard;
  }

  /** The JSON of a document; null where there is none. Rejects with `NoAnswer`. */
  async read(resource: string, query: Readonly<Record<string, string | undefined>>): Promise<unknown> {
    const response = await this.#request('GET', `${resource}?${queryOf(query)}`);
    if (response.status === 404 || response.status === 204) return null;
    if (!response.ok) throw new NoAnswer();
    try {
      return await response.json();
    } catch {
      // What is there is no JSON: nothing of ours.
      return null;
    }
  }

  state(query: StateQuery): Promise<unknown> {
    return this.read('activities/state', query);
  }

  /** Sends statements, and the document where it is given and not the one that lies there. */
  send(statements: readonly Statement[], query: StateQuery, text: string | null): void {
    this.#waiting = [...this.#waiting, ...statements];
    if (text !== null) this.#document = { query, text };
    void this.#go();
  }

  /** Everything that is not known to be there, in as few requests as may be, though the page is about to go. */
  part(): void {
    let room = parting;
    const requests: [string, string, string][] = [];
    if (this.#waiting.length > 0) requests.push(['POST', 'statements', JSON.stringify(this.#waiting)]);
    if (this.#document) {
      requests.push(['PUT', `activities/state?${queryOf(this.#document.query)}`, this.#document.text]);
    }
    for (const [method, resource, text] of requests) {
      const bytes = new TextEncoder().encode(text).length;
      const keepalive = bytes <= room;
      if (keepalive) room -= bytes;
      // Nobody is there any more to hear how it ended.
      this.#request(method, resource, text, keepalive).catch(() => undefined);
    }
  }

  /** The last that is said, and all that waits. */
  end(statements: readonly Statement[], query: StateQuery, text: string | null): void {
    this.#waiting = [...this.#waiting, ...statements];
    if (text !== null) this.#document = { query, text };
    clearTimeout(this.#timer);
    // Whatever is still answered is of a session that has ended, and no sign that anything more is kept.
    this.#heard = () => undefined;
    this.part();
  }

  async #go(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    clearTimeout(this.#timer);
    try {
      while (this.#waiting.length > 0 || this.#document) {
        if (this.#waiting.length > 0) await this.#post(this.#waiting.slice(0, most));
        else if (this.#document) await this.#put(this.#document);
      }
      this.#delay = retries.first;
      this.#say(true);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.#say(false);
      this.#timer = setTimeout(() => void this.#go(), this.#delay);
      this.#delay = Math.min(this.#delay * 2, retries.longest);
    } finally {
      this.#sending = false;
    }
  }

  async #post(batch: readonly Statement[]): Promise<void> {
    const { ok, status } = await this.#request('POST', 'statements', JSON.stringify(batch));
    if (isPassing(status)) throw new NoAnswer();
    // One that is refused takes its whole batch with it (Part Three 2.1.2): each is tried by itself, and what cannot be taken
    // is given up, as sending it again would end in the same way. A conflict is a statement that is there already.
    if (!ok && batch.length > 1) for (const statement of batch) await this.#post([statement]);
    else this.#waiting = this.#waiting.filter((one) => !batch.includes(one));
  }

  async #put(document: KeptDocument): Promise<void> {
    const { query, text } = document;
    const { ok } = await this.#request('PUT', `activities/state?${queryOf(query)}`, text);
    if (!ok) throw new NoAnswer();
    if (this.#document === document) this.#document = null;
  }

  #say(taken: boolean): void {
    if (this.taken === taken) return;
    this.taken = taken;
    this.#heard(taken);
  }

  async #request(method: string, resource: string, body?: string, keepalive = false): Promise<Response> {
    const gone = new AbortController();
    const timer = setTimeout(() => gone.abort(), patience);
    try {
      return await this.#fetch(this.#address.endpoint + resource, {
        method,
        headers: {
          Authorization: this.#address.authorization,
          'X-Experience-API-Version': '1.0.3',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
        credentials: 'omit',
        cache: 'no-store',
        keepalive,
        signal: gone.signal,
      });
    } catch {
      throw new NoAnswer();
    } finally {
      clearTimeout(timer);
    }
  }
}

/** What may go well the next time: no right to write just now, too many requests, a store that is down. */
function isPassing(status: number): boolean {
  return status === 401 || status === 403 || status === 408 || status === 429 || status >= 500;
}

function queryOf(query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return new URLSearchParams(given).toString();
}
