import type { Words } from '../../../ui/words.ts'

const SENDERS: Readonly<Record<string, string>> = {
  enea: 'Enea Operator',
  energa: 'Energa-Operator',
  pge: 'PGE Dystrybucja',
  tauron: 'Tauron Dystrybucja',
}

/** A recognised layout in words: whose file it is and of what kind. */
export function formatName(format: string, { t }: Words): string {
  if (format === 'green-button') return 'Green Button (ESPI XML)'
  if (format === 'openklaster-readings')
    return t('odczyty zapisane przez OpenKlaster', 'readings written by OpenKlaster')
  if (format === 'osd-cooperative')
    return t('plik dystrybutora dla spółdzielni', 'file of a distributor for cooperatives')
  const [sender = '', ...rest] = format.split('-')
  const name = SENDERS[sender]
  if (!name) return format || t('nierozpoznany', 'not recognised')
  return `${name}, ${rest.join(' ').toUpperCase()}`
}
