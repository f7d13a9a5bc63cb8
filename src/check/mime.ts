/** Takes a MIME message apart: a page saved as one file, or a saved e-mail. Source: RFC 2045, RFC 2046, RFC 2557. */
import { bytesIn, bytesOfCharacters, charactersOf } from '../core/base64.ts';

/** One part. */
export interface Part {
  /** Lower case: "text/html"; or "broken". */
  readonly type: string;
  /** By lower-case name; the first of a name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Decoded; a text is in UTF-8 or says its encoding itself. Null where it is broken. */
  readonly bytes: () => Uint8Array | null;
}

/** Parts in parts are taken apart this deep. */
const deepest = 5;
/** Characters in which the headers of a part end. */
const longestHead = 64 * 1024;

function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function parameter(header: string, name: string): string {
  const [, quoted, bare] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header) ?? [];
  return quoted ?? bare ?? '';
}

/** "=3D" is "=", and "=" at the end of a line joins it to the next. */
const unquote = (text: string): string =>
  text
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function decode(text: string, encoding: string): Uint8Array | null {
  if (encoding === 'base64') return bytesIn(text);
  return bytesOfCharacters(encoding === 'quoted-printable' ? unquote(text) : text);
}

/** Into UTF-8, from an encoding that the browser knows. */
function inUtf8(bytes: Uint8Array, charset: string): Uint8Array {
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes;
  }
}

function partOf(headers: ReadonlyMap<string, string>, type: string, body: string): Part {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const charset = parameter(headers.get('content-type') ?? '', 'charset');
  return {
    type,
    headers,
    bytes: () => {
      const bytes = decode(body, encoding);
      return bytes && charset && type.startsWith('text/') ? inUtf8(bytes, charset) : bytes;
    },
  };
}

/** The pieces between the lines of a boundary; null where it does not close. */
function piecesOf(body: string, boundary: string): readonly string[] | null {
  const pieces: string[] = [];
  const whole = `\n${body}`;
  const mark = `\n--${boundary}`;
  let from = -1;
  for (let at = whole.indexOf(mark); at >= 0; at = whole.indexOf(mark, at + 1)) {
    const rest = whole.slice(at + mark.length, at + mark.length + 200);
    const isLast = rest.startsWith('--');
    const line = /^(?:--)?[ \t]*(?:\r?\n|$)/.exec(rest);
    // A longer boundary may begin as this one does.
    if (!line) continue;
    if (from >= 0) pieces.push(whole.slice(from, at).replace(/\r$/, ''));
    if (isLast) return pieces;
    from = at + mark.length + line[0].length;
    // Two lines of the boundary share the end of a line where nothing is between them.
    at += mark.length - 1;
  }
  return null;
}

function take(text: string, depth: number): readonly Part[] | null {
  const blank = /\r?\n\r?\n/.exec(text.slice(0, longestHead));
  const isBare = /^\r?\n/.exec(text);
  const end = isBare ? 0 : (blank?.index ?? -1);
  if (end < 0) return null;
  const headers = headersOf(text.slice(0, end));
  const body = text.slice(end + (isBare?.[0] ?? blank?.[0] ?? '').length);
  const stated = headers.get('content-type') ?? 'text/plain';
  const type = stated.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!type.startsWith('multipart/')) return [partOf(headers, type, body)];
  const boundary = parameter(stated, 'boundary');
  const pieces = boundary === '' || depth >= deepest ? null : piecesOf(body, boundary);
  if (pieces === null) return null;
  return pieces.flatMap((piece) => take(piece, depth + 1) ?? brokenIn(piece));
}

/** What is broken among parts that are whole is not lost sight of. */
const brokenIn = (piece: string): readonly Part[] =>
  piece.trim() === '' ? [] : [{ type: 'broken', headers: new Map(), bytes: () => null }];

/** The parts of a message in their order; null where it is broken or breaks off. */
export const partsIn = (bytes: Uint8Array): readonly Part[] | null => take(charactersOf(bytes), 0);
