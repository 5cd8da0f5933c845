import { configDefaults, defineConfig } from 'vitest/config'

/** Measures the browser; whatever ran beside it would be measured too. */
const ALONE = 'web/e2e/speed.test.ts'

export default defineConfig({
  test: {
    reporters: ['default', './tools/tally.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['{law,domain,app,evidence,tools,examples,bench,web}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ALONE],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: [ALONE], sequence: { groupOrder: 1 } } },
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
