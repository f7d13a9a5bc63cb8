import { holdsNothingIsLost } from './reliability.ts';

holdsNothingIsLost('firefox');
