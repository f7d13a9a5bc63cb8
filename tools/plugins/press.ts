/** Presses scripts that the bundler has minified already: what runs in every page of a portal has a bound, and terser gets more out of it. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Names of properties that nothing outside the scripts knows, and may be shortened: none of an assessment, none that is made of words at
 * run time, none that the scripts ask the browser's own objects for (terser would leave all that any of those has: "start", "names").
 */
const inner = `
  asserted folded mentions starts meaning placed pieces implied isShouted cured remission disowned answered ruledOut
  literal effect direction weak lasting loose cues sites kinds heads unlike short names codes near markers needs paths
  titles start end outline block column special bits given opening shut isElsewhere endControl isRendered isPainted
  showing tally busy isFresh aside touch depth apart denied sentence spanText spanLeft startRow openCell closeCell
  startHeading endHeading enterTable leaveTable enterRow leaveRow enterCell leaveCell enterScope leaveScope enterApart
  leaveApart scope skip part columns cells isAllHeaders abandon forget
`
  .trim()
  .split(/\s+/);

/** As much of the tree of a script as is asked for: a function that is called at once, and the statements in it. */
interface Script {
  readonly body: readonly {
    readonly expression?: {
      readonly argument?: { readonly callee?: { readonly body?: Block } };
    };
  }[];
}
interface Block {
  readonly start: number;
  readonly end: number;
  readonly body: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

/** Puts the functions of a script behind its other statements: they are there from the start all the same, and like packs better beside like. */
function sorted(code: string, { body }: Script): string {
  const block = body[0]?.expression?.argument?.callee?.body;
  if (!block) throw new Error('The script to press is no function that is called at once.');
  const textOf = ({ start, end }: { start: number; end: number }): string => code.slice(start, end);
  const isFunction = ({ type }: { type: string }): boolean => type === 'FunctionDeclaration';
  return [
    code.slice(0, block.start + 1),
    ...block.body.filter((one) => !isFunction(one)).map((one) => `${textOf(one).replace(/;$/, '')};`),
    ...block.body.filter(isFunction).map(textOf),
    code.slice(block.end - 1),
  ].join('');
}

/** Presses the built scripts at these paths; the build fails where one is missing. */
export function pressed(paths: readonly string[]): Plugin {
  return {
    name: 'pressed',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        // The same short names in each: the scripts hand each other what they have read.
        const short: { vars?: object; props?: object } = {};
        for (const path of paths) {
          const asset = bundle[path];
          if (asset?.type !== 'asset') throw new Error(`The bundle has no ${path} to press.`);
          // Of what a folder gathers only the names of its files count.
          const source = String(asset.source).replace(/"\.\/([\w-]+)\.ts":/g, '"$1":');
          const { code = '' } = await minify(source, {
            ecma: 2020,
            toplevel: true,
            compress: {
              // The browser's own objects are as they were made: a page reaches none of ours.
              unsafe: true,
              passes: 2,
              lhs_constants: false,
              conditionals: false,
              unsafe_arrows: true,
              unsafe_methods: true,
            },
            mangle: { properties: { builtins: true, regex: new RegExp(`^(?:${inner.join('|')})$`) } },
            nameCache: short,
          });
          delete short.vars;
          asset.source = `${sorted(code, this.parse(code) as unknown as Script)}\n`;
        }
      },
    },
  };
}
