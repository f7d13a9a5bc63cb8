/** Medical words that guidance cannot do without; each is explained in the glossary. */
export const neededWords: ReadonlySet<string> = new Set(
  `biopsy cancer chemo chemotherapy emergency genetic hormone hospital leukemia lymphoma medical
  medicare medicine myeloma oncologist oncology opinion pathologist pathology radiation radiologist
  radiology receptor surgeon surgery specialist insurance insurer treatment diagnosis tumor`
    .split(/\s+/)
    .filter(Boolean),
);
