/** A report about nobody, for trying things out: no person, hospital or doctor in it exists. */

/** Marked up as a portal would, since the same reading is done on it. English whatever the screen speaks. */
export function Report() {
  return (
    <article class="card roomy report" lang="en" dir="ltr">
      <h2>Surgical pathology report</h2>
      <p>Patient: Sample Person · Collected: March 2, 2026 · Reported: March 6, 2026</p>
      <h3>Specimen</h3>
      <p>Left breast, 3 o’clock, ultrasound-guided core needle biopsy.</p>
      <h3>Final diagnosis</h3>
      <p>Left breast, core needle biopsy: invasive ductal carcinoma, Nottingham grade 2.</p>
      <p>Lymphovascular invasion is not identified.</p>
      <h3>Receptor studies</h3>
      <p>Estrogen receptor: positive (90%). Progesterone receptor: positive (60%). HER2: negative (1+).</p>
      <h3>Family history</h3>
      <p>Mother with ovarian cancer at age 61.</p>
      <h3>Comment</h3>
      <p>These results were released to the patient portal before review with the ordering clinician.</p>
    </article>
  );
}
