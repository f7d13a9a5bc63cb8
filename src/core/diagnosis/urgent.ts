/** Words that call for haste, where the page states them of the reader and now. */
import type { Section } from '../page/section.ts';
import { assertIn } from './context.ts';
import { meaningOf } from './meaning.ts';
import { fold, sentenceAt, sentenceStarts } from './text.ts';

const words =
  /\b(?:cauda equina(?: syndrome)?|saddle an(?:a?esthesia)|foot drop|(?:spinal )?cord compression|epidural (?:disease|extension|compression|metasta\w+)|leptomeningeal \w+|\d{1,2} ?% blasts|(?:circulating |peripheral |increased )?blasts|acute promyelocytic leuka?emia|leukostasis|superior vena cava (?:syndrome|obstruction)|svc syndrome|airway (?:compromise|obstruction|narrowing)|stridor|midline shift|(?:uncal |brain |tonsillar )?herniation syndrome|mass effect|(?:raised|increased|elevated) intracranial pressure|(?:obstructive|acute) hydrocephalus|status epilepticus|new seizures?|stemi|acute (?:myocardial )?infarct(?:ion)?|unstable angina|acute (?:ischemic )?stroke|cardiac arrest|(?:cardiac|pericardial) tamponade|aortic dissection|ruptured aneurysm|subarachnoid hemorrhage|pulmonary embol(?:ism|us)|septic shock|sepsis|neutropenic fever|febrile neutropenia|tumou?r lysis(?: syndrome)?|hypercalcemia|bowel (?:obstruction|perforation)|perforated viscus|rapid response|intensive care|torsion of the (?:testis|ovary)|testicular torsion|emergent(?:ly)?|emergency (?:surgery|department)|(?:seek|needs?) (?:urgent|immediate)|urgent(?:ly)?|admit(?:ted)? (?:to the hospital|today|for)|critical (?:result|value|finding)|go to the emergency|compresion medular|urgente)\b/g;

/** At most this many leave a page. */
const most = 20;
const quiet = new Set(['family', 'past', 'education', 'risks', 'screening', 'review', 'questionnaire']);

/** The urgent words of a page's sections, as they stand, each once. */
export function urgentWords(sections: readonly Section[]): readonly string[] {
  const found = new Map<string, string>();
  for (const section of sections) {
    if (quiet.has(meaningOf(section.heading))) continue;
    const folded = fold(section.text);
    let starts: readonly number[] | null = null;
    words.lastIndex = 0;
    for (let hit = words.exec(folded); hit; hit = words.exec(folded)) {
      if (found.size >= most) return [...found.values()];
      if (found.has(hit[0])) continue;
      starts ??= sentenceStarts(section.text);
      const sentence = sentenceAt(starts, folded.length, hit.index);
      const start = hit.index - sentence.start;
      const said = assertIn(folded.slice(sentence.start, sentence.end), {
        start,
        end: start + hit[0].length,
      });
      if (said.assertion === 'present' || said.assertion === 'possible')
        found.set(hit[0], section.text.slice(hit.index, hit.index + hit[0].length));
    }
  }
  return [...found.values()];
}
