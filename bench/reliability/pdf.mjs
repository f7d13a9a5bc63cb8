/** Writes a small PDF. */

/**
 * @typedef {object} Sheet
 * @property {readonly string[]} lines
 * @property {boolean} [isScan] lies under them as a picture of the whole page
 */

/** @param {Sheet} sheet */
const drawn = ({ lines, isScan = false }) =>
  [
    ...(isScan ? ['q 612 0 0 792 0 0 cm /Im1 Do Q'] : []),
    ...lines.map((line, at) => `BT /F1 12 Tf 72 ${720 - 16 * at} Td (${line}) Tj ET`),
  ].join('\n');

/** A page for each sheet. @param {readonly Sheet[]} sheets */
export function pdfOf(sheets) {
  const first = 5;
  const kids = sheets.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 64 >>\nstream\n${'.'.repeat(64)}\nendstream`,
    ...sheets.flatMap((sheet, at) => {
      const stream = drawn(sheet);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + 2 * at + 1} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** One page with these lines; none for a page without text. @param {readonly string[]} lines */
export const pdf = (lines) => pdfOf([{ lines }]);
