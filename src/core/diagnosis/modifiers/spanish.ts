/** The same in Spanish, folded: without accents. */
import type { Modifier } from '../modifier.ts';

const spanish: readonly Modifier[] = [
  ['sin evidencia de', 'absent', 'forward'], // Sin evidencia de carcinoma.
  ['sin', 'absent', 'forward'], // Quiste sin malignidad.
  ['no se observa', 'absent', 'forward'], // No se observa carcinoma.
  ['no se observan', 'absent', 'forward'], // No se observan metastasis.
  ['no hay evidencia de', 'absent', 'forward'], // No hay evidencia de cancer.
  ['no hay', 'absent', 'forward'], // No hay carcinoma.
  ['niega', 'absent', 'forward'], // Niega cancer.
  ['negativo para', 'absent', 'forward'], // Negativo para carcinoma.
  ['negativa para', 'absent', 'forward'], // Biopsia negativa para malignidad.
  ['ausencia de', 'absent', 'forward'], // Ausencia de malignidad.
  ['se descarta', 'absent', 'forward'], // Se descarta cancer.
  ['se descarto', 'absent', 'forward'], // Se descarto linfoma.
  ['libre de', 'absent', 'forward'], // Margen libre de carcinoma.
  ['libres de', 'absent', 'forward'], // Margenes libres de carcinoma.
  ['no presenta', 'absent', 'forward'], // No presenta metastasis.
  ['no tiene', 'absent', 'forward'], // No tiene cancer.
  ['no muestra', 'absent', 'forward'], // La biopsia no muestra carcinoma.
  ['descartado', 'absent', 'backward'], // Linfoma descartado.
  ['negativo', 'absent', 'backward'], // Cancer: negativo.
  ['posible', 'possible', 'forward'], // Posible linfoma.
  ['sospecha de', 'possible', 'forward'], // Sospecha de carcinoma.
  ['sospechoso de', 'possible', 'forward'], // Sospechoso de malignidad.
  ['sospechosa de', 'possible', 'forward'], // Lesion sospechosa de malignidad.
  ['sugestivo de', 'possible', 'forward'], // Sugestivo de carcinoma.
  ['sugestiva de', 'possible', 'forward'], // Imagen sugestiva de carcinoma.
  ['sugiere', 'possible', 'forward'], // La imagen sugiere linfoma.
  ['descartar', 'possible', 'forward'], // Descartar linfoma.
  ['no se puede descartar', 'possible', 'forward'], // No se puede descartar carcinoma.
  ['no se descarta', 'possible', 'forward'], // No se descarta carcinoma.
  ['podria ser', 'possible', 'forward'], // Podria ser cancer.
  ['puede ser', 'possible', 'forward'], // Puede ser cancer.
  ['compatible con', 'possible', 'forward', 'weak'], // Compatible con carcinoma.
  ['consistente con', 'possible', 'forward', 'weak'], // Consistente con carcinoma.
  ['antecedente de', 'historical', 'forward'], // Antecedente de linfoma.
  ['antecedentes de', 'historical', 'forward'], // Antecedentes de linfoma.
  ['antecedente personal de', 'historical', 'forward'], // Antecedente personal de linfoma.
  ['antecedentes personales de', 'historical', 'forward'], // Antecedentes personales de linfoma.
  ['historia de', 'historical', 'forward'], // Historia de linfoma.
  ['tuvo', 'historical', 'forward'], // Tuvo linfoma.
  ['en remision', 'historical', 'backward'], // Linfoma en remision.
  ['sin recidiva', 'historical', 'backward'], // Melanoma sin recidiva.
  ['sin evidencia de enfermedad', 'historical', 'backward'], // Linfoma sin evidencia de enfermedad.
  ['deteccion de', 'hypothetical', 'forward'], // Deteccion de cancer de colon.
  ['deteccion temprana de', 'hypothetical', 'forward'], // Deteccion temprana de cancer.
  ['prevencion de', 'hypothetical', 'forward'], // Prevencion de cancer.
  ['riesgo de', 'hypothetical', 'forward'], // Riesgo de cancer.
  ['tamizaje de', 'hypothetical', 'forward'], // Tamizaje de cancer de mama.
  ['si tiene', 'hypothetical', 'forward'], // Si tiene cancer, llame.
  ['diagnostico reciente de', 'present', 'forward'], // Diagnostico reciente de linfoma.
  ['metastasico', 'present', 'forward'], // Metastasico melanoma.
  ['ya no', 'pseudo', 'none'], // Las pastillas ya no frenan su carcinoma.
  ['no responde', 'pseudo', 'none'], // No responde el carcinoma.
  ['pero', 'stop', 'none'], // Sin fiebre pero carcinoma.
  ['excepto', 'stop', 'none'], // Sin hallazgos excepto carcinoma.
  ['antecedentes familiares', 'someone_else', 'forward'], // Antecedentes familiares de cancer.
  ['historia familiar', 'someone_else', 'forward'], // Historia familiar de cancer.
  ['madre', 'someone_else', 'both'], // Su madre tuvo linfoma.
  ['padre', 'someone_else', 'both'], // Su padre tuvo linfoma.
  ['hermana', 'someone_else', 'both'], // Su hermana tuvo linfoma.
  ['hermano', 'someone_else', 'both'], // Su hermano tuvo linfoma.
  ['tia', 'someone_else', 'both'], // Su tia tuvo linfoma.
  ['tio', 'someone_else', 'both'], // Su tio tuvo linfoma.
  ['abuela', 'someone_else', 'both'], // Su abuela tuvo linfoma.
  ['abuelo', 'someone_else', 'both'], // Su abuelo tuvo linfoma.
  ['hija', 'someone_else', 'both'], // Su hija tuvo linfoma.
  ['hijo', 'someone_else', 'both'], // Su hijo tuvo linfoma.
  ['esposa', 'someone_else', 'both'], // Su esposa tuvo linfoma.
  ['esposo', 'someone_else', 'both'], // Su esposo tuvo linfoma.
  ['prima', 'someone_else', 'both'], // Su prima tuvo linfoma.
  ['primo', 'someone_else', 'both'], // Su primo tuvo linfoma.
];
export default spanish;
