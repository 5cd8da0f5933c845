import { describe, expect, test } from 'vitest'
import type { QualityBoard } from '../../../api/readings.ts'
import { endedMonths, needsSomebody, yearRowsOf } from './year-cells.ts'

const NONE = { measured: 0, estimated: 0, substituted: 0, corrected: 0, modelled: 0, missing: 0 }
const point = { pointCode: 'A', name: 'Szkoła', memberId: 'gmina', memberName: 'Gmina' }

function boardOf(...cells: Partial<QualityBoard['cells'][number]>[]): QualityBoard {
  return {
    points: [point],
    months: ['2026-01', '2026-02'],
    cells: cells.map((cell) => ({
      pointCode: 'A',
      month: '2026-01',
      direction: 'withdrawal',
      counts: { ...NONE, measured: 744 },
      sumWh: 1,
      ...cell,
    })),
  }
}

describe('the year of readings', () => {
  test('a gap decides over everything else, and both directions of a point are counted together', () => {
    const [row] = yearRowsOf(
      boardOf(
        { counts: { ...NONE, measured: 700, substituted: 40, missing: 4 } },
        { direction: 'feed-in', counts: { ...NONE, measured: 742, missing: 2 } },
      ),
    )
    expect(row?.cells[0]).toEqual({ letter: '.', missing: 6 })
  })
  test.each([
    ['S', { ...NONE, measured: 1, modelled: 1, estimated: 1 }],
    ['E', { ...NONE, measured: 1, estimated: 1, corrected: 1 }],
    ['C', { ...NONE, measured: 1, corrected: 1 }],
    ['M', { ...NONE, measured: 1 }],
  ])('the worst kind of value marks the month: %s', (letter, counts) => {
    expect(yearRowsOf(boardOf({ counts }))[0]?.cells[0]?.letter).toBe(letter)
  })
  test('a month no file told of has no letter: it is not the same as a month with gaps', () => {
    expect(yearRowsOf(boardOf({}))[0]?.cells[1]).toEqual({ letter: null, missing: 0 })
  })
  test('a month without readings needs somebody once it has ended, not before', () => {
    const board = boardOf({})
    const [row] = yearRowsOf(board)
    if (!row) throw new Error('a row for the point')
    expect(needsSomebody(row, endedMonths(board.months, '2026-02'))).toBe(false)
    expect(needsSomebody(row, endedMonths(board.months, '2026-03'))).toBe(true)
  })
})
