/** Addresses: every product's examples are counter-examples of every other's. */
import { describe, expect, test } from 'vitest';
import { portals } from '../../../src/core/assessment.ts';
import { classifyPage } from '../../../src/core/portal/classify.ts';
import type { Example, Product } from '../../../src/core/portal/product.ts';
import { products } from '../../../src/core/portal/products/all.ts';
import anyPortal from '../../../src/core/portal/products/any-portal.ts';
import { recognisePortal } from '../../../src/core/portal/recognise.ts';

/** A document that holds nothing: what is left is the address. */
function blank(url: string, title = ''): Document {
  return {
    URL: url,
    title,
    body: null,
    documentElement: null,
    head: null,
    firstChild: null,
    defaultView: null,
    querySelector: () => null,
    querySelectorAll: () => [],
  } as unknown as Document;
}

const files = import.meta.glob<{ default: Product; examples: readonly Example[] }>(
  ['../../../src/core/portal/products/*.ts', '!../../../src/core/portal/products/{all,any-portal}.ts'],
  { eager: true },
);

const examples = Object.values(files).flatMap(({ default: product, examples }) =>
  examples.map(([url, kind]) => ({ product, url, kind })),
);

test('every portal id but "any-portal" has its product, named as its file', () => {
  expect(products.map(({ id }) => id).toSorted()).toEqual(
    portals.filter((id) => id !== anyPortal.id).toSorted(),
  );
});

test('Epic takes two independent markers', () => {
  expect(products.find(({ id }) => id === 'epic-mychart')?.needs).toBeGreaterThanOrEqual(2);
});

describe.each(examples)('$url', ({ product, url, kind }) => {
  test('has the kind its product says', () => {
    expect(classifyPage(product.id, url, blank(url)).kind).toBe(kind);
  });

  test('belongs to no other product', () => {
    expect([product.id, 'any-portal']).toContain(recognisePortal(blank(url), url));
  });
});

describe('look-alikes are not recognised by their names', () => {
  test.each([
    'https://mychart.evil.example/',
    'https://mychart.evil.example/MyChart/app/test-results',
    'https://portal.benpatientinfo.site/terms-of-service.html',
    'https://www.mychart.org/LoginSignup',
    'https://epic.com/mychart',
    'https://healthy.kaiserpermanente.org.evil.example/mychartcn/app/health-summary',
    'https://healthy.kaiserpermanente.org/wyoming/news',
    'https://www.va.gov.evil.example/my-health/medical-records/conditions',
    'https://www.va.gov/health-care/about',
    'https://portal.athenahealth.com.evil.example/',
    'https://docs.athenahealth.com/api',
    'https://notfollowmyhealth.com/',
    'https://iqhealth.com.example.net/home',
    'http://4021.portal.athenahealth.com/',
    'http://www.healthgateway.gov.bc.ca/timeline',
  ])('%s', (url) => {
    expect(recognisePortal(blank(url, 'MyChart - Test Results'), url)).toBe('any-portal');
  });
});

describe('pages that are never searched', () => {
  test.each([
    ['epic-mychart', 'https://chart.example.org/prd/Questionnaires'],
    ['epic-mychart', 'https://chart.example.org/prd/Clinical/Immunizations'],
    ['epic-mychart', 'https://chart.example.org/prd/inside.asp?mode=proxyswitch&action=switchcontext'],
    ['va-mhv', 'https://www.va.gov/my-health/medical-records/vitals'],
    ['va-mhv', 'https://www.va.gov/my-health/medical-records/vaccines'],
    ['oracle-health', 'https://patientportal.myhealth.va.gov/pages/health_record/health-record-allergies'],
    ['foomedical', 'https://foomedical.com/health-record/vitals'],
    ['any-portal', 'https://portal.example.org/billing/2026-04'],
    ['any-portal', 'https://portal.example.org/appointments/new'],
    ['any-portal', 'https://portal.example.org/scheduling/visits'],
    ['any-portal', 'https://portal.example.org/appointments/8842'],
    ['any-portal', 'https://portal.example.org/plan/benefits/2026'],
    ['epic-mychart', 'https://chart.example.org/prd/Scheduling?workflow=ReasonForVisit'],
    ['any-portal', 'https://portal.example.org/account/security'],
    ['any-portal', 'https://portal.example.org/insurance'],
    ['any-portal', 'https://portal.example.org/#/vaccines'],
    ['any-portal', 'https://portal.example.org/health/vitals'],
    ['any-portal', 'https://portal.example.org/questionnaires/5'],
    ['any-portal', 'https://portal.example.org/sign-in?next=/results'],
  ] as const)('%s %s', (portal, url) => {
    expect(classifyPage(portal, url, blank(url)).gate).toBe('shut');
  });

  test.each([
    'https://portal.example.org/results/12',
    'https://portal.example.org/notes/7',
    'https://portal.example.org/',
    'https://portal.example.org/letters/3',
    'https://portal.example.org/appointments/past/3',
    'https://portal.example.org/visits/completed/3',
    'https://portal.example.org/account/messages/3',
    'https://portal.example.org/profile/3/conditions',
  ])('but %s is', (url) => {
    expect(classifyPage('any-portal', url, blank(url)).gate).toBe('open');
  });
});

test('the end of a title tells what the address does not, whatever the brand before it', () => {
  const url = 'https://chart.example.org/prd/app/unknown';
  const kind = (title: string) => classifyPage('epic-mychart', url, blank(url, title)).kind;
  expect(kind('Cedar Valley MyCare - Test Details')).toBe('test-result');
  expect(kind('Cedar Valley MyCare - Past Visit Details')).toBe('visit-summary');
  expect(kind('Cedar Valley MyCare - Parking')).toBe('other');
});
