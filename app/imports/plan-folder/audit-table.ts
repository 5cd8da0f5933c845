import type { BuildingAudit } from '../../usecases/plan/plan-data.ts'
import type { FieldSpec, RowReader, TableRead } from './table-rows.ts'
import { readRows } from './table-rows.ts'

const must = (...headings: string[]): FieldSpec => ({ headings, required: true })
const may = (...headings: string[]): FieldSpec => ({ headings })

const FIELDS = {
  name: must('nazwa', 'name'),
  areaM2: must('powierzchniam2', 'aream2'),
  heightM: may('wysokoscm', 'heightm'),
  wallM2: must('scianym2', 'wallm2'),
  wallU: must('uscian', 'wallu'),
  wallUAfter: may('uscianpo', 'walluafter'),
  roofM2: must('dachm2', 'roofm2'),
  roofU: must('udachu', 'roofu'),
  roofUAfter: may('udachupo', 'roofuafter'),
  floorM2: must('podlogam2', 'floorm2'),
  floorU: must('upodlogi', 'flooru'),
  floorUAfter: may('upodlogipo', 'flooruafter'),
  windowM2: must('oknam2', 'windowm2'),
  windowU: must('uokien', 'windowu'),
  windowUAfter: may('uokienpo', 'windowuafter'),
  solarFactor: may('g'),
  airChanges: may('wymiany', 'airchanges'),
  recovery: may('odzysk', 'recovery'),
  recoveryAfter: may('odzyskpo', 'recoveryafter'),
  gains: may('zyskiwm2', 'gainswm2'),
  indoorC: may('temperatura', 'indoorc'),
  mass: may('masa', 'mass'),
  efficiency: must('sprawnosc', 'efficiency'),
  costPln: may('kosztzl', 'costpln'),
  plnPerGj: may('zlzagj', 'plnpergj'),
  source: must('zrodlo', 'source'),
}

const MASSES = {
  lekka: 'light',
  light: 'light',
  średnia: 'medium',
  srednia: 'medium',
  medium: 'medium',
  ciężka: 'heavy',
  ciezka: 'heavy',
  heavy: 'heavy',
} as const

function partOf(row: RowReader<keyof typeof FIELDS>, kind: 'wall' | 'roof' | 'floor' | 'window') {
  return {
    areaM2: row.amount(`${kind}M2`) ?? 0,
    u: row.amount(`${kind}U`) ?? 0,
    uAfter: row.amount(`${kind}UAfter`),
  }
}

/** Walls, windows and air of buildings that were looked at closely, before and after a measure. */
export function readAudits(path: string): Promise<TableRead<BuildingAudit>> {
  return readRows(path, FIELDS, (row) => ({
    name: row.text('name') ?? '',
    areaM2: row.amount('areaM2') ?? 0,
    heightM: row.amount('heightM') ?? 3,
    parts: {
      wall: partOf(row, 'wall'),
      roof: partOf(row, 'roof'),
      floor: partOf(row, 'floor'),
      window: partOf(row, 'window'),
    },
    solarFactor: row.share('solarFactor') ?? 0.6,
    airChanges: row.amount('airChanges') ?? 0.8,
    recovery: row.share('recovery') ?? 0,
    recoveryAfter: row.share('recoveryAfter'),
    gainsWPerM2: row.amount('gains') ?? 3,
    indoorC: row.amount('indoorC') ?? 20,
    mass: row.word('mass', MASSES) ?? 'medium',
    efficiency: row.share('efficiency') ?? 1,
    costPln: row.amount('costPln'),
    plnPerGj: row.amount('plnPerGj'),
    source: row.text('source') ?? '',
  }))
}
