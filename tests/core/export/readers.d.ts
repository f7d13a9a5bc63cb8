/** Readers that are not ours, as far as the tests use them. */
declare module 'papaparse' {
  export function parse(
    text: string,
    options: { delimiter: string },
  ): { data: string[][]; errors: unknown[] };
}
