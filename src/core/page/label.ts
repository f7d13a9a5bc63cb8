/** Tells a heading from a line of text by its words alone, where the markup does not say. */

/** Longest heading, in characters. */
export const longestHeading = 120;
const longestLabel = 60;

/** Words that head a part of a medical report, as the last word of the heading or its whole. */
const lastWords = new Set(
  (
    'addendum allergies anesthesia anaesthesia antecedentes assessment background comment comments comparison ' +
    'complaint complaints complications conclusion conclusions consultation counseling course description details ' +
    'diagnoses diagnosis diagnóstico diagnósticos discussion disposition exam examination findings ' +
    'followup hallazgos history immunizations impresión impression impressions indication indications ' +
    'information instructions interpretation interval investigations issues laboratory labs medications meds ' +
    'microscopy narrative note notes objective observations opinion orders overview past plan procedure ' +
    'procedures prognosis problem problems recommendation recommendations recomendaciones report result ' +
    'results resultados specimen specimens staging stain stains studies subjective summary surgery surgeries ' +
    'synopsis systems technique técnica therapy treatment treatments vitals'
  ).split(' '),
);

/** Headings that do not end in one of those words. */
const names = new Set(
  (
    'a/p|assessment and plan|assessment/plan|assessment & plan|cc|chief complaint|family hx|fh|fhx|follow up|follow-up|' +
    'gross|gross description|history of present illness|hpi|hx|hospital course|imp|indication for procedure|' +
    'indication for study|indications for procedure|interval history|laboratory data|microscopic|pe|physical|pmh|' +
    'pmhx|psh|radiology|reason for consultation|reason for exam|reason for examination|reason for referral|' +
    'reason for study|reason for test|reason for this exam|reason for visit|review of systems|risk factors|ros|sh|' +
    'shx|site or sample tested|synoptic report|what to do next|motivo de consulta|motivo del examen|' +
    'enfermedad actual|plan de tratamiento'
  ).split('|'),
);

/** Field names of a synoptic report: "Diagnosis date: …" is a value, not a part of the report. */
const fieldWords =
  /\b(?:address|by|code|date|dob|email|fax|id|location|mrn|name|number|no|patient|phone|provider|signed|status|time|type)\b/;

/** Last words of all of them: what a label must end in to be looked at further. */
const endings = new Set([...lastWords, ...[...names].map((name) => name.split(/[\s/]/).at(-1) ?? '')]);

/** True where a label, with or without its colon, is the name of a part of a medical report: "Final Diagnosis". */
export function isSectionName(label: string): boolean {
  if (label.length > longestLabel) return false;
  let end = label.length;
  while (end > 0 && !isLetter(label.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isLetter(label.charCodeAt(start - 1))) start -= 1;
  // Most lines of a page end here.
  if (end - start < 1 || end - start > 15 || label.length - end > 12) return false;
  if (!endings.has(label.slice(start, end).toLowerCase()) && !label.endsWith(')')) return false;
  const words = label
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^[\s\d.)*•#-]+|[\s:.*-]+$/g, '')
    .replace(/\s+/g, ' ');
  if (names.has(words)) return true;
  if (words === '' || fieldWords.test(words)) return false;
  const list = words.split(/[\s/,&-]+/);
  return list.length <= 6 && lastWords.has(list.at(-1) ?? '');
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191;
}

/**
 * How a whole line heads what follows: by a known name of a report's part, by bold type or a colon at its end, or not
 * at all. A link or button of that name leads elsewhere.
 */
export function headingLine(line: string, isBold: boolean, isControl: boolean): 'part' | 'other' | null {
  if (line.length > longestHeading || line.includes('\t')) return null;
  const last = line.charCodeAt(line.length - 1);
  // A full stop, comma or semicolon ends a sentence, not a heading.
  if (last === 46 || last === 44 || last === 59) return null;
  const hasColon = last === 58;
  if (isSectionName(line)) return hasColon || isBold || (!isControl && !startsLow(line)) ? 'part' : null;
  if (isBold && !isControl) return 'other';
  return hasColon && line.length <= longestLabel && line.indexOf(':') === line.length - 1 ? 'other' : null;
}

function startsLow(line: string): boolean {
  const first = line.charCodeAt(0);
  return first >= 97 && first <= 122;
}

function isCapitals(line: string): boolean {
  return line.length <= longestLabel && line === line.toUpperCase() && line !== line.toLowerCase();
}

/** A heading as it is spoken of: no colon, no list mark. */
export function cleanHeading(text: string): string {
  return text.replace(/^[\s•*]+|[\s:]+$/g, '');
}

/** Where a label with text after it stands in a line ("IMPRESSION: Mass …"), or null. */
export function inlineLabel(line: string): { start: number; end: number } | null {
  let from = 0;
  let colon = line.indexOf(':');
  while (colon !== -1) {
    const start = labelStart(line, from, colon);
    if (start !== -1) {
      const label = line.slice(start, colon);
      const first = start === 0;
      // Inside a line only capitals mark a label; at its start the name is enough.
      if ((first || isCapitals(label)) && isSectionName(label)) return { start, end: colon + 1 };
    }
    from = colon + 1;
    colon = line.indexOf(':', from);
  }
  return null;
}

/** Start of the words before a colon that could be a label: after the last sentence end, at most 60 characters back. */
function labelStart(line: string, from: number, colon: number): number {
  let start = colon;
  const limit = Math.max(from, colon - longestLabel);
  while (start > limit) {
    const code = line.charCodeAt(start - 1);
    if (code === 46 || code === 59 || code === 33 || code === 63 || code === 10 || code === 9) break;
    start -= 1;
  }
  if (start === limit && limit > from) return -1;
  while (start < colon && line.charCodeAt(start) === 32) start += 1;
  return start < colon ? start : -1;
}
