/** NextGen's two portals: NextMD and the Patient Experience Platform. */
import type { Example, Product } from '../product.ts';
import { elements, hosts } from '../sign.ts';

/** Evidence: the log-in page of NextMD, the address of the other; no page after log-in was seen. */
const product: Product = {
  id: 'nextgen',
  markers: [
    hosts(['www.nextmd.com', 'nextmd.com', 'pxpportal.nextgen.com']),
    elements(['form#aspnetForm', 'link[href*="/NextMDTheme/" i], script[src*="NextMDScripts" i]']),
  ],
  needs: 1,
  paths: [
    [/\/login\b|\/user\/(?:login|register|forgot)/, 'login'],
    [/\/(?:portal\/)?#\/?(?:home|dashboard)?$|\/home\/|\/ud2\/(?:home|default)\.aspx/, 'home'],
  ],
  titles: [[/^login - patient portal$/i, 'login']],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://www.nextmd.com/ud2/Login/Login.aspx', 'login'],
  ['https://pxpportal.nextgen.com/riverclinic-10101/portal/#/user/login', 'login'],
  ['https://pxpportal.nextgen.com/riverclinic-10101/portal/#/inbox', 'message'],
  ['https://pxpportal.nextgen.com/riverclinic-10101/portal/#/', 'home'],
];
