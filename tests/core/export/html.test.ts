/** The HTML file: loads nothing, runs nothing. That a browser reads the same texts from it is tested in html.page.test.ts. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import html from '../../../src/core/export/formats/html.ts';
import { style, styleHash } from '../../../src/core/export/html-style.ts';
import { escapeHtml } from '../../../src/core/export/markup.ts';
import { english } from '../../../src/core/export/words-en.ts';
import { packet } from './arbitrary.ts';

describe('the HTML file', () => {
  it('allows its own style by its sum and nothing else', () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(style).not.toMatch(/url\(|@import|@font-face/);
  });

  it('says its language and direction', () => {
    const [each] = fc.sample(packet, 1);
    if (each === undefined) throw new Error('no sample');
    expect(html.write(each, english)).toContain('<html lang="en" dir="ltr">');
    expect(html.write(each, { ...english, lang: 'ar', dir: 'rtl' })).toContain('<html lang="ar" dir="rtl">');
  });

  it('lets no sign of markup through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
