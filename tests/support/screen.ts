/** A screen without a browser: the screens' own document and outbox over the browser host's own wire. */

import { fail, unwrap, type Result } from '../../shared/base/result.ts';
import type { CallName, EventName, Events, InputOf, OpenedProject, OutputOf } from '../../shared/ipc/contract.ts';
import { idSource } from '../../shared/base/ids.ts';
import { ProgrammeDocument } from '../../renderer/document/programme-document.ts';
import type { AnyRecord, RecordId } from '../../shared/records/record.ts';

export class Screen {
  readonly #origin: string;
  readonly #cookie: string;
  readonly #stream = new AbortController();
  readonly document: ProgrammeDocument;
  /** Whether no field shows words that the programme did not take. */
  isSaved = true;

  private constructor(origin: string, cookie: string, document: (screen: Screen) => ProgrammeDocument) {
    this.#origin = origin;
    this.#cookie = cookie;
    this.document = document(this);
  }

  /** Enters by an address with its token, and opens a programme: the file of a handle, or what a call answers. */
  static async open(url: string, open: (ask: Ask) => Promise<Result<OpenedProject>>): Promise<Screen> {
    const { origin } = new URL(url);
    const entered = await fetch(url, { redirect: 'manual' });
    const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const opened = unwrap(await open((name, input) => ask(origin, cookie, name, input)));
    const screen = new Screen(origin, cookie, (self) => self.#show(opened));
    await screen.#listen();
    return screen;
  }

  call<N extends CallName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> {
    return ask(this.#origin, this.#cookie, name, input);
  }

  /** A new paragraph, as a keystroke makes it. */
  write(id: RecordId, page: RecordId, text: string): void {
    const data = { type: 'paragraph', children: [{ text }] };
    const record = { id, kind: 'block', parent: page, order: 'a1', data } as unknown as AnyRecord;
    this.document.change({ puts: [record], removes: [] }, { label: 'undo.typing', typing: true });
  }

  /** The page goes, without another word. */
  leave(): void {
    this.#stream.abort();
    this.document.dispose();
  }

  #show(opened: OpenedProject): ProgrammeDocument {
    const { session } = opened;
    return new ProgrammeDocument(
      opened,
      (commit) => this.call('project.commit', { session, ...commit }),
      idSource((length) => crypto.getRandomValues(new Uint8Array(length))),
      (how) => this.call('project.reopen', { session, ...how }),
    );
  }

  /** Hears what the core says, as long as it runs, and answers as the application does. */
  async #listen(): Promise<void> {
    const response = await fetch(`${this.#origin}/events`, {
      headers: { Cookie: this.#cookie },
      signal: this.#stream.signal,
    }).catch(() => null);
    if (response?.body) void this.#read(response.body);
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    try {
      for await (const chunk of body.pipeThrough(new TextDecoderStream() as unknown as TransformStream)) {
        for (const [, text = ''] of String(chunk).matchAll(/^data: (.*)$/gm)) this.#hear(JSON.parse(text));
      }
    } catch {
      // The host was killed, or the page has gone.
    }
  }

  #hear({ event, payload }: { event: EventName; payload: Events['project.handOver'] }): void {
    const { session } = this.document;
    if (event !== 'project.handOver' || payload.session !== session) return;
    void this.document
      .handOver(() => this.isSaved)
      .then((saved) => this.call('project.handedOver', { session, saved }));
  }

  /** What EventSource does when a host is back. */
  async returned(): Promise<void> {
    await this.#listen();
    if (this.document.readOnly === null) await this.document.resume();
  }
}

type Ask = <N extends CallName>(name: N, input: InputOf<N>) => Promise<Result<OutputOf<N>>>;

async function ask<N extends CallName>(
  origin: string,
  cookie: string,
  name: N,
  input: InputOf<N>,
): Promise<Result<OutputOf<N>>> {
  const headers = { Cookie: cookie, 'Content-Type': 'application/json' };
  try {
    const response = await fetch(`${origin}/call/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
    if (!response.ok) return fail('connection.lost', { status: response.status });
    return (await response.json()) as Result<OutputOf<N>>;
  } catch (error) {
    if (error instanceof TypeError) return fail('connection.lost', { status: 0 });
    throw error;
  }
}
