import type { Reader } from '../reading/reader.ts'
import { hasHeader } from '../reading/source.ts'
import { readLong } from './elicznik-long.ts'

/** The same with tariff zones: `Data; Strefa; Wartość kWh;Rodzaj;`. */
export const elicznikV2: Reader = {
  format: 'tauron-elicznik-v2',
  pl: 'TAURON eLicznik, CSV ze strefami',
  en: 'TAURON eLicznik, CSV with zones',
  recognises: (source) => hasHeader(source, ['data', 'strefa', 'wartosc kwh', 'rodzaj']),
  read: (source, sink, options) =>
    readLong(source, sink, options, { columns: 4, value: 2, kind: 3, status: undefined }),
}
