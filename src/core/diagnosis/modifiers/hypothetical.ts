/** Phrases that speak of what might be: risk, screening, advice, general information. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('hypothetical', 'forward', [
    'concern was', // The concern was cancer.
    'worries that', // She worries that it is lymphoma.
    'worries about', // He worries about cancer.
    'risk that', // The risk that it is a cancer is small.
    'you are worried', // You are worried that this could be cancer.
    'he is concerned about', // He is concerned about prostate cancer.
    'she is concerned about', // She is concerned about lymphoma.
    'anxious about', // She is anxious about breast cancer.
    'risks including', // Risks including cancer were discussed.
    'risks include', // The risks include cancer.
    'risks incl', // Risks incl stroke, infection and cancer were gone over.
    'complications including', // Complications including cancer were discussed.
    'complications such as', // Complications such as cancer were discussed.
    'if', // Call us if cancer is found.
    'unless', // Unless cancer is found, return in a year.
    'screening for', // Screening for colon cancer.
    'early detection of', // Early detection of cancer saves lives.
    'detect', // Colonoscopy can detect cancer.
    'pick up', // A colonoscopy could pick up an early cancer.
    'looking for', // We are looking for cancer.
    'look for', // We look for skin cancer.
    'check for', // We check for cancer.
    'test for', // This is a test for cancer.
    'prevent', // To prevent cancer, stop smoking.
    'prevention of', // Prevention of cancer.
    'prophylaxis for', // Prophylaxis for cancer.
    'risk of', // She has a risk of cancer.
    'risk for', // Her risk for melanoma is high.
    'risks for', // She knows the risks for melanoma.
    'risks of', // Risks of cancer were explained.
    'chance of', // The chance of cancer is small.
    'susceptibility to', // Genetic susceptibility to malignant neoplasm.
    'predisposition to', // Predisposition to cancer.
    'fear of', // For the fear of cancer she came.
    'afraid of', // She is afraid of cancer.
    'worried about', // She is worried about breast cancer.
    'worried re', // Worried re cancer.
    'can cause', // Smoking can cause cancer.
    'may cause', // This medicine may cause cancer.
    'information about', // Information about breast cancer.
    'learn about', // Learn about lung cancer.
    'surveillance for', // Surveillance for melanoma.
    'monitor for', // We monitor for cancer.
    'watch for', // Watch for skin cancer.
    'risk factors for', // Risk factors for cancer.
    'used to treat', // This drug is used to treat cancer.
    'people with', // People with cancer often ask.
    'patients with', // Patients with lymphoma may join.
    'leaflet', // Leaflet: melanoma.
    'abcde of', // The ABCDE of melanoma.
    'someone with', // It may help someone with leukemia.
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
