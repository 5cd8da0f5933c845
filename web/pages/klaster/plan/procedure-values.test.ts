import { expect, test } from 'vitest'
import { dataOf, valuesOf } from './procedure-values.ts'

const say = { wrongDay: 'to nie jest dzień', missing: 'brakuje' }
const data = {
  draftReadyOn: '2026-03-01',
  companyPlansSuffice: false,
  letters: [{ to: 'Gmina Kluki', kind: 'gmina' as const, sentOn: '2026-02-14', scope: ['heat'] }],
  remarks: [{ from: 'mieszkaniec', receivedOn: '2026-07-01', text: 'Wniosek', accepted: true }],
}

test('what was read is sent back the same', () => {
  expect(dataOf(valuesOf(data), say)).toEqual({ data, errors: [] })
})

test('days are taken as people write them, and a wrong one is told beside its field', () => {
  const values = valuesOf(data)
  const typed = { ...values, days: { ...values.days, adoptedOn: '31.8.26', displayedFrom: 'jutro' } }
  const { data: sent, errors } = dataOf(typed, say)
  expect(sent.adoptedOn).toBe('2026-08-31')
  expect(errors).toEqual([{ field: 'displayedFrom', text: 'to nie jest dzień' }])
})

test('a letter without an addressee and a remark without a day are refused, each at its place', () => {
  const values = valuesOf(data)
  const [letter] = values.letters
  const [remark] = values.remarks
  if (!letter || !remark) throw new Error('the sample holds one of each')
  const { errors } = dataOf(
    { ...values, letters: [{ ...letter, to: ' ' }], remarks: [{ ...remark, receivedOn: '' }] },
    say,
  )
  expect(errors.map(({ field }) => field)).toEqual(['letters.0.to', 'remarks.0.receivedOn'])
})
