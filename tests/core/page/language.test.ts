/** Which pages can be read: English and Spanish are told from all else, and a table of figures is no language. */
import { expect, test } from 'vitest';
import { languageOf } from '../../../src/core/page/language.ts';

test.each([
  [
    'en',
    'The patient is a 58 year old woman with a lump in the left breast. She was seen in clinic and the biopsy shows carcinoma. We will meet again on Friday to talk about the plan.',
  ],
  [
    'en',
    'Pt seen today for f/u of DM and HTN. No chest pain. On metformin and lisinopril. Labs to be drawn at the next visit. RTC in 3 months, or sooner if her sugars are over 200.',
  ],
  [
    'en',
    'Dr. Van der Berg reviewed the CT at 10:40 AM EST. Nodes et al. are not enlarged. The nodule in the right lung is stable and the radiologist advises a scan in six months for her.',
  ],
  [
    'es',
    'La paciente es una mujer de 58 años con un bulto en la mama izquierda. La biopsia muestra un carcinoma y se le explica el plan. Vuelve el viernes a la consulta con su hija para hablar de ello.',
  ],
  [
    'es',
    'Estimado señor: le escribimos para informarle de que los resultados de la prueba de sangre están dentro de lo normal. No es necesario que acuda a la consulta, pero si tiene dudas puede llamarnos.',
  ],
  [
    'xx',
    'Le compte rendu montre une lésion du sein gauche. La patiente est informée du diagnostic et des traitements qui sont proposés. Elle revient avec son mari dans deux semaines pour en parler avec vous.',
  ],
  [
    'xx',
    'A doente foi informada do resultado da biópsia, que mostra um carcinoma da mama. O tratamento é feito com quimioterapia e a cirurgia não está indicada. Volta à consulta com o marido em duas semanas.',
  ],
  [
    'xx',
    'La paziente è stata informata del risultato della biopsia, che mostra un carcinoma della mammella. Il trattamento è fatto con la chemioterapia e non è indicato un intervento. Torna per il controllo il mese prossimo.',
  ],
  [
    'xx',
    'De patiënt is op de hoogte van het resultaat van de biopsie, dat een carcinoom van de borst laat zien. Zij krijgt een behandeling met chemotherapie en wordt niet geopereerd. Het gesprek is voor over twee weken gepland.',
  ],
  [
    'xx',
    'Patienten är informerad om resultatet av biopsin, som visar en tumör i bröstet. Hon har fått tid för behandling och kommer till mottagningen på fredag. Det är inte aktuellt med operation i nuläget och vi ses igen.',
  ],
  [
    'xx',
    'Potilas on saanut tiedon koepalan tuloksesta ja hoito alkaa ensi viikolla. Hän ei ole kipeä, mutta oli väsynyt että nukkui päivällä. Leikkaus ei ole tarpeen ja kontrolli on kahden viikon päästä klinikalla.',
  ],
  [
    'xx',
    'Pacjentka została poinformowana o wyniku biopsji, który wskazuje na raka piersi. Leczenie nie jest jeszcze ustalone i odbędzie się w klinice. Operacja nie jest planowana, ale to się może zmienić, że tak powiem, w maju.',
  ],
  [
    'xx',
    'Bệnh nhân được thông báo về kết quả sinh thiết và không có dấu hiệu của ung thư. Bác sĩ cho biết là các xét nghiệm của bệnh nhân đều tốt và không cần phải điều trị thêm. Hẹn gặp lại với bác sĩ sau hai tuần.',
  ],
  [
    'xx',
    'Sinabi sa pasyente ang resulta ng biopsy at ang plano ng gamutan. Ang mga gamot ay ibibigay sa ospital at babalik siya sa susunod na linggo. Wala siyang sakit ngayon at ang mga tanong niya ay nasagot na ng doktor.',
  ],
  [
    'xx',
    'Пациентка информирована о результатах биопсии, лечение начнется на следующей неделе. Операция пока не планируется.',
  ],
  [
    '',
    'Hgb 10.4 WBC 4.1 ANC 2.3 Plt 188 Cr 0.9 AST 31 ALT 28 Na K Cl CO2 BUN Glucose Calcium Albumin Bilirubin Protein MCV MCH RDW MPV Lymph Mono Eos Baso Segs Bands INR PTT TSH Ferritin',
  ],
  ['', 'Too short to tell.'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
