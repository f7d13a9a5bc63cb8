/** Every kind of file that can be read, the surest signs first. */
import type { Kind } from '../kind.ts';
import { cCda } from './c-cda.ts';
import { fhir } from './fhir.ts';
import { mhtml } from './mhtml.ts';
import { pdf } from './pdf.ts';
import { text } from './text.ts';
import { webPage } from './web-page.ts';

export const kinds: readonly Kind[] = [pdf, mhtml, cCda, webPage, fhir, text];
