/** Parts of a file that a player asks for, so that it can seek without reading all that comes before (RFC 9110 14). */

/** First and last byte, both part of it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface RangeAnswer {
  readonly status: 200 | 206 | 416;
  /** Null for the whole, and for a part that does not exist. */
  readonly range: ByteRange | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** One range is answered; a header that is malformed or asks for several parts counts as not sent (RFC 9110 14.2). */
export function answerRange(header: string | null | undefined, size: number): RangeAnswer {
  const whole: RangeAnswer = {
    status: 200,
    range: null,
    headers: { 'Accept-Ranges': 'bytes', 'Content-Length': String(size) },
  };
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return whole;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return whole;
  if (start > end) {
    return { status: 416, range: null, headers: { 'Content-Range': `bytes */${size}`, 'Content-Length': '0' } };
  }
  return {
    status: 206,
    range: { start, end },
    headers: {
      'Accept-Ranges': 'bytes',
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${start}-${end}/${size}`,
    },
  };
}
