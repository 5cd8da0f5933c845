import type { NetworkRow } from '../../../usecases/plan/plan-data.ts'
import { numberColumn, paragraph, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell } from '../../model/cells.ts'
import type { Block } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

const NAMES = {
  electricity: { title: 'Sieć elektroenergetyczna', sheet: 'Sieć elektryczna' },
  gas: { title: 'Sieć gazowa', sheet: 'Sieć gazowa' },
  heat: { title: 'Sieć ciepłownicza', sheet: 'Sieć ciepłownicza' },
} as const

const STATES = { existing: 'istnieje', planned: 'plan operatora', condition: 'stan techniczny' } as const

/** Length of lines [km], whatever unit they are given in. */
function km({ value, unit }: NetworkRow): number {
  return unit === 'km' ? value : unit === 'm' ? value / 1000 : 0
}

function lengthOf(rows: readonly NetworkRow[], level: string | null, pattern: RegExp): number {
  return rows
    .filter((one) => (level === null || one.level === level) && pattern.test(one.kind))
    .reduce((sum, one) => sum + km(one), 0)
}

/** A part of today's length, or how many times more. */
function comparedTo(ratio: number, { words }: PlanView): string {
  return ratio < 2
    ? `to jest ${words.percent(ratio)} dzisiejszej długości`
    : `${words.number(ratio)} razy więcej, niż ma dziś`
}

/** What the lines tell: length by level, how much of it is cable, what is planned. */
function sentenceOf(rows: readonly NetworkRow[], view: PlanView): string {
  const { words } = view
  const existing = rows.filter(({ state }) => state === 'existing')
  const levels = [...new Set(existing.flatMap(({ level }) => (level === null ? [] : [level])))]
  const lengths = levels.flatMap((level) => {
    const whole = lengthOf(existing, level, /./)
    if (whole === 0) return []
    const cable = lengthOf(existing, level, /kabl/i)
    const overhead = lengthOf(existing, level, /napowietrz/i)
    const lines = cable + overhead
    return [
      `${level} ${words.number(whole, 1)} km${lines > 0 && cable > 0 ? ` (kable ${words.percent(cable / lines)} linii)` : ''}`,
    ]
  })
  const planned = lengthOf(
    rows.filter(({ state }) => state === 'planned'),
    null,
    /^(?!.*moderniz)/i,
  )
  const whole = lengthOf(existing, null, /./)
  return [
    lengths.length > 0 ? `Długość sieci: ${lengths.join(', ')}.` : '',
    planned > 0
      ? `Operator planuje ${words.number(planned, 1)} km${whole > 0 ? `, ${comparedTo(planned / whole, view)}` : ''}.`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** One network: what stands, its condition, the operator's plans. */
export function networkBlocks(view: PlanView, carrier: NetworkRow['carrier']): Block[] {
  const rows = (view.result.networks ?? []).filter((one) => one.carrier === carrier)
  const { words } = view
  const said = sentenceOf(rows, view)
  return [
    ...(said === '' ? [] : [paragraph(said)]),
    planTable(
      `network-${carrier}`,
      NAMES[carrier].title,
      [
        wordColumn('Co', 1),
        wordColumn('Poziom', 0),
        wordColumn('Rodzaj', 3),
        numberColumn('Wartość'),
        wordColumn('Jednostka', 0),
        wordColumn('Rok', 0),
        wordColumn('Źródło', 2),
      ],
      rows.map((one) =>
        row([
          textCell(STATES[one.state]),
          textCell(one.level ?? ''),
          textCell(one.kind),
          numberCell(one.value, Number.isInteger(one.value) ? 0 : 2, words),
          textCell(one.unit),
          textCell(one.period),
          textCell(one.source),
        ]),
      ),
      { dense: true, sheet: NAMES[carrier].sheet },
    ),
  ]
}
