import { expect, test } from 'vitest'
import { wordsIn } from '../../../ui/words.ts'
import { subjectWords } from './subject-words.ts'

const people = new Map([['iqk6w49a1hXArIgRgBir5nadsRd7zFBO', 'Karol Kontroler']])
const of = (about: string, after: unknown = null, before: unknown = null) =>
  subjectWords({ about, after, before }, wordsIn('pl'), people)

test('an entry is about what people know by name, never about an id the program made', () => {
  const uuid = '01a215c3-c4ca-7471-a13c-f606dcab48f7'
  expect(of(`settlement:${uuid}`, { month: '2026-09' })).toBe('rozliczenie · wrzesień\u00a02026')
  expect(of(`settlement:${uuid}/member:mlawa`, { state: 'sent' })).toBe('rozliczenie · mlawa')
  expect(of('person:iqk6w49a1hXArIgRgBir5nadsRd7zFBO', { role: 'auditor' })).toBe('osoba · Karol Kontroler')
  expect(of('person:pRgybjBuZEQvKPjxlEKCroHeYe9bFgkL')).toBe('osoba')
  expect(of(`publication:${uuid}`, null, { title: 'Uchwała 2/2026' })).toBe('publikacja · Uchwała 2/2026')
  expect(of('member:mlawa', { name: 'Miasto Mława' })).toBe('członek · Miasto Mława')
  expect(of('point:590243800002701016')).toBe('punkt · 590243800002701016')
  expect(of('readings-import:2')).toBe('import · 2')
  expect(of('nowe:rzecz')).toBe('nowe · rzecz')
})
