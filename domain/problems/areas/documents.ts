import type { Meaning } from '../problem.ts'

export const documents = {} as const satisfies Record<string, Meaning>
