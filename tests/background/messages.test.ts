/** Who may say what to the background. */
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../src/messages.ts';

const ownId = 'own-id';
const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const portalTab = { id: ownId, tab, frameId: 0, url: 'https://portal.example.org/results?id=1' };
const mark = { type: 'mark', mark: 'tips', fresh: true };
const ancestors = { type: 'ancestors', origins: ['https://portal.example.org'] };

describe('our own content script in a portal tab', () => {
  test('may mark its tab', () => {
    expect(readMessage(mark, portalTab, ownId)).toEqual({
      message: mark,
      tabId: 7,
      frameId: 0,
      host: 'portal.example.org',
    });
  });

  test('may ask whether the pages that frame it are on', () => {
    expect(readMessage(ancestors, { ...portalTab, frameId: 3 }, ownId)?.message).toEqual(ancestors);
  });
});

describe.each([
  ['another extension', { ...portalTab, id: 'other-id' }],
  ['a page of the extension, which has no tab', { id: ownId, url: 'chrome-extension://own-id/popup.html' }],
  ['a page of the extension in a tab', { ...portalTab, url: 'chrome-extension://own-id/workspace.html' }],
  ['a page that is not https', { ...portalTab, url: 'http://portal.example.org/' }],
  ['a frame without a number', { id: ownId, tab, url: portalTab.url }],
  ['a page without an address', { id: ownId, tab, frameId: 0 }],
])('%s', (_name, sender) => {
  test.each([
    ['mark', mark],
    ['ancestors', ancestors],
  ])('may not send "%s"', (_type, message) => {
    expect(readMessage(message, sender, ownId)).toBeNull();
  });
});

test.each([
  ['a word that is no mark', { ...mark, mark: 'carcinoma' }],
  ['a mark with more in it', { ...mark, quote: 'invasive ductal carcinoma' }],
  ['an unknown type', { type: 'store', value: 1 }],
  ['a list of origins without end', { ...ancestors, origins: Array(21).fill('https://a.example') }],
  ['an origin that is a text of its own', { ...ancestors, origins: ['x'.repeat(301)] }],
  ['nothing', undefined],
  ['a string', 'mark'],
  ['a prototype in disguise', JSON.parse('{"type":"mark","mark":"tips","fresh":true,"__proto__":{"a":1}}')],
])('%s is not a message', (_name, message) => {
  expect(readMessage(message, portalTab, ownId)).toBeNull();
});
