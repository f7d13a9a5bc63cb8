/** Epic MyChart under any brand and any path prefix, Kaiser Permanente's included. */
import { find, itsOwn } from '../../page/own.ts';
import type { Example, Product, TheirChart } from '../product.ts';
import { address, elements, has, hosts, script } from '../sign.ts';

/**
 * Evidence: pages before log-in of two brands (2018 and 2025) carry the same markers; pages after log-in were seen
 * through tools that read them, not as raw HTML. 749 hosts were counted; one in seven has "mychart" nowhere.
 */
const product: Product = {
  id: 'epic-mychart',
  markers: [
    ({ document }) =>
      /licensed from Epic Systems/i.test(find(document, '.copystring')?.textContent ?? '') ||
      has(document, '#mychart_by_epic_logo, a[href*="option=epiccopyright" i]'),
    ({ document }) => /(?:^|\s)md_[a-z]/i.test(itsOwn(document, 'body')?.className ?? ''),
    elements(['#__CSRFContainer', '#wrap, #appRoot']),
    elements(['meta[name="apple-itunes-app"][content*="epicmychart:" i]']),
    elements([
      'link[rel~="stylesheet"][href*="/en-us/styles/" i], link[rel~="stylesheet"][href*="/es-us/styles/" i]',
      'link[href*="/styles/colors.css" i], link[href*="/styles/themes.css" i], link[href*="/styles/externalcolors.css" i], script[src*="/bundles/core" i]',
    ]),
    script(/EpicPx\.|\$\$?WP\.|\bWP\.myPath|@MYCHART@/),
    elements([
      '#_coreScripts, #_templates, #_scripts, #__PerformanceTrackingSettings',
      '#mychartHiddenImage, #classicPopupRoot, #appPopupRoot, #toastWrapper',
    ]),
    // Epic's own grammar of paths. A host's name says nothing: look-alikes carry it too.
    address(
      /\/(?:app\/(?:test-results|health-summary|histories|visits\/|letters|communication-center|document-center|release-of-information|record-download|referrals|upcoming-orders)|clinical\/(?:healthissues|testresults|medications|allergies|immunizations|careteam)|inside\.asp\?|billing\/(?:summary|details)\b|authentication\/(?:login|secondaryvalidation|termsconditions|oauth))/,
    ),
    hosts(['healthy.kaiserpermanente.org']),
  ],
  needs: 2,
  paths: [
    [/\/authentication\/|action=logout|\/bye\.asp|\/home\/logout|#\/login/, 'login'],
    [/\/app\/test-results|\/clinical\/testresults/, 'test-result'],
    [
      /\/clinical\/healthissues|\/app\/health-summary|\/healthsummary|\/app\/histories|\/medicalhistory/,
      'problem-list',
    ],
    [/\/app\/visits\/note\b/, 'clinical-note'],
    [/\/app\/visits\/(?:[a-z]+-)?details|visitdetails/, 'visit-summary'],
    [/\/app\/letters/, 'letter'],
    [/\/app\/communication-center|\/messaging/, 'message'],
    [
      /\/app\/(?:release-of-information|record-download|document-center)|\/documents|sharemyrecord|\/shareeverywhere/,
      'documents',
    ],
    [/\/app\/(?:referrals|upcoming-orders)|\/referrals/, 'documents'],
    [/\/clinical\/(?:medications|careteam)|\/app\/medications/, 'medications'],
    [/\/billing|\/estimates|\/insurance/, 'billing'],
    [/\/scheduling|\/visits(?:[/?#]|$)|\/app\/visits(?:[?#]|$)/, 'scheduling'],
    [
      /\/security|\/personalize|\/communicationpreferences|\/personalinformation|\/app\/personal-information|\/proxies|passkey|\/app\/feature-library|\/community\/manage|mode=proxyswitch/,
      'settings',
    ],
    [
      /\/questionnaires|\/healthadvisories|\/clinical\/(?:allergies|immunizations)|\/trackmyhealth|\/todo|\/covidstatus/,
      'other',
    ],
    [/\/home(?:[/?#]|$)|\/inside\.asp\?mode=self/, 'home'],
  ],
  shut: [
    /\/questionnaires|\/healthadvisories|\/clinical\/(?:allergies|immunizations)|\/trackmyhealth|\/covidstatus/,
  ],
  // The words before " - " are the brand's.
  titles: [
    [/ - login page$/i, 'login'],
    [/ - test (?:details|results)$/i, 'test-result'],
    [/ - note from care team$/i, 'clinical-note'],
    [/ - past visit details$/i, 'visit-summary'],
    [/ - (?:health issues|health summary|medical history)$/i, 'problem-list'],
    [/ - letters?$/i, 'letter'],
    [/ - (?:messages?|communication center)$/i, 'message'],
    [/ - (?:my )?documents?(?: center)?$/i, 'documents'],
    [/ - medications$/i, 'medications'],
    [/ - (?:billing|billing summary|billing account details|insurance(?: summary)?|estimates)$/i, 'billing'],
    [/ - (?:appointments and visits|schedule an appointment|scheduling)$/i, 'scheduling'],
    [
      / - (?:change your shortcuts|account settings|security settings|personal information|preferences)$/i,
      'settings',
    ],
    [/ - home$/i, 'home'],
  ],
  showing(document) {
    return has(document, '.ba_card, .ba_card_header_account_idAndType') ? 'billing' : null;
  },
};

export default product;

/** Its own words for whose chart is on screen, where it is another person's. */
export const theirChart: TheirChart = (document) => {
  if (!has(document, '.currentContext, [data-patient-name]')) return null;
  const top = find(document, 'header, nav, #wrap')?.innerText ?? '';
  return /you(?:'|’)re viewing\b[^\n]{0,80}/i.exec(top)?.[0] ?? null;
};

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  // Not the settings: its own paths come before the words that portals share.
  ['https://mychart.example.org/MyChart/app/test-results/proxy', 'test-result'],
  ['https://mychart.example.org/MyChart/app/test-results/details?eorderid=WP-24', 'test-result'],
  ['https://chart.example.org/prd/Clinical/TestResults?component=1', 'test-result'],
  ['https://my.example.org/MyCareLink/Clinical/HealthIssues', 'problem-list'],
  ['https://healthy.kaiserpermanente.org/mychartcn/app/health-summary', 'problem-list'],
  ['https://mychart.example.org/mychartprd/app/visits/note?csn=WP-7&hnoID=WP-8', 'clinical-note'],
  ['https://mychart.example.org/MyChart/app/visits/past-details?csn=WP-7', 'visit-summary'],
  ['https://mychart.example.org/MyChart/app/visits/upcoming-details?csn=WP-7', 'visit-summary'],
  ['https://mychart.example.org/MyChart/app/letters', 'letter'],
  ['https://mychart.example.org/MyChart/app/communication-center', 'message'],
  ['https://mychart.example.org/MyChart/app/release-of-information', 'documents'],
  ['https://mychart.example.org/MyChart/Visits', 'scheduling'],
  ['https://mychart.example.org/MyChart/Billing/Summary', 'billing'],
  ['https://mychart.example.org/MyChart/Insurance', 'billing'],
  ['https://mychart.example.org/MyChart/Security', 'settings'],
  ['https://mychart.example.org/MyChart/Questionnaires', 'other'],
  ['https://mychart.example.org/MyChart/Authentication/Login', 'login'],
  ['https://mychart.example.org/MyChart/Home', 'home'],
];
