/** Phrases that speak of someone else: family, donors, friends. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('someone_else', 'forward', [
    'mgm', // MGM breast cancer, DM.
    'mgf', // MGF breast cancer, DM.
    'pgm', // PGM breast cancer, DM.
    'pgf', // PGF breast cancer, DM.
    'died of', // Died of lung cancer.
    'died from', // Died from lymphoma.
    'died with', // Died with lymphoma.
    'passed away from', // Passed away from leukemia.
    'passed away of', // Passed away of cancer.
    'deceased from', // Deceased from cancer.
    'deceased due to', // Deceased due to cancer.
    'death from', // Death from cancer.
    'family hx of', // Family hx of colon cancer.
    'fh of', // FH of colon cancer.
    'fhx', // FHx: colon cancer.
    'family history', // Family history: cancer, diabetes.
    'maternal', // Maternal breast cancer.
    'paternal', // Paternal colon cancer.
  ]),
  ...table('someone_else', 'backward', [
    'in his family', // Heart attack in his family.
    'in her family', // Lymphoma in her family.
    'in your family', // The breast cancer in your family.
    'in the family', // There is cancer in the family.
    'on the maternal side', // Cancer on the maternal side.
  ]),
  ...table('someone_else', 'both', [
    'partner', // Her partner has lymphoma.
    'mother', // Her mother had lymphoma.
    'father', // Her father had lymphoma.
    'mom', // Her mom had lymphoma.
    'dad', // Her dad had lymphoma.
    'mum', // Her mum had lymphoma.
    'parent', // Her parent had lymphoma.
    'sister', // Her sister had lymphoma.
    'brother', // Her brother had lymphoma.
    'sibling', // Her sibling had lymphoma.
    'aunt', // Her aunt had lymphoma.
    'uncle', // Her uncle had lymphoma.
    'cousin', // Her cousin had lymphoma.
    'grandmother', // Her grandmother had lymphoma.
    'grandfather', // Her grandfather had lymphoma.
    'grandma', // Her grandma had lymphoma.
    'grandpa', // Her grandpa had lymphoma.
    'grandparent', // Her grandparent had lymphoma.
    'niece', // Her niece had lymphoma.
    'nephew', // Her nephew had lymphoma.
    'daughter', // Her daughter had lymphoma.
    'son', // Her son had lymphoma.
    'wife', // Her wife had lymphoma.
    'husband', // Her husband had lymphoma.
    'spouse', // Her spouse had lymphoma.
    'friend', // Her friend had lymphoma.
    'neighbor', // Her neighbor had lymphoma.
    'roommate', // Her roommate had lymphoma.
    'donor', // Their donor had lymphoma.
    'coworker', // Her coworker had lymphoma.
    'relative', // Her relative had lymphoma.
    'family member', // Her family member had lymphoma.
    'twin', // Her twin had lymphoma.
    'fiance', // Her fiance had lymphoma.
    'boyfriend', // Her boyfriend had lymphoma.
    'girlfriend', // Her girlfriend had lymphoma.
  ]),
];
export default modifiers;
