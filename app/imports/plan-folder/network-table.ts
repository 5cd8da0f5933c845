import type { NetworkRow } from '../../usecases/plan/plan-data.ts'
import type { TableRead } from './table-rows.ts'
import { readRows } from './table-rows.ts'

const CARRIERS: Readonly<Record<string, NetworkRow['carrier']>> = {
  elektroenergetyczna: 'electricity',
  electricity: 'electricity',
  gazowa: 'gas',
  gas: 'gas',
  ciepłownicza: 'heat',
  cieplownicza: 'heat',
  heat: 'heat',
}
const STATES: Readonly<Record<string, NetworkRow['state']>> = {
  istnieje: 'existing',
  existing: 'existing',
  plan: 'planned',
  planned: 'planned',
  stan: 'condition',
  condition: 'condition',
}

/** Networks of electricity, gas and heat: what stands, in what condition, and what the operators plan. */
export function readNetworks(path: string): Promise<TableRead<NetworkRow>> {
  const fields = {
    carrier: { headings: ['siec', 'network'], required: true },
    state: { headings: ['stan', 'state'], required: true },
    level: { headings: ['napiecie', 'poziom', 'level'] },
    kind: { headings: ['rodzaj', 'kind'], required: true },
    value: { headings: ['wartosc', 'value'], required: true },
    unit: { headings: ['jednostka', 'unit'], required: true },
    period: { headings: ['okres', 'rok', 'period'], required: true },
    source: { headings: ['zrodlo', 'source'], required: true },
  }
  return readRows(path, fields, (row) => ({
    carrier: row.word('carrier', CARRIERS) ?? 'electricity',
    state: row.word('state', STATES) ?? 'existing',
    level: row.text('level'),
    kind: row.text('kind') ?? '',
    value: row.amount('value') ?? 0,
    unit: row.text('unit') ?? '',
    period: row.text('period') ?? '',
    source: row.text('source') ?? '',
  }))
}
