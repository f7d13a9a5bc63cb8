/** A whole HTML file that opens anywhere, offline: no script, nothing loaded, one style that its own policy allows. */
import { escapeHtml } from './markup.ts';

interface Head {
  /** BCP 47 tag and writing direction. */
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly style: string;
  /** SHA-256 of the style as a policy has it: "sha256-…". */
  readonly styleHash: string;
}

/** The file around its body, which is HTML. */
export const htmlFile = (
  { lang, dir, title, style, styleHash }: Head,
  body: string,
): string => `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${escapeHtml(dir)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
