import type { Reader } from '../reading/reader.ts'
import { hasHeader } from '../reading/source.ts'
import { readLong } from './elicznik-long.ts'

/** The portal’s file of about 2021–2024: `Data; Wartość kWh;Rodzaj;`. */
export const elicznikV1: Reader = {
  format: 'tauron-elicznik-v1',
  pl: 'TAURON eLicznik, CSV do 2024',
  en: 'TAURON eLicznik, CSV until 2024',
  recognises: (source) => hasHeader(source, ['data', 'wartosc kwh', 'rodzaj']),
  read: (source, sink, options) =>
    readLong(source, sink, options, { columns: 3, value: 1, kind: 2, status: undefined }),
}
