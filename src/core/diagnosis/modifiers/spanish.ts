/** The same in Spanish, folded: without accents. */
import { type Modifier, table, weakTable } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('absent', 'forward', [
    'sin', // Quiste sin malignidad.
    'niega', // Niega cancer.
    'negativo para', // Negativo para carcinoma.
    'negativa para', // Biopsia negativa para malignidad.
    'ausencia de', // Ausencia de malignidad.
    'se descarta', // Se descarta cancer.
    'se descarto', // Se descarto linfoma.
    'libre de', // Margen libre de carcinoma.
    'libres de', // Margenes libres de carcinoma.
  ]),
  ...table('absent', 'backward', [
    'descartado', // Linfoma descartado.
    'negativo', // Cancer: negativo.
  ]),
  ...table('possible', 'forward', [
    'posible', // Posible linfoma.
    'sospecha de', // Sospecha de carcinoma.
    'sospechoso de', // Sospechoso de malignidad.
    'sospechosa de', // Lesion sospechosa de malignidad.
    'sugestivo de', // Sugestivo de carcinoma.
    'sugestiva de', // Imagen sugestiva de carcinoma.
    'sugiere', // La imagen sugiere linfoma.
    'descartar', // Descartar linfoma.
    'no se descarta', // No se descarta carcinoma.
    'podria ser', // Podria ser cancer.
    'puede ser', // Puede ser cancer.
  ]),
  ...weakTable('possible', 'forward', [
    'compatible con', // Compatible con carcinoma.
    'consistente con', // Consistente con carcinoma.
  ]),
  ...table('historical', 'forward', [
    'antecedente de', // Antecedente de linfoma.
    'antecedentes de', // Antecedentes de linfoma.
    'antecedente personal de', // Antecedente personal de linfoma.
    'antecedentes personales de', // Antecedentes personales de linfoma.
    'historia de', // Historia de linfoma.
    'tuvo', // Tuvo linfoma.
  ]),
  ...table('historical', 'backward', [
    'en remision', // Linfoma en remision.
    'sin recidiva', // Melanoma sin recidiva.
    'sin evidencia de enfermedad', // Linfoma sin evidencia de enfermedad.
  ]),
  ...table('hypothetical', 'forward', [
    'deteccion de', // Deteccion de cancer de colon.
    'deteccion temprana de', // Deteccion temprana de cancer.
    'prevencion de', // Prevencion de cancer.
    'riesgo de', // Riesgo de cancer.
    'tamizaje de', // Tamizaje de cancer de mama.
    'si tiene', // Si tiene cancer, llame.
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
    'antecedentes familiares', // Antecedentes familiares de cancer.
    'historia familiar', // Historia familiar de cancer.
  ]),
  ...table('someone_else', 'both', [
    'madre', // Su madre tuvo linfoma.
    'padre', // Su padre tuvo linfoma.
    'hermana', // Su hermana tuvo linfoma.
    'hermano', // Su hermano tuvo linfoma.
    'tia', // Su tia tuvo linfoma.
    'tio', // Su tio tuvo linfoma.
    'abuela', // Su abuela tuvo linfoma.
    'abuelo', // Su abuelo tuvo linfoma.
    'hija', // Su hija tuvo linfoma.
    'hijo', // Su hijo tuvo linfoma.
    'esposa', // Su esposa tuvo linfoma.
    'esposo', // Su esposo tuvo linfoma.
    'prima', // Su prima tuvo linfoma.
    'primo', // Su primo tuvo linfoma.
  ]),
];
export default modifiers;
