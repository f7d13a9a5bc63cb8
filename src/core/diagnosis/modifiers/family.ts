/** Phrases that speak of someone else: family, donors, friends. */
import type { Modifier } from '../modifier.ts';

const family: readonly Modifier[] = [
  ['died of', 'someone_else', 'forward'], // Died of lung cancer.
  ['died from', 'someone_else', 'forward'], // Died from lymphoma.
  ['died with', 'someone_else', 'forward'], // Died with lymphoma.
  ['passed away from', 'someone_else', 'forward'], // Passed away from leukemia.
  ['passed away of', 'someone_else', 'forward'], // Passed away of cancer.
  ['deceased from', 'someone_else', 'forward'], // Deceased from cancer.
  ['deceased due to', 'someone_else', 'forward'], // Deceased due to cancer.
  ['death from', 'someone_else', 'forward'], // Death from cancer.
  ['family history of', 'someone_else', 'forward'], // Family history of colon cancer.
  ['family hx of', 'someone_else', 'forward'], // Family hx of colon cancer.
  ['fh of', 'someone_else', 'forward'], // FH of colon cancer.
  ['fhx', 'someone_else', 'forward'], // FHx: colon cancer.
  ['family history', 'someone_else', 'forward'], // Family history: cancer, diabetes.
  ['family history is positive for', 'someone_else', 'forward'], // Family history is positive for cancer.
  ['family history positive for', 'someone_else', 'forward'], // Family history positive for cancer.
  ['family history is significant for', 'someone_else', 'forward'], // Family history is significant for cancer.
  ['maternal', 'someone_else', 'forward'], // Maternal breast cancer.
  ['paternal', 'someone_else', 'forward'], // Paternal colon cancer.
  ['runs in the family', 'someone_else', 'backward'], // Cancer runs in the family.
  ['in the family', 'someone_else', 'backward'], // There is cancer in the family.
  ['on the maternal side', 'someone_else', 'backward'], // Cancer on the maternal side.
  ["on her father's side", 'someone_else', 'backward'], // Cancer on her father's side.
  ['mother', 'someone_else', 'both'], // Her mother had lymphoma.
  ['father', 'someone_else', 'both'], // Her father had lymphoma.
  ['mom', 'someone_else', 'both'], // Her mom had lymphoma.
  ['dad', 'someone_else', 'both'], // Her dad had lymphoma.
  ['mum', 'someone_else', 'both'], // Her mum had lymphoma.
  ['parent', 'someone_else', 'both'], // Her parent had lymphoma.
  ['parents', 'someone_else', 'both'], // Their parents had lymphoma.
  ['sister', 'someone_else', 'both'], // Her sister had lymphoma.
  ['sisters', 'someone_else', 'both'], // Their sisters had lymphoma.
  ['brother', 'someone_else', 'both'], // Her brother had lymphoma.
  ['brothers', 'someone_else', 'both'], // Their brothers had lymphoma.
  ['sibling', 'someone_else', 'both'], // Her sibling had lymphoma.
  ['siblings', 'someone_else', 'both'], // Their siblings had lymphoma.
  ['aunt', 'someone_else', 'both'], // Her aunt had lymphoma.
  ['aunts', 'someone_else', 'both'], // Their aunts had lymphoma.
  ['uncle', 'someone_else', 'both'], // Her uncle had lymphoma.
  ['uncles', 'someone_else', 'both'], // Their uncles had lymphoma.
  ['cousin', 'someone_else', 'both'], // Her cousin had lymphoma.
  ['cousins', 'someone_else', 'both'], // Their cousins had lymphoma.
  ['grandmother', 'someone_else', 'both'], // Her grandmother had lymphoma.
  ['grandfather', 'someone_else', 'both'], // Her grandfather had lymphoma.
  ['grandparent', 'someone_else', 'both'], // Her grandparent had lymphoma.
  ['grandparents', 'someone_else', 'both'], // Their grandparents had lymphoma.
  ['grandmothers', 'someone_else', 'both'], // Their grandmothers had lymphoma.
  ['grandfathers', 'someone_else', 'both'], // Their grandfathers had lymphoma.
  ['niece', 'someone_else', 'both'], // Her niece had lymphoma.
  ['nephew', 'someone_else', 'both'], // Her nephew had lymphoma.
  ['daughter', 'someone_else', 'both'], // Her daughter had lymphoma.
  ['son', 'someone_else', 'both'], // Her son had lymphoma.
  ['daughters', 'someone_else', 'both'], // Their daughters had lymphoma.
  ['sons', 'someone_else', 'both'], // Their sons had lymphoma.
  ['wife', 'someone_else', 'both'], // Her wife had lymphoma.
  ['husband', 'someone_else', 'both'], // Her husband had lymphoma.
  ['spouse', 'someone_else', 'both'], // Her spouse had lymphoma.
  ['friend', 'someone_else', 'both'], // Her friend had lymphoma.
  ['neighbor', 'someone_else', 'both'], // Her neighbor had lymphoma.
  ['donor', 'someone_else', 'both'], // Their donor had lymphoma.
  ['coworker', 'someone_else', 'both'], // Her coworker had lymphoma.
  ['mother in law', 'someone_else', 'both'], // Her mother in law had lymphoma.
  ['father in law', 'someone_else', 'both'], // Her father in law had lymphoma.
  ['relative', 'someone_else', 'both'], // Her relative had lymphoma.
  ['relatives', 'someone_else', 'both'], // Their relatives had lymphoma.
  ['family member', 'someone_else', 'both'], // Her family member had lymphoma.
  ['family members', 'someone_else', 'both'], // Their family members had lymphoma.
  ['twin', 'someone_else', 'both'], // Her twin had lymphoma.
  ['half sister', 'someone_else', 'both'], // Her half sister had lymphoma.
  ['half brother', 'someone_else', 'both'], // Her half brother had lymphoma.
  ['fiance', 'someone_else', 'both'], // Her fiance had lymphoma.
  ['boyfriend', 'someone_else', 'both'], // Her boyfriend had lymphoma.
  ['girlfriend', 'someone_else', 'both'], // Her girlfriend had lymphoma.
];
export default family;
