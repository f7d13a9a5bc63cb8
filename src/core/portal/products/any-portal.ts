/** A site the person turned on whose product is unknown: the words that portals of all makes use. */
import { itsOwn } from '../../page/own.ts';
import type { Product, TheirChart } from '../product.ts';

const product: Product = {
  id: 'any-portal',
  markers: [],
  needs: 1,
  paths: [
    [
      /\b(?:log-?in|sign-?in|log-?out|sign-?out|logoff|sso|mfa|two-factor|forgot-?password|self-?enroll|register|registration)\b/,
      'login',
    ],
    [
      /\b(?:billing|bills?|payments?|pay|invoices?|statements?|estimates?|claims?|insurance|coverage|benefits|membership-and-billing)\b/,
      'billing',
    ],
    // A visit that is over has a summary; one to come has none.
    [
      /\b(?:past|previous|completed)[-_/]?(?:appointments?|visits?)|\b(?:appointments?|visits?)[-_/](?:past|previous|completed|history|summar\w+|notes?)\b/,
      'visit-summary',
    ],
    [/\b(?:appointments?|scheduling|schedule|booking|calendar|get-care)\b/, 'scheduling'],
    // What lies below an account or a profile may be the record itself.
    [
      /\b(?:settings?|security|preferences|personal-?information|notifications?)\b|\b(?:(?:my|user|edit)-profile|(?<!\w-)profile|account|proxy)\b(?!.*\b(?:messages?|inbox|results?|notes?|conditions?|problems?|letters?|documents?|reports?|records?)\b)/,
      'settings',
    ],
    [/\b(?:vaccin\w*|immuni[sz]ations?|vitals?|questionnaires?|surveys?|allergies)\b/, 'other'],
    [/\b(?:pathology|histology|cytology|biopsy)\b/, 'pathology-report'],
    [/\b(?:imaging|radiology|x-?rays?|mri|ct-?scans?|ultrasounds?|mammo\w*)\b/, 'imaging-report'],
    [
      /\b(?:conditions?|problem-?list|problems?|diagnos[ei]s|health-?issues|medical-history|health-?summary)\b/,
      'problem-list',
    ],
    [
      /\b(?:clinical-?notes?|progress-?notes?|open-notes|notes?|consults?|summaries-and-notes)\b/,
      'clinical-note',
    ],
    [
      /\b(?:after-visit|visit-summar\w+|visit-details?|encounters?|discharge|care-summar\w+)\b/,
      'visit-summary',
    ],
    [
      /\b(?:lab|labs|lab-?results?|test-?results?|results?|labs-and-tests|diagnostic-?reports?|observations?)\b/,
      'test-result',
    ],
    [/\b(?:letters?)\b/, 'letter'],
    [/\b(?:messages?|messaging|inbox|mail|communications?)\b/, 'message'],
    [
      /\b(?:documents?|records?-?request|release-of-information|downloads?|medical-records?|reports?|records?)\b/,
      'documents',
    ],
    [/\b(?:medications?|prescriptions?|medicines?|refills?)\b/, 'medications'],
    [/\b(?:home|dashboard)\b/, 'home'],
  ],
  shut: [/\b(?:vaccin\w*|immuni[sz]ations?|vitals?|questionnaires?|surveys?|allergies)\b/],
  titles: [
    [/\b(?:log ?in|sign ?in|signed out|logged out|log ?out)\b|iniciar sesi[oó]n/i, 'login'],
    [/\b(?:billing|bills?|payments?|invoices?|statements?|insurance|claims)\b|factura/i, 'billing'],
    [/\b(?:past|completed) (?:appointments?|visits?)\b/i, 'visit-summary'],
    [/\b(?:appointments?|schedul\w+|booking)\b|\bcitas\b/i, 'scheduling'],
    [
      /^profile\b|\b(?:settings|security|(?:my|your) profile|preferences|my account|personal information)\b|configuraci[oó]n/i,
      'settings',
    ],
    [/\b(?:pathology|cytology|biopsy)\b|patolog[ií]a|biopsia/i, 'pathology-report'],
    [/\b(?:imaging|radiology|x-ray|mri|ct scan|ultrasound|mammogra\w+)\b|radiolog[ií]a/i, 'imaging-report'],
    [
      /\b(?:conditions|problem list|problems|health issues|diagnoses|health summary)\b|problemas de salud/i,
      'problem-list',
    ],
    [
      /\b(?:visit summary|after visit|visit details|discharge summary|encounter)\b|resumen de (?:la )?visita/i,
      'visit-summary',
    ],
    [/\b(?:clinical notes?|progress notes?|notes? from|consultation)\b|nota cl[ií]nica/i, 'clinical-note'],
    [/\b(?:test|lab|laboratory) (?:results?|details)\b|\bresults\b|resultados/i, 'test-result'],
    [/\bletters?\b|\bcartas?\b/i, 'letter'],
    [/\b(?:messages?|inbox)\b|mensajes?/i, 'message'],
    [/\b(?:documents|medical records|health records?)\b|documentos/i, 'documents'],
    [/\b(?:medications?|prescriptions)\b|medicamentos/i, 'medications'],
    [/\b(?:home|dashboard)\b|inicio/i, 'home'],
  ],
};

export default product;

const elsewhere =
  /\b(?:you(?:'|’)re|you are|now|currently) viewing (?!your|my|today|yesterday|this|last)[^.\n]{1,50}(?:(?:'|’)s? (?:[a-z]+ ){0,2}(?:records?|chart|health|account|information|timeline|results|file)\b|as (?:a |their )?proxy)|\best[aá] viendo (?:el |la )?(?:expediente|historial|historia|cuenta) de\b/i;

/** What is painted, for its form alone: not the hidden identity line, and the name in the label is not kept. */
export const theirChart: TheirChart = (document, painted) => {
  const text = painted ?? (itsOwn(document, 'body')?.innerText ?? '').slice(0, 20_000);
  return elsewhere.exec(text)?.[0] ?? null;
};
