/** Phrases that speak of someone else: family, donors, friends. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('someone_else', 'forward', [
    '(m|p)g(m|f)', // MGM breast cancer, DM.
    '(died|passed away|deceased|death) (of|from|with|due to)', // Died of lung cancer.
    'fh of', // FH of colon cancer.
    'fhx', // FHx: colon cancer.
    'fam(ily|) h(istory|x)( of|)', // Family history of cancer, diabetes.
    '(m|p)aternal', // Maternal breast cancer.
  ]),
  ...table('someone_else', 'backward', [
    'in (his|her|your|the) family', // Lymphoma in her family.
  ]),
  ...table('someone_else', 'both', [
    '(grand|)(mother|father|parent)', // Her mother had lymphoma.
    'grand(ma|pa)', // Her grandma had lymphoma.
    '(mom|dad|mum)', // Her mom had lymphoma.
    '(sister|brother|sibling|sis|bro)', // Her sister had lymphoma.
    '(aunt|uncle|cousin|niece|nephew)', // Her aunt had lymphoma.
    '(daughter|dtr|son|twin)', // Her daughter had lymphoma.
    '(wife|husband|spouse|partner|fiance)', // Her partner has lymphoma.
    '(boy|girl|)friend', // Her friend had lymphoma.
    'neighbo(r|ur)', // Her neighbor had lymphoma.
    '(roommate|coworker)', // Her roommate had lymphoma.
    'donor', // Their donor had lymphoma.
    '(relative|family member)', // Her relative had lymphoma.
  ]),
];
export default modifiers;
