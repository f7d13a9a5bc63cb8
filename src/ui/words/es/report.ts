/** Words of the report that a person can pass on when a page was read wrongly, in Spanish. */
import type { report as english } from '../en/report.ts';
import type { Widen } from '../en.ts';

export const report: Widen<typeof english> = {
  title: 'Ayude a corregir esto',
  means:
    'Esto es todo lo que dice el reporte: qué reglas me confundieron y en qué tipo de página. No contiene ninguna palabra suya, ningún nombre ni ninguna dirección.',
  how: 'Si quiere, cópielo en un reporte en la página del proyecto. Desde aquí no se envía nada.',
  copy: 'Copiar un reporte sin sus palabras',
  copied: 'Copiado.',
  notCopied: 'El navegador no lo copió. Seleccione las líneas de arriba y cópielas usted.',
};
