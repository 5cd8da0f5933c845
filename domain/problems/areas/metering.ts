import type { Meaning } from '../problem.ts'

export const metering = {
  'metering.empty-code': {
    pl: 'Kod PPE jest pusty.',
    en: 'The code of the metering point is empty.',
    advicePl: 'Wpisz kod PPE tak, jak na fakturze za prąd.',
    adviceEn: 'Write the code as on the electricity invoice.',
  },
} as const satisfies Record<string, Meaning>
