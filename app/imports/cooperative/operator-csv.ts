import { readMapped } from '../generic/generic.ts'
import { mappingOf } from '../generic/mapping.ts'
import type { Reader } from '../reading/reader.ts'
import { hasHeader } from '../reading/source.ts'

/**
 * What is known of the operator's file for a cooperative: a code, a kind (CP taken, CO given, CB balanced), a day, a
 * numbered hour, a value, a flag. The order and the headings are our guess, so everything stands in a mapping and a file
 * given by --mapping replaces it.
 */
const MAPPING = mappingOf({
  format: 'osd-cooperative',
  separator: 'auto',
  columns: { point: 'ppe', direction: 'typ', date: 'data', hour: 'godzina', value: 'wartosc', status: 'flaga' },
  directions: { withdrawal: ['CP'], 'feed-in': ['CO'], signed: ['CB'] },
  unit: 'kWh',
  minutes: 60,
  label: 'end',
  zone: 'local',
  decimal: ',',
  estimated: ['S', 'szacowany', 'szacowana'],
})

/** The operator's hourly file for an energy cooperative. @pl plik OSD dla spółdzielni energetycznej */
export const operatorCsv: Reader = {
  format: 'osd-cooperative',
  pl: 'Plik operatora dla spółdzielni energetycznej (CSV)',
  en: 'Operator’s file for an energy cooperative (CSV)',
  tentative: true,
  recognises: (source) => hasHeader(source, ['ppe', 'typ', 'data', 'godzina', 'wartosc', 'flaga', 'kod_spoldzielni']),
  read: (source, sink, options) => readMapped(source, sink, options, MAPPING),
}
