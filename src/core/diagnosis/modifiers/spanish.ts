/** The same in Spanish, folded: without accents. */
import { type Modifier, table, weakTable } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('absent', 'forward', [
    '(sin|niega)', // Quiste sin malignidad.
    'negativ(o|a) para', // Biopsia negativa para malignidad.
    'ausencia de', // Ausencia de malignidad.
    'se descart(a|o)', // Se descarta cancer.
    'libre(s|) de', // Margen libre de carcinoma.
  ]),
  ...table('absent', 'backward', [
    '(descartad|negativ)o', // Linfoma descartado.
  ]),
  ...table('possible', 'forward', [
    'posible', // Posible linfoma.
    'sospecha de', // Sospecha de carcinoma.
    '(sospechos|sugestiv)(o|a)(s|) de', // Lesion sospechosa de malignidad.
    'sugiere', // La imagen sugiere linfoma.
    '(no se descarta|descartar)', // Descartar linfoma.
    '(podria|puede) ser', // Podria ser cancer.
  ]),
  ...weakTable('possible', 'forward', [
    '(compatible|consistente) con', // Compatible con carcinoma.
  ]),
  ...table('historical', 'forward', [
    'antecedente(s|) (personal |personales |)de', // Antecedente de linfoma.
    'historia de', // Historia de linfoma.
    'tuvo', // Tuvo linfoma.
  ]),
  ...table('historical', 'backward', [
    'en remision', // Linfoma en remision.
    'sin (recidiva|evidencia de enfermedad)', // Melanoma sin recidiva.
  ]),
  ...table('hypothetical', 'forward', [
    'deteccion (temprana |)de', // Deteccion de cancer de colon.
    '(prevencion|riesgo|tamizaje) de', // Prevencion de cancer.
    'prevenir', // Sirve para prevenir el cancer.
    'si tiene', // Si tiene cancer, llame.
    'relacion con', // Se suspende por su relacion con el cancer de piel.
  ]),
  ...table('present', 'forward', [
    'diagnostico reciente de', // Diagnostico reciente de linfoma.
    'metastasico', // Metastasico melanoma.
  ]),
  ...table('pseudo', 'none', [
    'ya no', // Las pastillas ya no frenan su carcinoma.
    'no responde', // No responde el carcinoma.
  ]),
  ...table('stop', 'none', [
    'pero', // Sin fiebre pero carcinoma.
    'excepto', // Sin hallazgos excepto carcinoma.
  ]),
  ...table('someone_else', 'forward', [
    '(antecedentes familiares|historia familiar)', // Antecedentes familiares de cancer.
  ]),
  ...table('someone_else', 'both', [
    '(m|p)adre', // Su madre tuvo linfoma.
    '(herman|abuel|hij|espos|prim|cunad|vecin)(a|o)', // Su hermana tuvo linfoma.
    // Alone it is a transient ischemic attack.
    '(tio|su tia|mi tia)', // Su tía tuvo linfoma.
  ]),
];
export default modifiers;
