/** Facts on the lines of forms, in notes for every reader, and told of a time that is over; a sentence, the key, what is to be read. */
import type { Site } from './fact-wordings.ts';

type Row = readonly [text: string, key: string, value: string | undefined, site?: Site];

/** By class. */
export const forms: Readonly<Record<string, readonly Row[]>> = {
  'counts of nodes on lines of their own': [
    [
      'Total nodes examined (all sentinel) . 5\nNodes with macrometastases ........ 2\nNodes with micrometastases ........ 0',
      'nodes',
      '2/5',
    ],
    ['Nodes removed . 9\nNodes involved . 2', 'nodes', '2/9'],
    ['Axillary nodes in specimen: Yes. Total number 14\nNumber positive: 3 (largest 8 mm)', 'nodes', '3/14'],
    ['Axillary lymph nodes\tpresent\n\nTotal number\t14\n\nNumber involved\t3', 'nodes', '3/14'],
    ['Lymph nodes examined: 12\nPositive: 4\nKi-67: 20%', 'nodes', '4/12'],
    ['Sentinel nodes examined: 2\nNodes examined: 12\nNodes involved: 3', 'nodes', '3/12'],
    [
      'Sentinel nodes\nTotal number 3\nNumber positive 1\nOther nodes\nTotal number 11\nNumber positive 2',
      'nodes',
      undefined,
    ],
    ['Cores\nTotal number 12\nNumber positive 4', 'nodes', undefined, 'prostate'],
    ['Regional lymph nodes\n\n2 of 19 with metastasis\n\nStage\n\nIIIB', 'nodes', '2/19', 'colon'],
    ['Regional lymph nodes\n\n2 of 19 with metastasis\n\nStage\n\nIIIB', 'stage', 'IIIB', 'colon'],
    ['Liver\n\nOne lesion with metastasis\n\nStage\n\nIIIB', 'stage', undefined, 'colon'],
  ],
};
