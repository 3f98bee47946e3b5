/** The records of a zip file as bytes (PKWARE APPNOTE 6.3.10, 4.3), with fixed times and zip64 only where it is needed. */

export interface ZipEntry {
  readonly name: Buffer;
  /** Stored or deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes unpacked. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** 1 January 1980 00:00, the zip epoch: the same in every time zone. */
const dosTime = 0;
const dosDate = (0 << 9) | (1 << 5) | 1;

const max32 = 0xffff_ffff;
const max16 = 0xffff;
const unix = 3 << 8; // made on Unix, so that the file mode below is read
const version = 20; // needed to extract: deflate
const version64 = 45; // needed to extract: zip64

export function localHeader({ name, method, crc, packed, size }: ZipEntry): Buffer {
  const large = size >= max32 || packed >= max32;
  const extra = large ? zip64Extra([size, packed]) : Buffer.alloc(0);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(large ? version64 : version, 4);
  head.writeUInt16LE(flags(name), 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt16LE(dosTime, 10);
  head.writeUInt16LE(dosDate, 12);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(large ? max32 : packed, 18);
  head.writeUInt32LE(large ? max32 : size, 22);
  head.writeUInt16LE(name.length, 26);
  head.writeUInt16LE(extra.length, 28);
  return Buffer.concat([head, name, extra]);
}

export function centralHeader({ name, method, crc, packed, size, offset }: ZipEntry): Buffer {
  const large = [size, packed, offset].some((value) => value >= max32);
  const extra = large ? zip64Extra([size, packed, offset]) : Buffer.alloc(0);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(unix | (large ? version64 : version), 4);
  head.writeUInt16LE(large ? version64 : version, 6);
  head.writeUInt16LE(flags(name), 8);
  head.writeUInt16LE(method, 10);
  head.writeUInt16LE(dosTime, 12);
  head.writeUInt16LE(dosDate, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(large ? max32 : packed, 20);
  head.writeUInt32LE(large ? max32 : size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt16LE(extra.length, 30);
  head.writeUInt32LE(0o100644 * 0x10000, 38); // a plain file everyone may read
  head.writeUInt32LE(large ? max32 : offset, 42);
  return Buffer.concat([head, name, extra]);
}

/** The end of the archive: how many entries, and where their directory lies. */
export function endRecords(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, max16), 8);
  end.writeUInt16LE(Math.min(count, max16), 10);
  end.writeUInt32LE(Math.min(size, max32), 12);
  end.writeUInt32LE(Math.min(start, max32), 16);
  if (count < max16 && size < max32 && start < max32) return end;
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4); // length of what follows in this record
  end64.writeUInt16LE(unix | version64, 12);
  end64.writeUInt16LE(version64, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end64, locator, end]);
}

/** General purpose bit 11: the name is UTF-8. Set only where it is not ASCII. */
function flags(name: Buffer): number {
  return name.some((byte) => byte > 0x7f) ? 0x800 : 0;
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
  return extra;
}
