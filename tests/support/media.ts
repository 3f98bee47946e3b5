/** Small real files of every type a programme can hold, made byte by byte. */

import { crc32 } from 'node:zlib';

const ascii = (text: string) => Buffer.from(text, 'latin1');
const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const le32 = (value: number) => Buffer.from(u32(value).toReversed());
const le16 = (value: number) => Buffer.from(u16(value).toReversed());

/** A tone of 440 Hz: 8-bit mono, which every player plays. */
export function wav(seconds = 1, rate = 8000): Buffer {
  const samples = Buffer.alloc(Math.round(seconds * rate));
  for (let at = 0; at < samples.length; at++)
    samples[at] = 128 + Math.round(60 * Math.sin((at * 880 * Math.PI) / rate));
  const format = Buffer.concat([le16(1), le16(1), le32(rate), le32(rate), le16(1), le16(8)]);
  const body = Buffer.concat([ascii('WAVEfmt '), le32(16), format, ascii('data'), le32(samples.length), samples]);
  return Buffer.concat([ascii('RIFF'), le32(body.length), body]);
}

/** Silent MPEG 1 layer III frames of 128 kbit/s at 44.1 kHz. */
export function mp3(frames = 40, tag: Buffer = Buffer.alloc(0)): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);
  return Buffer.concat([tag, ...Array.from({ length: frames }, () => frame)]);
}

export function id3(size: number): Buffer {
  return Buffer.concat([
    ascii('ID3\x04\0\0'),
    Buffer.from([0, 0, (size >> 7) & 127, size & 127]),
    Buffer.alloc(size, 0x20),
  ]);
}

export function aac(frames = 3): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xf1, 0x50, 0x80, 0x02, 0x1f, 0xfc]), Buffer.alloc(9)]);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}

/** An Opus head and a last page at this many seconds. */
export function ogg(seconds = 2, head = 'OpusHead'): Buffer {
  const page = (samples: number, body: Buffer) => {
    const granule = Buffer.alloc(8);
    granule.writeBigInt64LE(BigInt(samples));
    const head = Buffer.concat([ascii('OggS\0\x02'), granule, Buffer.alloc(12), Buffer.from([1, body.length])]);
    return Buffer.concat([head, body]);
  };
  return Buffer.concat([
    page(0, Buffer.concat([ascii(head), Buffer.alloc(40)])),
    page(seconds * 48_000, Buffer.alloc(60)),
  ]);
}

export function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), ascii(type), body]);
}

/** The boxes that say what an MP4 holds, with an index behind the data as recorders write it. */
export function mp4({
  brand = 'isom',
  handlers = ['vide', 'soun'],
  seconds = 90,
}: { brand?: string; handlers?: readonly string[]; seconds?: number } = {}): Buffer {
  const header = Buffer.concat([Buffer.alloc(12), u32(1000), u32(seconds * 1000), Buffer.alloc(80)]);
  const tracks = handlers.map((handler) =>
    box(
      'trak',
      box('tkhd', Buffer.alloc(76), u32(handler === 'vide' ? 640 << 16 : 0), u32(handler === 'vide' ? 360 << 16 : 0)),
      box('mdia', box('hdlr', Buffer.alloc(8), ascii(handler), Buffer.alloc(13))),
    ),
  );
  return Buffer.concat([
    box('ftyp', ascii(brand), u32(0), ascii('mp42')),
    box('mdat', Buffer.alloc(5000, 9)),
    box('moov', box('mvhd', header), ...tracks),
  ]);
}

export function element(id: readonly number[], body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(id), Buffer.from([0x40 | (body.length >> 8), body.length & 255]), body]);
}

/** The head of a WebM as a recorder writes it: a segment of unknown size. */
export function webm({
  docType = 'webm',
  kinds = [1, 2],
  seconds = 12.5,
}: { docType?: string; kinds?: readonly number[]; seconds?: number | null } = {}): Buffer {
  const duration = Buffer.alloc(8);
  duration.writeDoubleBE((seconds ?? 0) * 1000);
  const info = Buffer.concat([
    element([0x2a, 0xd7, 0xb1], Buffer.from([0x0f, 0x42, 0x40])),
    ...(seconds === null ? [] : [element([0x44, 0x89], duration)]),
  ]);
  const tracks = kinds.map((kind) =>
    element(
      [0xae],
      Buffer.concat([
        element([0x83], Buffer.from([kind])),
        ...(kind === 1 ? [element([0xe0], Buffer.concat([element([0xb0], u16(320)), element([0xba], u16(180))]))] : []),
      ]),
    ),
  );
  return Buffer.concat([
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], ascii(docType))),
    Buffer.from([0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255]),
    element([0x15, 0x49, 0xa9, 0x66], info),
    element([0x16, 0x54, 0xae, 0x6b], Buffer.concat(tracks)),
    Buffer.from([0x1f, 0x43, 0xb6, 0x75, 0x01, 255, 255, 255, 255, 255, 255, 255]),
    Buffer.alloc(200),
  ]);
}

export const vtt = Buffer.from('WEBVTT\n\n00:00.000 --> 00:00.900\nHej från Östersjön\n');
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');

/** A zip of stored entries. */
export function zip(entries: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const body = Buffer.from(text);
    const sizes = Buffer.concat([le32(crc32(body)), le32(body.length), le32(body.length), le16(name.length)]);
    const head = Buffer.concat([
      ascii('PK\x03\x04'),
      Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      sizes,
      le16(0),
      ascii(name),
      body,
    ]);
    central.push(
      Buffer.concat([
        ascii('PK\x01\x02'),
        Buffer.from([20, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        sizes,
        Buffer.alloc(12),
        le32(offset),
        ascii(name),
      ]),
    );
    local.push(head);
    offset += head.length;
  }
  const directory = Buffer.concat(central);
  const count = le16(central.length);
  const end = Buffer.concat([
    ascii('PK\x05\x06'),
    Buffer.alloc(4),
    count,
    count,
    le32(directory.length),
    le32(offset),
    le16(0),
  ]);
  return Buffer.concat([...local, directory, end]);
}

export const docx = zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' });
