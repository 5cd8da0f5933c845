import { describe, expect, test } from 'vitest'
import { day } from '../../../../domain/calendar/day.ts'
import { startOfDay } from '../../../../domain/calendar/slot.ts'
import type { EnergyKind } from '../../../api/energy.ts'
import { wordsIn } from '../../../ui/words.ts'
import { linesOf, stackOf, stacksOf } from './flow-series.ts'
import { inSteps } from './shape.ts'

const words = wordsIn('pl')
const start = startOfDay(day('2026-01-10'))
const of = (kind: EnergyKind, wh: number[]) => ({ kind, data: { start, wh: Float64Array.from(wh), short: 0 } })

describe('flows over time', () => {
  test('a stack is missing where one of its parts is missing: half a stack would be a lie', () => {
    expect(stackOf([1, 2, null], [10, null, 5])).toEqual([11, null, null])
  })
  test('what is read out is what came, while the drawing stands on the part below and surplus hangs under the axis', () => {
    const series = [of('matched', [3, 4]), of('outside', [7, Number.NaN]), of('surplus', [2, 0])]
    const { read, drawn } = stacksOf(
      series,
      series.map(({ data }) => inSteps(data, 'quarter')),
      1,
      words,
    )
    expect(read.map(({ values }) => values)).toEqual([
      [3, 4],
      [7, null],
      [2, 0],
    ])
    expect(drawn.map(({ values }) => Array.from(values))).toEqual([
      [10, null],
      [3, 4],
      [-2, -0],
    ])
  })
  test('an earlier period that is shorter ends earlier, and is not taken for zero', () => {
    const [line] = [{ ...of('withdrawal', [1, 2, 3]), earlier: of('withdrawal', [5]).data }]
    if (!line) throw new Error('a line')
    const { drawn } = linesOf([line], [inSteps(line.data, 'quarter')], 1, 'rok wcześniej', words)
    expect(drawn.map(({ name }) => name)).toEqual(['pobór z sieci', 'pobór z sieci, rok wcześniej'])
    expect(Array.from(drawn[1]?.values ?? [])).toEqual([5, null, null])
  })
})
