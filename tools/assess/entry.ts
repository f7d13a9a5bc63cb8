/** What `npm run assess` puts in a page: the core as the content script carries it, and its sentence door. */
export { assertTarget, modifiersOf } from '../../src/core/diagnosis/sentence.ts';
export { assessHere } from '../core-in-page/entry.ts';
