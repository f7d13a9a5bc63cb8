/** Fever with low counts, bleeding, clots, and what treatment can bring about. */
import { triggersOf } from '../trigger.ts';

export default triggersOf('state', [
  'neutropenic fever|febrile neutropenia', // Febrile neutropenia, started on antibiotics. ≠ Call if you have a fever, since febrile neutropenia is dangerous.
  'neutropenia', // Labs today: severe neutropenia. ≠ This drug may cause neutropenia.
  'tumou?r lysis', // Labs show tumor lysis syndrome. ≠ Allopurinol to prevent tumor lysis syndrome.
  'hypercalca?emia', // Hypercalcemia of 13.8. ≠ No hypercalcemia.
  '(?:active|acute|heavy|severe|massive|brisk|uncontrolled|gi|gastrointestinal|variceal|intracranial) (?:bleed(?:ing)?|ha?emorrhage)', // Admitted last night with a GI bleed. ≠ No active bleeding; risk of acute hemorrhage.
  'dic', // Low fibrinogen: DIC. ≠ No evidence of DIC.
  'pulmonary embol(?:ism|us|i)', // Bilateral pulmonary emboli. ≠ No pulmonary embolism.
  '(?:dvt|deep (?:vein|venous) thrombosis)(?! prophylaxis)', // Acute DVT of the left leg. ≠ DVT prophylaxis with enoxaparin; no DVT.
  'clots? in (?:\\w+ ){1,3}?(?:lungs?|legs?|brain|vein|heart)', // There is a blood clot in your lung. ≠ To prevent blood clots in your legs, walk each hour.
  'septic shock|sepsis', // Sepsis from the port. ≠ Infection can turn into sepsis fast.
]);
