/** How notes, letters and messages tell of a cancer in few words, and what only sounds like it. */
import type { Case } from './situations.ts';

/** By the way it is told. */
export const tellings: Readonly<Record<string, readonly Case[]>> = {
  'an abbreviation that goes on to a stage or a grade': [
    ['current', 'Here for follow up.\nFL grade 2 stage IV, first seen 2021, now on watchful waiting'],
    ['current', 'Dx: MPM right, biphasic (shipyard 1970s). Pleural fluid drained twice.'],
    ['current', 'Asbestos exposure, MPM of the left chest, VATS biopsy done'],
    ['quiet', 'PMH MPM device check, pacemaker 2019'],
    ['quiet', 'Meniscus repair, FL brace, grade 2 sprain'],
  ],
  "a disease by its discoverer's name alone": [
    ['current', 'He is under my care for classical Hodgkin’s, mixed cellularity type, on his third cycle.'],
    ['current', "She has Hodgkin's and gets ABVD every two weeks."],
    ['history', "45F, Hodgkin's as a teenager (mantle field 1996), off therapy since, here for dyspnea."],
    ['history', 'Had ALL as a child, BMT 1999. Now asthma.'],
    ['quiet', "Brother had Hodgkin's at 22."],
  ],
  'a note in shorthand that names it once': [
    [
      'current',
      'PMH asthma. Nil else\nSH plumber, lives w wife\nBiopsy result by phone today:\nhigh grade conventional chondrosarcoma, full report to follow.',
    ],
    [
      'current',
      'PMH nil\nDH amlodipine\nSeen w son. Ulcerated lower rectal adenocarcinoma, for MRI and MDT.',
    ],
    ['quiet', 'PMH nil\nFH mother breast cancer, aunt ovarian cancer\nDH none'],
  ],
  'a doubt in plain words': [
    ['suspected', 'We want to keep looking until we are sure that it is not a lymphoma.'],
    ['suspected', 'It has to be followed up so that we can be sure that it isn’t a cancer.'],
    ['suspected', 'A solid lump in the testis is handled as a seminoma until shown otherwise.'],
    ['suspected', 'The figures might be early disease or outright myeloma. Marrow next week.', 'Impression'],
    ['suspected', 'Lesion 1 in the left peripheral zone (clinically significant cancer likely).', 'Findings'],
    ['current', 'Metastatic cancer, likely from the pancreas.', 'Impression'],
  ],
  'what is denied by the way': [
    ['quiet', 'He asked "do I have cancer" - no, explained the mild changes.'],
    ['quiet', 'Dense tissue makes it harder to find cancer.'],
    [
      'quiet',
      'Before you take it, tell your doctor if you: smoke, have had any kind of cancer, are pregnant.',
    ],
    [
      'quiet',
      'Levels and a p63 stain were done on part C to exclude a small focus of adenocarcinoma.',
      'Comment',
    ],
    ['history', 'AML in first remission, transplant 2019. From the leukemia point of view considered cured.'],
  ],
  'told by its treatment alone': [
    ['current', 'Since the chemo on Tuesday my mouth is sore and I cannot taste anything.'],
    ['current', 'After chemo last week my counts were low. Do I still come for round 4?'],
    ['current', 'He will leave out the oxaliplatin for round 6 and lower the 5FU.'],
    ['quiet', 'My wife is so tired since her chemo, may I move my own visit?'],
    ['quiet', 'Do not get this vaccine while on chemotherapy.'],
  ],
  'what was done lately, and what began lately': [
    ['current', 'Pain consult: s/p Whipple 3 wks ago for ampullary ca.'],
    ['history', '61F with history of breast cancer 2009, cough that began 2 weeks ago.'],
    ['history', 'S/p lumpectomy for breast ca in 2010, fell 3 days ago.'],
    ['quiet', 'No cancer found, and she has been free of pain for a year.'],
  ],
  'in Spanish': [
    [
      'current',
      'Neoplasia maligna del cuadrante inferior interno de la mama izquierda — Principal',
      'Diagnósticos de la consulta',
    ],
    ['current', 'Cáncer de colon, estadio III', 'Diagnósticos'],
    ['quiet', 'Madre con cáncer de mama', 'Antecedentes familiares'],
  ],
};
