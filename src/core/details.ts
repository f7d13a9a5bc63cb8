/** All that a person who asks is told beside the answer. A content script that only watches carries none of it. */
import { openAttachment } from './diagnosis/attach.ts';
import { factsOf } from './diagnosis/facts.ts';
import { urgentWords } from './diagnosis/urgent.ts';
import type { Details } from './look.ts';
import { kindByWords } from './portal/words.ts';
import { recordsSeen } from './records/seen.ts';

/** The details that `look` takes. */
export const details: Details = { factsOf, openAttachment, urgentWords, kindByWords, recordsSeen };
