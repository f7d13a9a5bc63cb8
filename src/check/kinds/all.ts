/** Every kind of file that can be read, the surest signs first. */
import type { Kind } from '../kind.ts';
import { cCda } from './c-cda.ts';
import { fhir } from './fhir.ts';
import { pdf } from './pdf.ts';
import { text } from './text.ts';
import { webPage } from './web-page.ts';

export const kinds: readonly Kind[] = [pdf, cCda, webPage, fhir, text];
