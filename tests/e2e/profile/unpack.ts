/** What browsers squeeze in their files: LZ4 blocks (Firefox's session files) and Snappy (Chromium's tables). */

/** Copies from what was written before, byte by byte: the copy may reach into itself. */
function again(out: number[], back: number, count: number): void {
  if (back < 1 || back > out.length) throw new Error('It points before its own beginning.');
  for (let n = 0; n < count; n += 1) out.push(out[out.length - back] ?? 0);
}

/** One LZ4 block. Throws where it is none. */
export function unpackLz4(bytes: Uint8Array): Buffer {
  const out: number[] = [];
  let at = 0;
  const next = () => {
    const byte = bytes[at];
    if (byte === undefined) throw new Error('It ends too soon.');
    at += 1;
    return byte;
  };
  const long = (count: number) => {
    let sum = count;
    for (let more = count === 15 ? 255 : 0; more === 255; sum += more) more = next();
    return sum;
  };
  while (at < bytes.length) {
    const token = next();
    for (let left = long(token >> 4); left > 0; left -= 1) out.push(next());
    if (at >= bytes.length) break;
    const back = next() | (next() << 8);
    again(out, back, long(token & 15) + 4);
  }
  return Buffer.from(out);
}

/** The text of a file that Firefox writes as mozLz4; null where it is none. */
export function unpackMozLz4(bytes: Buffer): Buffer | null {
  return bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0' ? unpackLz4(bytes.subarray(12)) : null;
}

/** A number of seven bits a byte, and where it ends. */
export function varint(bytes: Uint8Array, from: number): readonly [value: number, end: number] {
  let value = 0;
  for (let at = from, unit = 1; ; at += 1, unit *= 128) {
    const byte = bytes[at];
    if (byte === undefined) throw new Error('It ends too soon.');
    value += (byte & 127) * unit;
    if (byte < 128) return [value, at + 1];
  }
}

/** One Snappy block. Throws where it is none. */
export function unpackSnappy(bytes: Uint8Array): Buffer {
  const out: number[] = [];
  const [size, start] = varint(bytes, 0);
  const number = (at: number, count: number) =>
    Array.from({ length: count }, (_, n) => (bytes[at + n] ?? 0) * 256 ** n).reduce((a, b) => a + b, 0);
  for (let at = start; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const upper = tag >> 2;
    at += 1;
    if ((tag & 3) === 0) {
      const extra = upper < 60 ? 0 : upper - 59;
      const count = (extra === 0 ? upper : number(at, extra)) + 1;
      at += extra;
      for (const byte of bytes.subarray(at, at + count)) out.push(byte);
      at += count;
    } else if ((tag & 3) === 1) {
      again(out, ((tag >> 5) << 8) | number(at, 1), (upper & 7) + 4);
      at += 1;
    } else {
      const wide = (tag & 3) === 2 ? 2 : 4;
      again(out, number(at, wide), upper + 1);
      at += wide;
    }
  }
  if (out.length !== size) throw new Error(`It gives ${out.length} bytes and promised ${size}.`);
  return Buffer.from(out);
}
