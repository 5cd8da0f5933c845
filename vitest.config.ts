import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{law,domain,app,evidence,tools,examples,bench,web}/**/*.test.ts'],
    reporters: ['default', './tools/tally.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
