/** eClinicalWorks and healow patient portals. */
import type { Example, Product } from '../product.ts';
import { address, both, elements, hosts } from '../sign.ts';

/** Evidence: addresses, and the grid of the list of laboratory reports; the pages load whole, result details by POST. */
const product: Product = {
  id: 'eclinicalworks',
  markers: [
    both(hosts(['.eclinicalweb.com', '.ecwcloud.com']), address(/^\/portal/)),
    hosts(['healow.com', '.healow.com']),
    both(
      address(/\/jsp\/(?:jspnew|100mp)\/[a-z_]+\.jsp/),
      elements(['#jqGridLabReport, [aria-describedby^="jqGridLabReport"], .labLinkStyle']),
    ),
  ],
  needs: 1,
  paths: [
    [/\/login(?:_otp)?\.jsp|\/index\.jsp/, 'login'],
    [/lab_?reports?\.jsp|getlabdetails|lab_?details/, 'test-result'],
    [/visit_?summar|patient_?visit|encounter/, 'visit-summary'],
    [/health_?summary|problem_?list|medical_?history|phr\.jsp/, 'problem-list'],
    [/message/, 'message'],
    [/(?:appointment|appt)/, 'scheduling'],
    [/(?:billing|statement|payment|balance)/, 'billing'],
    [/(?:immunization|vaccin|vitals|questionnaire)/, 'other'],
    [/dashboard\.jsp/, 'home'],
  ],
  shut: [/(?:immunization|vaccin|vitals|questionnaire)/],
  titles: [],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://mycw12.eclinicalweb.com/portal801/jsp/100mp/login_otp.jsp', 'login'],
  ['https://mycw12.eclinicalweb.com/portal801/jsp/jspnew/lab_reports.jsp', 'test-result'],
  ['https://mycw12.eclinicalweb.com/portal801/jsp/jspnew/getLabDetails.jsp', 'test-result'],
  ['https://mycw12.eclinicalweb.com/portal801/jsp/jspnew/messages.jsp?box=0', 'message'],
  [
    'https://mycw12.eclinicalweb.com/portal801/jsp/jspnew/dashboard.jsp?mainNav=dashboard&ldpage=dashboard',
    'home',
  ],
];
