/** Medical words that guidance cannot do without: names of illnesses, of doctors and of tests. Each is explained in the glossary. */
export const neededWords: ReadonlySet<string> = new Set(
  `antibody aorta arthritis biomarker biopsy cancer cardiologist chemo chemotherapy chromosome colitis
  counselor dermatologist dermatopathologist diagnosis dialysis electrophysiologist emergency genetic
  geneticist gynecologic hematologist hematopathologist hormone hospital hysterectomy immune insurance insurer
  leukemia lymphoma lupus mammogram medical medicare medicine melanoma mesothelioma metabolic myeloma
  neuro-oncologist neuroendocrine neurointerventional neurologist neuromuscular neuropathologist neurosurgeon
  oncologist oncology opinion ovarian palliative pancreatic pathologist pathology pulmonary radiation radiologist
  radiology receptor rheumatologist sarcoma scleroderma specialist surgeon surgery surveillance transplant
  treatment tumor ultrasound urologic urologist vasculitis`
    .split(/\s+/)
    .filter(Boolean),
);
