/** The core over loopback, for the browser host. */

import { fail, type Result } from '../../shared/base/result.ts';
import type { CallName, Core, EventName, InputOf, OutputOf, Events } from '../../shared/ipc/contract.ts';
import { isOurHost } from './host-proof.ts';

/** Milliseconds between two looks for a host that has gone. */
const lookAgain = 1000;

export function loopbackCore(): Core {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const host = { key: '', isTrusted: true, isLeft: false };
  let stream = open();
  // A closed stream says the page is gone.
  addEventListener('pagehide', () => {
    host.isLeft = true;
    stream.close();
  });

  function open(): EventSource {
    const opened = new EventSource('/events');
    opened.addEventListener('proof', ({ data }) => (host.key = (JSON.parse(String(data)) as { proof: string }).proof));
    opened.addEventListener('message', (message) => {
      const { event, payload } = JSON.parse(String(message.data)) as { event: EventName; payload: never };
      tell(event, payload);
    });
    // A browser would look for the host by itself, and send the cookie to whoever is there. But it also ends the stream of a
    // page that goes, in one breath with telling it so: the words that the page sends then are for the host it has.
    opened.addEventListener('error', () => {
      opened.close();
      setTimeout(part);
    });
    return opened;
  }

  function part(): void {
    host.isTrusted = false;
    setTimeout(() => void lookFor(), lookAgain);
  }

  async function lookFor(): Promise<void> {
    if (host.isLeft) return;
    if (!(await isOurHost(host.key))) return void setTimeout(() => void lookFor(), lookAgain);
    host.isTrusted = true;
    stream = open();
    stream.addEventListener('open', () => tell('app.returned', {}), { once: true });
  }

  function tell<E extends EventName>(event: E, payload: Events[E]): void {
    // Listeners are kept by the event that they take.
    for (const listener of listeners.get(event) ?? []) listener(payload as never);
  }

  return {
    isThere: () => host.isTrusted,
    call: async (name, input) => (host.isTrusted ? send(name, input) : fail('connection.lost', { status: 0 })),
    on(event, listener) {
      const group = listeners.get(event) ?? new Set();
      listeners.set(event, group.add(listener));
      return () => void group.delete(listener);
    },
  };
}

async function send<N extends CallName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> {
  const { bytes, ...rest } = input as { bytes?: Uint8Array<ArrayBuffer> };
  const text = JSON.stringify(rest);
  try {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: bytes ? { 'x-modulewright-input': encodeURIComponent(text) } : { 'Content-Type': 'application/json' },
      body: bytes ?? text,
      // Browsers carry at most 64 KiB past the end of a page; larger requests must finish before it goes.
      keepalive: !bytes && text.length < 60_000,
    });
    if (!response.ok) return fail('connection.lost', { status: response.status });
    return (await response.json()) as Result<OutputOf<N>>;
  } catch (error) {
    if (error instanceof TypeError) return fail('connection.lost', { status: 0 });
    throw error;
  }
}
