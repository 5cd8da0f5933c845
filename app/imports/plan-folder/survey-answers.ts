import { basename } from 'node:path'
import { efficiencyOfClass, HOUSEHOLD_FUELS, householdFuel, unitsOf } from '../../../domain/plan/household-fuel.ts'
import { nearest } from '../../../domain/problems/nearest.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { SurveyRow } from '../../usecases/plan/plan-data.ts'
import { CLASSES } from './boiler-class.ts'
import type { TableRead } from './table-rows.ts'
import { readRows } from './table-rows.ts'

interface Answer {
  readonly sector: string
  readonly household: string
  readonly areaM2: number
  readonly fuel: Omit<SurveyRow, 'sector' | 'source'> | null
}

/** What the questionnaires of one file give. */
export interface AnswersRead {
  readonly rows: readonly SurveyRow[]
  /** Area the answers cover by sector [m²]. */
  readonly coveredM2: Readonly<Record<string, number>>
  readonly sha256: string
  readonly findings: TableRead<Answer>['findings']
}

/**
 * Answers of a questionnaire: one line per household and fuel, as a form or spreadsheet gives them.
 *
 * @refuses table.*, plan.unknown-fuel with line for a fuel or unit nobody knows the calorific value of
 */
function readAnswers(path: string): Promise<TableRead<Answer>> {
  const fields = {
    sector: { headings: ['sektor', 'sector'] },
    household: { headings: ['ankieta', 'nr', 'budynek', 'household'], required: true },
    areaM2: { headings: ['powierzchniam2', 'powierzchnia', 'aream2'], required: true },
    fuel: { headings: ['paliwo', 'fuel'] },
    amount: { headings: ['ilosc', 'zuzycie', 'amount'] },
    unit: { headings: ['jednostka', 'unit'] },
    boilerClass: { headings: ['klasa', 'klasakotla', 'class'] },
  }
  return readRows(path, fields, (row) => {
    const fuel = row.text('fuel')
    const unit = row.text('unit') ?? ''
    const amount = row.amount('amount')
    const known = fuel === null ? undefined : householdFuel(fuel, unit)
    if (fuel !== null && amount !== null && !known)
      throw new Refusal(
        'plan.unknown-fuel',
        { fuel, unit, known: unitsOf(fuel).join(', ') || nearest(fuel, HOUSEHOLD_FUELS).join(', ') },
        { file: path, line: row.line },
      )
    const boilerClass = row.word('boilerClass', CLASSES)
    const solid = known?.carrier === 'coal' || known?.carrier === 'biomass'
    return {
      sector: row.text('sector') ?? 'residential',
      household: row.text('household') ?? '',
      areaM2: row.amount('areaM2') ?? 0,
      fuel:
        known && amount !== null
          ? {
              carrier: known.carrier,
              amount,
              unit,
              gjPerUnit: known.gjPerUnit,
              efficiency: (solid ? efficiencyOfClass(boilerClass) : undefined) ?? known.efficiency,
            }
          : null,
    }
  })
}

/**
 * Questionnaires summed to the rows of the survey: like fuels of like devices together, areas of households counted once.
 *
 * @pl ankiety mieszkańców
 */
export async function readSurveyAnswers(path: string): Promise<AnswersRead> {
  const { rows, sha256, findings } = await readAnswers(path)
  const sums = new Map<string, SurveyRow>()
  const areas = new Map<string, number>()
  const coveredM2: Record<string, number> = {}
  for (const { sector, household, areaM2, fuel } of rows) {
    const key = `${sector}|${household}`
    if (!areas.has(key)) coveredM2[sector] = (coveredM2[sector] ?? 0) + areaM2
    areas.set(key, areaM2)
    if (!fuel) continue
    const kind = [sector, fuel.carrier, fuel.unit, fuel.gjPerUnit, fuel.efficiency].join('|')
    const before = sums.get(kind)?.amount ?? 0
    sums.set(kind, { ...fuel, sector, amount: before + fuel.amount, source: `ankiety (${basename(path)})` })
  }
  return { rows: [...sums.values()], coveredM2, sha256, findings }
}
