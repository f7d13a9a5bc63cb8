/** Pages saved as one file, as browsers write them and as disks and mail programs break them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutate } from '../../bench/reliability/mutate.mjs';
import { type Part, partsIn } from '../../src/check/mime.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wordsOf = (part: Part | undefined) => new TextDecoder().decode(part?.bytes() ?? new Uint8Array());
const asUtf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

interface Given {
  readonly headers: readonly string[];
  readonly body: string;
}
/** A message in parts, a character for each byte. */
const message = (parts: readonly Given[], end = '\r\n', boundary = '----Boundary--x1----') =>
  [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    `\tboundary="${boundary}"`,
    '',
    ...parts.flatMap(({ headers, body }) => [`--${boundary}`, ...headers, '', body]),
    `--${boundary}--`,
    '',
  ].join(end);

/** Every byte that is not plain as "=XX" (RFC 2045), and short lines. */
const quoted = (text: string) =>
  [...asUtf8(text)]
    .map((letter) =>
      /[!-<>-~]/.test(letter)
        ? letter
        : `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/(?:=..|.){1,25}/g, '$&=\r\n');

const page = { headers: ['Content-Type: text/html', 'Content-Location: https://portal.example.org/'] };
const asQuoted = (text: string): Given => ({
  headers: [...page.headers, 'Content-Transfer-Encoding: quoted-printable'],
  body: quoted(text),
});
const asBase64 = (text: string): Given => ({
  headers: [...page.headers, 'Content-Transfer-Encoding: base64'],
  body: (btoa(asUtf8(text)).match(/.{1,76}/g) ?? []).join('\r\n'),
});

describe('a page saved as one file', () => {
  it('gives every text back as it was, in either encoding', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { minLength: 1 }), (texts) => {
        for (const write of [asQuoted, asBase64]) {
          const parts = partsIn(bytesOf(message(texts.map(write))));
          expect(parts?.map(wordsOf)).toEqual(texts);
        }
      }),
    );
  });

  it('has its parts under their names, whatever ends its lines', () => {
    for (const end of ['\r\n', '\n']) {
      const [first] = partsIn(bytesOf(message([asQuoted('<p>one=two</p>')], end))) ?? [];
      expect(first?.type).toBe('text/html');
      expect(first?.headers.get('content-location')).toBe('https://portal.example.org/');
      expect(wordsOf(first)).toBe('<p>one=two</p>');
    }
  });

  it('joins what a line end parted in the middle of a word', () => {
    const given = { headers: ['Content-Transfer-Encoding: Quoted-Printable'], body: 'carci=\r\nnoma =C3=A9' };
    expect(wordsOf(partsIn(bytesOf(message([given])))?.[0])).toBe('carcinoma é');
  });

  it('reads a text in the encoding that it names', () => {
    const given = { headers: ['Content-Type: text/html; charset="iso-8859-1"'], body: 'tumor mal\u00e9fico' };
    expect(wordsOf(partsIn(bytesOf(message([given])))?.[0])).toBe('tumor maléfico');
  });

  it('is not ended by a longer boundary that begins alike', () => {
    const inner = message([asQuoted('within')], '\r\n', 'a-b');
    const outer = message(
      [
        asQuoted('before'),
        { headers: inner.split('\r\n').slice(1, 5), body: inner.slice(inner.indexOf('\r\n\r\n') + 4) },
      ],
      '\r\n',
      'a',
    );
    expect(partsIn(bytesOf(outer))?.map(wordsOf)).toEqual(['before', 'within']);
  });

  it('is broken where it breaks off, has no parts, or nests without end', () => {
    const whole = message([asQuoted('one'), asQuoted('two')]);
    for (const broken of [
      whole.slice(0, whole.lastIndexOf('two')),
      whole.slice(0, 60),
      whole.replace(/boundary=.*/, ''),
      '',
    ])
      expect(partsIn(bytesOf(broken))).toBeNull();
    let deep = 'x';
    for (let at = 0; at < 10; at += 1)
      deep = `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n${deep}\r\n--b${at}--\r\n`;
    expect(partsIn(bytesOf(deep))?.map((part) => part.bytes())).toEqual([null]);
  });

  it('keeps sight of a part that is broken', () => {
    const given = { headers: ['Content-Transfer-Encoding: base64'], body: '!!!' };
    const parts = partsIn(bytesOf(message([asQuoted('one'), given, { headers: ['no end'], body: '' }])));
    expect(parts?.map((part) => part.bytes() === null)).toContain(true);
  });

  it('breaks in every way without an error', () => {
    const whole = bytesOf(message([asQuoted('Left breast: carcinoma'), asBase64('Final diagnosis')]));
    const tokens = [
      '\r\n\r\n',
      '--',
      '------Boundary--x1----',
      '=',
      'boundary=',
      'base64',
      'multipart/mixed; ',
    ];
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (numbers) => {
        const random = () => numbers.next().value ?? 0;
        for (const part of partsIn(mutate(whole, random, tokens)) ?? []) part.bytes();
      }),
      { numRuns: 300 },
    );
  });
});
