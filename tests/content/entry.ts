/** The content script as it ships, started by being loaded. */
import '../../src/content.ts';

export const started = true;
