/** What a surgeon cannot put off. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('stay', [
  'appendicitis', // CT: acute appendicitis. ≠ Appendicitis at age 12, in 1998.
  'ruptured (?:spleen|(?:\\w+ ){0,3}aneurysm)', // Ruptured spleen after the fall. ≠ Her membranes ruptured at term; a second, unruptured aneurysm.
  'aortic (?:dissection|rupture)', // Acute aortic dissection. ≠ Maternal uncle died of an aortic dissection at 41.
  'bowel perforation|perforated (?:viscus|bowel|colon)', // Bowel perforation with free air. ≠ Risks include bleeding and bowel perforation; no perforated viscus.
  '(?:testicular|ovarian) torsion', // Ultrasound: testicular torsion. ≠ No testicular torsion.
  '(?:bowel|intestinal) obstruction', // High-grade small bowel obstruction. ≠ No bowel obstruction.
  'strangulated', // Strangulated inguinal hernia. ≠ No strangulated hernia.
  '(?<!\\b(?:non|treatment) )emergent(?:ly)?', // Emergent craniectomy is under way. ≠ This is a non-emergent referral; treatment-emergent nausea.
  'emergency (?:surgery|operation|procedure)', // Taken for emergency surgery. ≠ He had emergency surgery in 2012.
]);
