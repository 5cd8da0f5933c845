import type { Meaning } from '../problem.ts'

export const audit = {} as const satisfies Record<string, Meaning>
