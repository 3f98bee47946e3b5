/** What is carried as text reaches every reader as if it had been carried whole. */

import { describe, expect, it } from 'vitest';
import { asJson, asText, inFull } from '../../../electron/core/json-text.ts';

const records = [{ id: 'a', data: { title: '"Ķekava" \u2028 </script> ${x}' } }, null, 1];
const text = JSON.stringify(records);

describe('an answer with a part that is text', () => {
  const answer = () => ({ ok: true, value: { opened: { name: 'x', records: asText(text) }, more: asText('[]') } });
  const whole = { ok: true, value: { opened: { name: 'x', records }, more: [] } };

  it('is the same JSON', () => {
    expect(asJson(answer())).toBe(JSON.stringify(whole));
    // Nothing is left of it for the next.
    expect(asJson({ ok: true, value: ['b'] })).toBe('{"ok":true,"value":["b"]}');
  });

  it('is the same value', () => {
    expect(inFull(answer())).toEqual(whole);
  });
});

it('leaves what holds no text as it is', () => {
  const bytes = new Uint8Array([1, 2]);
  const value = { ok: true, value: { bytes, list: [{ x: 1 }], none: null } };
  expect(inFull(value)).toEqual(value);
  expect(inFull(value).value.bytes).toBe(bytes);
});
