/** Which host an address would be turned on for. */
import { expect, test, vi } from 'vitest';

vi.mock('../../src/browser.ts', () => ({ browser: {} }));

const { hostToTurnOn } = await import('../../src/tabs/hosts.ts');

test.each([
  ['https://mychart.example.org/MyChart/Home', 'mychart.example.org'],
  ['https://mychart.example.org:8443/', 'mychart.example.org'],
  ['https://mychаrt.example.org/', 'xn--mychrt-6nf.example.org'],
  ['http://mychart.example.org/', null],
  ['https://*.example.org/', null],
  ['chrome://extensions', null],
  ['file:///home/report.html', null],
  ['not an address', null],
  [undefined, null],
])('the host to turn on for %s is %s', (url, expected) => {
  expect(hostToTurnOn(url)).toBe(expected);
});
