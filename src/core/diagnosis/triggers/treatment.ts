/** Fever with low counts, bleeding, clots, and what treatment can bring about. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  '(?:neutropenic (?:fever|sepsis)|febrile neutropenia|fever and neutropenia)', // Febrile neutropenia, started on antibiotics. ≠ Call if you have a fever, since febrile neutropenia is dangerous.
  '(?:severe |profound )?neutropenia(?! prophylaxis)', // Labs today: severe neutropenia. ≠ This drug may cause neutropenia.
  'tumou?r lysis(?: syndrome)?', // Labs show tumor lysis syndrome. ≠ Allopurinol to prevent tumor lysis syndrome.
  'hypercalca?emia', // Hypercalcemia of 13.8. ≠ No hypercalcemia.
  '(?:active|acute|heavy|severe|massive|major|brisk|uncontrolled|gi|gastrointestinal|variceal|internal|intracranial) (?:gi )?bleed(?:ing|s)?', // Admitted last night with a GI bleed. ≠ No active bleeding.
  '(?:acute|massive|gi|gastrointestinal|variceal|retroperitoneal|pulmonary|cerebral) ha?emorrhage', // Variceal hemorrhage. ≠ Risk of acute hemorrhage.
  'disseminated intravascular coagulation', // Disseminated intravascular coagulation. ≠ No disseminated intravascular coagulation.
  'DIC', // Low fibrinogen: DIC. ≠ No evidence of DIC.
  '(?:saddle |acute )?pulmonary embol(?:ism|us|i)', // Bilateral pulmonary emboli. ≠ No pulmonary embolism.
  'saddle embol(?:us|ism)', // A saddle embolus is seen. ≠ No saddle embolus.
  'd(?:vt|eep (?:vein|venous) thrombosis)(?! (?:prophylaxis|ppx|prevention|risk))', // Acute DVT of the left leg. ≠ DVT prophylaxis with enoxaparin; no DVT.
  '(?:portal|renal|cerebral|sinus) (?:vein|venous|sinus)(?: sinus)? thrombosis', // Portal vein thrombosis. ≠ The portal vein is open, without portal vein thrombosis.
  '(?:blood )?clots? in (?:\\w+ ){1,3}?(?:lungs?|legs?|arms?|calf|brain|neck|veins?|heart)', // There is a blood clot in your lung. ≠ To prevent blood clots in your legs, walk each hour.
  '(?:septic shock|(?:uro|neutropenic )?sepsis)', // Sepsis from the port. ≠ Infection can turn into sepsis fast.
]);
