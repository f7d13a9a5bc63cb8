/** What a surgeon cannot put off. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('stay', [
  '(?:acute |perforated |ruptured )?appendicitis', // CT: acute appendicitis. ≠ Appendicitis at age 12, in 1998.
  '(?:leaking |ruptured )(?:\\w+ ){0,3}(?:aneurysm|aaa)', // Ruptured abdominal aortic aneurysm. ≠ A second, unruptured aneurysm of 3 mm.
  'ruptured (?:spleen|appendix|ectopic|viscus|bowel|bladder|liver|tumou?r|organ)', // Ruptured spleen after the fall. ≠ Her membranes ruptured at term.
  'splenic (?:rupture|laceration)', // Splenic laceration with free fluid. ≠ No splenic rupture.
  'aortic (?:dissection|rupture)', // Acute aortic dissection. ≠ Maternal uncle died of an aortic dissection at 41.
  '(?:bowel|intestinal|colonic|gastric) perforation', // Bowel perforation with free air. ≠ Risks include bleeding and bowel perforation.
  'perforated (?:viscus|bowel|colon|ulcer|diverticulitis)', // Perforated viscus. ≠ No perforated viscus.
  '(?:torsion of the (?:testis|ovary)|(?:testicular|ovarian) torsion)', // Ultrasound: testicular torsion. ≠ No testicular torsion.
  '(?:(?:small|large) )?(?:bowel|intestinal) obstruction', // High-grade small bowel obstruction. ≠ No bowel obstruction.
  'strangulated (?:\\w+ )?(?:hernia|bowel)', // Strangulated inguinal hernia. ≠ No strangulated hernia.
  'emergen(?:t|cy) (?:surgery|operation|procedure)', // Taken for emergency surgery. ≠ He had emergency surgery in 2012.
]);
