import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GridShape } from './grid-state.ts'
import { clear, copied, moveTo, paste, START, textAt, undo, write } from './grid-state.ts'

const shape: GridShape = {
  keys: ['a', 'b', 'c'],
  columns: [
    { id: 'code', readOnly: true },
    { id: 'name', readOnly: false },
    { id: 'power', readOnly: false },
  ],
  stored: (row, column) => `${row}${column}`,
}

describe('editing like a spreadsheet', () => {
  test('a pasted block lies from the active cell, columns that may not change are passed over', () => {
    const state = paste(moveTo(START, shape, { row: 1, column: 0 }), shape, 'x\ty\tz\r\np\tq\tr\r\n')
    expect(state.draft).toEqual({ b: { name: 'y', power: 'z' }, c: { name: 'q', power: 'r' } })
  })
  test('what would fall outside the grid is left out', () => {
    const state = paste(moveTo(START, shape, { row: 2, column: 2 }), shape, '1\t2\n3\t4')
    expect(state.draft).toEqual({ c: { power: '1' } })
  })
  test('one copied cell fills the whole selection', () => {
    const from = moveTo(START, shape, { row: 0, column: 1 })
    const state = paste(moveTo(from, shape, { row: 2, column: 1 }, true), shape, 'same')
    expect(Object.values(state.draft).map(({ name }) => name)).toEqual(['same', 'same', 'same'])
  })
  test('typing the stored text again is no change', () => {
    const at = { row: 0, column: 1 }
    const changed = write(START, shape, [{ at, text: 'new' }])
    expect(write(changed, shape, [{ at, text: '01' }]).draft).toEqual({})
  })
  test('a copied block pasted where it was changes nothing', () => {
    const all = moveTo(moveTo(START, shape, { row: 0, column: 0 }), shape, { row: 2, column: 2 }, true)
    expect(paste(all, shape, copied(all, shape)).draft).toEqual({})
  })
  test('undo takes back every writing, in order', () => {
    const step = fc.record({
      row: fc.integer({ min: 0, max: 2 }),
      column: fc.integer({ min: 0, max: 2 }),
      text: fc.string({ maxLength: 3 }),
      empties: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state = START
        for (const { row, column, text, empties } of steps) {
          const there = moveTo(state, shape, { row, column })
          state = empties ? clear(there, shape) : paste(there, shape, text)
        }
        for (let left = state.past.length; left > 0; left -= 1) state = undo(state)
        expect(state.draft).toEqual({})
        expect(textAt(state, shape, { row: 1, column: 1 })).toBe('11')
      }),
    )
  })
})
