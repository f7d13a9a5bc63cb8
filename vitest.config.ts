/** Four kinds of test: `unit` and `store` in Node, `page` with the core in a real Chromium page, `e2e` with the built extension. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const browsers = {
  // Two real browsers on two cores: what a busy machine delayed gets a second chance, and the report says so.
  retry: 2,
  // A test waits for its browser more than it works: three of them keep two cores busy.
  maxWorkers: 3,
  // A slow machine is no failure: what takes too long fails in its own words first.
  testTimeout: 300_000,
  hookTimeout: 300_000,
} as const;

/** They put a stand-in for the browser where modules look for the real one. */
const withABrowserOfItsOwn = ['tests/{store,background,tabs}/**/*.test.ts'] as const;

/** A fresh clone knows the size of its test files alone: the shortest ones that take longest begin, so that no core ends alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/reliability-');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  plugins: [preact({ prefreshEnabled: false })],
  test: {
    // On two cores vitest would by itself leave one idle.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // The style that a file carries is read as it stands; all others are left out.
    css: { include: [/pages\.css/] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/**/*.page.test.ts', ...withABrowserOfItsOwn],
          // The catalogue and the lexicon are read once, not once a file: nothing here keeps state.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'store', include: [...withABrowserOfItsOwn] } },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/**/*.page.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { ...browsers, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] } },
    ],
  },
});
