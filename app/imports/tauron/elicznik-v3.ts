import type { Reader } from '../reading/reader.ts'
import { hasHeader } from '../reading/source.ts'
import { readLong } from './elicznik-long.ts'

/** The file of 2026, with unit in the kind and a status: `Data; Strefa; Wartość ;Rodzaj;Status;`. */
export const elicznikV3: Reader = {
  format: 'tauron-elicznik-v3',
  pl: 'TAURON eLicznik, CSV od 2026 (ze statusem)',
  en: 'TAURON eLicznik, CSV from 2026 (with status)',
  recognises: (source) => hasHeader(source, ['data', 'strefa', 'wartosc', 'rodzaj', 'status']),
  read: (source, sink, options) => readLong(source, sink, options, { columns: 5, value: 2, kind: 3, status: 4 }),
}
