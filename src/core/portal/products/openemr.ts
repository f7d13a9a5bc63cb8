/** The patient portals of OpenEMR and of LibreHealth EHR, which shares its page. */
import type { PageKind } from '../../assessment.ts';
import { find } from '../../page/own.ts';
import type { Example, Product } from '../product.ts';
import { address, both, elements, script } from '../sign.ts';

/** Cards of the one page and what they hold; the clinical ones first. */
const cards: readonly (readonly [selector: string, kind: PageKind])[] = [
  ['#lists', 'problem-list'],
  ['#problemslist', 'problem-list'],
  ['#labresults', 'test-result'],
  ['#medicationlist', 'medications'],
  ['#secure-msgs-card', 'message'],
  ['#reports-list-card', 'documents'],
  ['#reportcard', 'documents'],
  ['#documentscard', 'documents'],
  ['#paymentcard', 'billing'],
  ['#ledgercard', 'billing'],
  ['#appointmentcard', 'scheduling'],
  ['#settings-card', 'settings'],
  ['#profilecard', 'settings'],
];

const ids = cards.map(([selector]) => selector);

/** Evidence: templates of both projects. All cards are in one page whose address never changes. */
const product: Product = {
  id: 'openemr',
  markers: [
    elements(['#cardgroup, #panelgroup, #topNav', ...ids], 3),
    both(
      address(/\/(?:portal|patient_portal)\/(?:home|index)\.php/),
      elements([ids.join(', '), '#cardgroup, #topNav'], 1),
    ),
    both(address(/\/portal\//), script(/\bisPortal\s*=\s*(?:1|true)/)),
    address(/\/portal\/(?:messaging\/messages\.php|get_patient_documents\.php|report\/pat_ledger\.php)/),
  ],
  needs: 1,
  paths: [
    [/\/portal\/index\.php|\/patient_portal\/(?:index|login)\.php|logout\.php/, 'login'],
    [/messaging\/messages\.php/, 'message'],
    [/get_patient_documents\.php/, 'documents'],
    [/pat_ledger\.php|payment/, 'billing'],
    [/\/(?:portal|patient_portal)\/home\.php/, 'home'],
  ],
  titles: [[/patient portal login$/i, 'login']],
  showing(document) {
    for (const [selector, kind] of cards) {
      const card = find(document, selector);
      if (card?.matches('.show, .in')) return kind;
    }
    return null;
  },
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://emr.example.org/portal/home.php', 'home'],
  ['https://emr.example.org/portal/index.php', 'login'],
  ['https://emr.example.org/portal/messaging/messages.php', 'message'],
  ['https://emr.example.org/portal/report/pat_ledger.php', 'billing'],
  ['https://ehr.example.org/patient_portal/home.php', 'home'],
];
