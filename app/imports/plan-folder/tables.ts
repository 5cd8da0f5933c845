import { carrierId } from '../../../domain/plan/carrier-names.ts'
import type { StartingValue } from '../../../domain/plan/starting-values.ts'
import type {
  BuildingGroup,
  CarrierRow,
  DeviceKind,
  DeviceRow,
  ProfileFigure,
  PublicBuilding,
  SourceRow,
  SurveyRow,
} from '../../usecases/plan/plan-data.ts'
import { CLASSES } from './boiler-class.ts'
import type { FieldSpec, TableRead } from './table-rows.ts'
import { readRows } from './table-rows.ts'

function must(...headings: string[]): FieldSpec {
  return { headings, required: true }
}

function may(...headings: string[]): FieldSpec {
  return { headings }
}

/** Figures of the municipality, each with its source and year. */
export function readProfile(path: string): Promise<TableRead<ProfileFigure>> {
  const fields = {
    topic: must('temat', 'topic'),
    name: must('nazwa', 'name'),
    value: may('wartosc', 'value'),
    unit: may('jednostka', 'unit'),
    year: may('rok', 'year'),
    source: must('zrodlo', 'source'),
    note: may('uwagi', 'note'),
  }
  return readRows(path, fields, (row) => {
    const written = row.text('value')
    const isNumber = written !== null && /^[\d\s\u00a0.,]+$/.test(written)
    return {
      topic: row.text('topic') ?? '',
      name: row.text('name') ?? '',
      value: isNumber ? row.amount('value') : null,
      text: isNumber ? null : written,
      unit: row.text('unit') ?? '',
      year: row.amount('year'),
      source: row.text('source') ?? '',
      note: row.text('note'),
    }
  })
}

/** Building stock by sector and period. */
export function readBuildings(path: string): Promise<TableRead<BuildingGroup>> {
  const fields = {
    sector: must('sektor', 'sector'),
    built: must('okres', 'built'),
    areaShare: must('udzialpowierzchni', 'areashare'),
    retrofittedShare: must('potermomodernizacji', 'retrofittedshare'),
    index: must('wskaznik', 'index'),
    retrofittedIndex: must('wskaznikpotermomodernizacji', 'retrofittedindex'),
  }
  return readRows(path, fields, (row) => {
    const areaShare = row.share('areaShare')
    const retrofitted = row.share('retrofittedShare')
    return {
      sector: row.text('sector') ?? '',
      built: row.text('built') ?? '',
      areaShare: String(areaShare ?? 0),
      retrofittedShare: String(retrofitted ?? 0),
      indexKwhPerM2: row.exact('index') ?? '0',
      retrofittedIndexKwhPerM2: row.exact('retrofittedIndex') ?? '0',
    }
  })
}

/** Energy by sector and carrier. */
export function readCarriers(path: string): Promise<TableRead<CarrierRow>> {
  const fields = {
    sector: must('sektor', 'sector'),
    carrier: must('nosnik', 'carrier'),
    gj: must('gj', 'energiagj'),
    source: must('zrodlo', 'source'),
  }
  return readRows(path, fields, (row) => ({
    sector: row.text('sector') ?? '',
    carrier: carrierId(row.text('carrier') ?? ''),
    gj: row.amount('gj') ?? 0,
    source: row.text('source') ?? '',
  }))
}

/** Fuel of a survey: amount × calorific value × efficiency. */
export function readSurveys(path: string): Promise<TableRead<SurveyRow>> {
  const fields = {
    sector: must('sektor', 'sector'),
    carrier: must('nosnik', 'carrier'),
    amount: must('ilosc', 'amount'),
    unit: must('jednostka', 'unit'),
    gjPerUnit: must('gjnajednostke', 'gjperunit', 'wartoscopalowa'),
    efficiency: must('sprawnosc', 'efficiency'),
    source: must('zrodlo', 'source'),
  }
  return readRows(path, fields, (row) => ({
    sector: row.text('sector') ?? '',
    carrier: carrierId(row.text('carrier') ?? ''),
    amount: row.amount('amount') ?? 0,
    unit: row.text('unit') ?? '',
    gjPerUnit: row.amount('gjPerUnit') ?? 0,
    efficiency: row.share('efficiency') ?? 0,
    source: row.text('source') ?? '',
  }))
}

/** Mixes of devices, of the base year and of scenarios. */
export function readDevices(path: string): Promise<TableRead<DeviceRow>> {
  const fields = {
    scenario: may('scenariusz', 'scenario'),
    year: may('rok', 'year'),
    sector: may('sektor', 'sector'),
    carrier: must('nosnik', 'carrier'),
    device: must('urzadzenie', 'device'),
    variant: must('wariant', 'variant'),
    share: must('udzial', 'share'),
    status: may('status'),
  }
  return readRows(path, fields, (row) => ({
    scenario: row.text('scenario') ?? '',
    year: row.amount('year'),
    sector: row.text('sector') ?? undefined,
    carrier: carrierId(row.text('carrier') ?? ''),
    device: row.text('device') ?? '',
    variant: row.text('variant') ?? '',
    share: row.share('share') ?? 0,
    estimate: row.word('status', { dane: 'data', data: 'data', szacunek: 'estimate', estimate: 'estimate' }) !== 'data',
  }))
}

