/** Tells a picture of a page, as a fax or a scan has it, from a page with a picture on it. */
import type * as PdfJs from 'pdfjs-dist';

/** Pictures that cover this share of a page are the page. */
const most = 0.4;

/** The area that the pictures of a page cover: each fills a square of one by one, however that was stretched before. */
function covered(
  { fnArray, argsArray }: Awaited<ReturnType<PdfJs.PDFPageProxy['getOperatorList']>>,
  ops: typeof PdfJs.OPS,
): number {
  const pictures = new Set([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject]);
  let stretch = 1;
  const before: number[] = [];
  let area = 0;
  fnArray.forEach((op, at) => {
    if (op === ops.save || op === ops.paintFormXObjectBegin) before.push(stretch);
    if (op === ops.restore || op === ops.paintFormXObjectEnd) stretch = before.pop() ?? stretch;
    const matrix = op === ops.transform ? argsArray[at] : argsArray[at]?.[0];
    if (matrix && (op === ops.transform || op === ops.paintFormXObjectBegin))
      stretch *= Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
    if (pictures.has(op)) area += stretch;
  });
  return area;
}

/** Whether a page is mostly one picture, or a picture in strips. */
export async function isScan(page: PdfJs.PDFPageProxy, ops: typeof PdfJs.OPS): Promise<boolean> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return covered(await page.getOperatorList(), ops) >= most * Math.abs((right - left) * (top - bottom));
}
