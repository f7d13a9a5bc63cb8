/** Phrases that speak of what might be: risk, screening, advice, general information. */
import type { Modifier } from '../modifier.ts';

const hypothetical: readonly Modifier[] = [
  ['risks including', 'hypothetical', 'forward'], // Risks including cancer were discussed.
  ['risks include', 'hypothetical', 'forward'], // The risks include cancer.
  ['risks to include', 'hypothetical', 'forward'], // He accepts risks to include cancer.
  ['complications including', 'hypothetical', 'forward'], // Complications including cancer were discussed.
  ['complications such as', 'hypothetical', 'forward'], // Complications such as cancer were discussed.
  ['possible complications', 'hypothetical', 'forward'], // Possible complications: cancer, stroke.
  ['increases the risk of', 'hypothetical', 'forward'], // Smoking increases the risk of cancer.
  ['associated risks', 'hypothetical', 'forward'], // The associated risks: cancer, bleeding.
  ['if', 'hypothetical', 'forward'], // Call us if cancer is found.
  ['in case of', 'hypothetical', 'forward'], // In case of cancer, call.
  ['unless', 'hypothetical', 'forward'], // Unless cancer is found, return in a year.
  ['screening for', 'hypothetical', 'forward'], // Screening for colon cancer.
  ['screen for', 'hypothetical', 'forward'], // We screen for cancer.
  ['screened for', 'hypothetical', 'forward'], // He was screened for prostate cancer.
  ['to screen for', 'hypothetical', 'forward'], // Colonoscopy to screen for colon cancer.
  ['encounter for screening for', 'hypothetical', 'forward'], // Encounter for screening for malignant neoplasm of colon.
  ['special screening for', 'hypothetical', 'forward'], // Special screening for malignant neoplasms of colon.
  ['screening examination for', 'hypothetical', 'forward'], // Screening examination for malignant neoplasm of prostate.
  ['early detection of', 'hypothetical', 'forward'], // Early detection of cancer saves lives.
  ['detect', 'hypothetical', 'forward'], // Colonoscopy can detect cancer.
  ['pick up', 'hypothetical', 'forward'], // A colonoscopy could pick up an early cancer.
  ['looking for', 'hypothetical', 'forward'], // We are looking for cancer.
  ['look for', 'hypothetical', 'forward'], // We look for skin cancer.
  ['check for', 'hypothetical', 'forward'], // We check for cancer.
  ['test for', 'hypothetical', 'forward'], // This is a test for cancer.
  ['prevent', 'hypothetical', 'forward'], // To prevent cancer, stop smoking.
  ['prevention of', 'hypothetical', 'forward'], // Prevention of cancer.
  ['prophylaxis for', 'hypothetical', 'forward'], // Prophylaxis for cancer.
  ['risk of', 'hypothetical', 'forward'], // She has a risk of cancer.
  ['risk for', 'hypothetical', 'forward'], // Her risk for melanoma is high.
  ['at risk for', 'hypothetical', 'forward'], // At risk for lung cancer.
  ['risks of', 'hypothetical', 'forward'], // Risks of cancer were explained.
  ['low risk of', 'hypothetical', 'forward'], // Low risk of cancer.
  ['increased risk of', 'hypothetical', 'forward'], // Increased risk of breast cancer.
  ['chance of', 'hypothetical', 'forward'], // The chance of cancer is small.
  ['susceptibility to', 'hypothetical', 'forward'], // Genetic susceptibility to malignant neoplasm.
  ['predisposition to', 'hypothetical', 'forward'], // Predisposition to cancer.
  ['fear of', 'hypothetical', 'forward'], // For the fear of cancer she came.
  ['afraid of', 'hypothetical', 'forward'], // She is afraid of cancer.
  ['worried about', 'hypothetical', 'forward'], // She is worried about breast cancer.
  ['can cause', 'hypothetical', 'forward'], // Smoking can cause cancer.
  ['may cause', 'hypothetical', 'forward'], // This medicine may cause cancer.
  ['can lead to', 'hypothetical', 'forward'], // Polyps can lead to cancer.
  ['turn into', 'hypothetical', 'forward'], // Polyps can turn into cancer.
  ['develop into', 'hypothetical', 'forward'], // They may develop into cancer.
  ['causes of', 'hypothetical', 'forward'], // Causes of cancer.
  ['information about', 'hypothetical', 'forward'], // Information about breast cancer.
  ['learn about', 'hypothetical', 'forward'], // Learn about lung cancer.
  ['learn more about', 'hypothetical', 'forward'], // Learn more about lung cancer.
  ['surveillance for', 'hypothetical', 'forward'], // Surveillance for melanoma.
  ['monitor for', 'hypothetical', 'forward'], // We monitor for cancer.
  ['watch for', 'hypothetical', 'forward'], // Watch for skin cancer.
  ['risk factors for', 'hypothetical', 'forward'], // Risk factors for cancer.
  ['used to treat', 'hypothetical', 'forward'], // This drug is used to treat cancer.
  ['people with', 'hypothetical', 'forward'], // People with cancer often ask.
  ['patients with', 'hypothetical', 'forward'], // Patients with lymphoma may join.
  ['women with', 'hypothetical', 'forward'], // Women with breast cancer may join.
  ['men with', 'hypothetical', 'forward'], // Men with prostate cancer may join.
  ['some people', 'hypothetical', 'forward'], // Some people get cancer.
  ['many people', 'hypothetical', 'forward'], // Many people get cancer.
  ['leaflet', 'hypothetical', 'forward'], // Leaflet: melanoma.
  ['abcde of', 'hypothetical', 'forward'], // The ABCDE of melanoma.
  ['somebody with', 'hypothetical', 'forward'], // You helped somebody with leukemia.
  ['someone with', 'hypothetical', 'forward'], // It may help someone with leukemia.
  ['people living with', 'hypothetical', 'forward'], // People living with cancer meet here.
  ['everyone over', 'hypothetical', 'forward'], // Everyone over 45 is tested for colon cancer.
  ['screening', 'hypothetical', 'backward'], // Breast cancer, screening visit.
  ['prevention', 'hypothetical', 'backward'], // Skin cancer, prevention and sun.
  ['risk assessment', 'hypothetical', 'backward'], // Breast cancer risk assessment.
  ['is a disease', 'hypothetical', 'backward'], // Leukemia is a disease of the blood.
  ['is a type of', 'hypothetical', 'backward'], // Melanoma is a type of skin growth.
  ['is the most common', 'hypothetical', 'backward'], // Lung cancer is the most common in smokers.
  ['can be', 'hypothetical', 'backward'], // Cancer can be found early.
  ['starts in', 'hypothetical', 'backward'], // Colon cancer starts in the bowel.
  ['happens when', 'hypothetical', 'backward'], // Leukemia happens when blood cells grow.
  ['history of allergy to', 'conditional', 'forward'], // History of allergy to cancer drugs.
];
export default hypothetical;
