import { holdsNothingIsLost } from './reliability.ts';

holdsNothingIsLost('chromium');
