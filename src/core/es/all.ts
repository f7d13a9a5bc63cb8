/** Everything that the catalogue says on a screen, in Spanish: fetched where Spanish is spoken. */
import type { Sentences } from '../languages.ts';
import { advice } from './advice.ts';
import { cardsCancer1 } from './cards-cancer-1.ts';
import { cardsCancer2 } from './cards-cancer-2.ts';
import { cardsCancer3 } from './cards-cancer-3.ts';
import { cardsOther1 } from './cards-other-1.ts';
import { cardsOther2 } from './cards-other-2.ts';
import { cardsOther3 } from './cards-other-3.ts';
import { caseWords } from './case-words.ts';
import { doors } from './doors.ts';
import { evidence1 } from './evidence-1.ts';
import { evidence2 } from './evidence-2.ts';
import { glossary1 } from './glossary-1.ts';
import { glossary2 } from './glossary-2.ts';
import { glossary3 } from './glossary-3.ts';
import { glossary4 } from './glossary-4.ts';
import { helplines } from './helplines.ts';
import { laws } from './laws.ts';
import { letters } from './letters.ts';
import { places } from './places.ts';
import { questions } from './questions.ts';
import { records1 } from './records-1.ts';
import { records2 } from './records-2.ts';
import { records3 } from './records-3.ts';
import { records4 } from './records-4.ts';
import { urgent } from './urgent.ts';
import { worksheet } from './worksheet.ts';

export const sentences: Sentences = {
  ...advice,
  ...cardsCancer1,
  ...cardsCancer2,
  ...cardsCancer3,
  ...cardsOther1,
  ...cardsOther2,
  ...cardsOther3,
  ...caseWords,
  ...doors,
  ...evidence1,
  ...evidence2,
  ...glossary1,
  ...glossary2,
  ...glossary3,
  ...glossary4,
  ...helplines,
  ...laws,
  ...letters,
  ...places,
  ...questions,
  ...records1,
  ...records2,
  ...records3,
  ...records4,
  ...urgent,
  ...worksheet,
};