/** Kinds of the declaration to the central record. @pl rodzaj źródła ciepła (deklaracja CEEB) */
const DEVICES: Readonly<Record<string, DeviceKind | 'other'>> = {
  kocioł: 'central heating boiler',
  kociol: 'central heating boiler',
  boiler: 'central heating boiler',
  piec: 'tile stove',
  stove: 'tile stove',
  'piec kaflowy': 'tile stove',
  kominek: 'fireplace',
  'ogrzewacz powietrza': 'free-standing stove',
  koza: 'free-standing stove',
  'trzon kuchenny': 'kitchen stove',
  piecokuchnia: 'kitchen stove',
  'pompa ciepła': 'other',
  'pompa ciepla': 'other',
  'kolektory słoneczne': 'other',
  'kolektory sloneczne': 'other',
  'sieć ciepłownicza': 'other',
  'siec cieplownicza': 'other',
  'ogrzewanie elektryczne': 'other',
  other: 'other',
}

function kindOf(device: DeviceKind | 'other' | null): SourceRow['kind'] {
  if (device === 'other') return 'other'
  return device === null || device === 'central heating boiler' ? 'boiler' : 'stove'
}

/** The register of heat sources, as declared to the central record (CEEB): counts by kind, fuel, class and age. */
export function readSources(path: string): Promise<TableRead<SourceRow>> {
  const fields = {
    kind: must('rodzaj', 'kind'),
    fuel: must('paliwo', 'fuel'),
    boilerClass: may('klasa', 'class'),
    feed: may('podawanie', 'feed'),
    count: must('liczba', 'count'),
    startedOn: may('uruchomiono', 'startedon'),
    madeOn: may('wyprodukowano', 'madeon'),
    source: must('zrodlo', 'source'),
  }
  return readRows(path, fields, (row) => {
    const device = row.word('kind', DEVICES)
    const startedOn = row.day('startedOn')
    const madeOn = row.day('madeOn')
    return {
      kind: kindOf(device),
      ...(device === null || device === 'other' ? {} : { device }),
      fuel: carrierId(row.text('fuel') ?? ''),
      boilerClass: row.word('boilerClass', CLASSES),
      feed: row.text('feed') ?? '',
      count: row.amount('count') ?? 0,
      source: row.text('source') ?? '',
      ...(startedOn === null ? {} : { startedOn }),
      ...(madeOn === null ? {} : { madeOn }),
    }
  })
}

/** Figures the project was started from, kept beside what was put in their place. */
export function readStartingValues(path: string): Promise<TableRead<StartingValue>> {
  const fields = {
    path: must('sciezka', 'path'),
    what: must('wielkosc', 'what'),
    value: must('wartosc', 'value'),
    unit: may('jednostka', 'unit'),
    source: must('zrodlo', 'source'),
  }
  return readRows(path, fields, (row) => ({
    path: row.text('path') ?? '',
    what: row.text('what') ?? '',
    value: row.signed('value') ?? 0,
    unit: row.text('unit') ?? '',
    source: row.text('source') ?? '',
  }))
}

/** Public buildings and boiler houses. */
export function readPublicBuildings(path: string): Promise<TableRead<PublicBuilding>> {
  const fields = {
    name: must('nazwa', 'name'),
    built: may('rokbudowy', 'built'),
    areaM2: may('powierzchniam2', 'aream2'),
    retrofit: may('termomodernizacja', 'retrofit'),
    fuel: may('paliwo', 'fuel'),
    amount: may('ilosc', 'amount'),
    unit: may('jednostka', 'unit'),
    gjPerUnit: may('gjnajednostke', 'gjperunit'),
    remark: may('uwagi', 'remark'),
  }
  return readRows(path, fields, (row) => ({
    name: row.text('name') ?? '',
    built: row.text('built'),
    areaM2: row.amount('areaM2'),
    retrofit: row.word('retrofit', {
      pełna: 'complete',
      pelna: 'complete',
      complete: 'complete',
      częściowa: 'partial',
      czesciowa: 'partial',
      partial: 'partial',
      nie: 'none',
      none: 'none',
    }),
    fuel: row.text('fuel'),
    amount: row.amount('amount'),
    unit: row.text('unit'),
    gjPerUnit: row.amount('gjPerUnit'),
    remark: row.text('remark'),
  }))
}
