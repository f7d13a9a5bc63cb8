/** Phrases that speak of what might be: risk, screening, advice, general information. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('hypothetical', 'forward', [
    'concern was', // The concern was cancer.
    'worries (that|about|she|he)', // She worries that it is lymphoma.
    'worried (about|re)', // She is worried about breast cancer.
    'you are worried', // You are worried that this could be cancer.
    '(he|she) is concerned about', // He is concerned about prostate cancer.
    'anxious about', // She is anxious about breast cancer.
    '(fear|afraid) of', // For the fear of cancer she came.
    'risk(s|) (of|for|that)', // She has a risk of cancer.
    'risks incl(ude|uding|)', // Risks including cancer were discussed.
    'complications (including|such as)', // Complications including cancer were discussed.
    '(if|unless)', // Call us if cancer is found.
    'screening for', // Screening for colon cancer.
    'early detection of', // Early detection of cancer saves lives.
    '(detect|pick up)', // A colonoscopy could pick up an early cancer.
    '(looking|look|check|test|monitor|watch) for', // We look for skin cancer.
    'prevent', // To prevent cancer, stop smoking.
    '(prevention of|prophylaxis for)', // Prevention of cancer.
    'chance of', // The chance of cancer is small.
    '(susceptibility|predisposition) to', // Predisposition to cancer.
    '(can|may) cause', // Smoking can cause cancer.
    '(information|learn) about', // Information about breast cancer.
    'surveillance for', // Surveillance for melanoma.
    'risk factors for', // Risk factors for cancer.
    'used to treat', // This drug is used to treat cancer.
    'abcde of', // The ABCDE of melanoma.
    '(people|patients|someone) with', // People with cancer often ask.
  ]),
  ...table('hypothetical', 'backward', [
    'screening', // Breast cancer, screening visit.
    'prevention', // Skin cancer, prevention and sun.
    'risk assessment', // Breast cancer risk assessment.
  ]),
  ...table('conditional', 'forward', [
    'history of allergy to', // History of allergy to cancer drugs.
  ]),
];
export default modifiers;
