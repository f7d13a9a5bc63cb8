/** A report about nobody, for trying things out: no person, hospital or doctor in it exists. */

/** Marked up as a portal would, since the same reading is done on it. English whatever the screen speaks. */
export function Report() {
  return (
    <article class="card roomy report" lang="en" dir="ltr">
      <h3>Surgical pathology report</h3>
      <p>Patient: Sample Person · Collected: March 2, 2026 · Reported: March 6, 2026</p>
      <h4>Specimen</h4>
      <p>Left breast, 3 o’clock, ultrasound-guided core needle biopsy.</p>
      <h4>Final diagnosis</h4>
      <p>Left breast, core needle biopsy: invasive ductal carcinoma, Nottingham grade 2.</p>
      <p>Lymphovascular invasion is not identified.</p>
      <h4>Receptor studies</h4>
      <p>Estrogen receptor: positive (90%). Progesterone receptor: positive (60%). HER2: negative (1+).</p>
      <h4>Family history</h4>
      <p>Mother with ovarian cancer at age 61.</p>
      <h4>Comment</h4>
      <p>These results were released to the patient portal before review with the ordering clinician.</p>
    </article>
  );
}
