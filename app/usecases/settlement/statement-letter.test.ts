import { expect, test } from 'vitest'
import { statementLetter } from './statement-letter.ts'
import type { StatementPage } from './statements.ts'

const page = (corrects: string | null) =>
  ({
    number: '6/2026',
    month: '2026-06',
    clusterName: 'Klaster Energii „Dolina”',
    member: { name: 'Chłodnia „Zimny Sad”' },
    corrects,
  }) as StatementPage

test('the letter names the month in words, the member, the cluster and the way to the page, in both languages', () => {
  const { subject, text } = statementLetter('a@example.test', page(null), 'https://k.example.test/moje/1')
  expect(subject).toBe('Zestawienie nr 6/2026, czerwiec 2026: Klaster Energii „Dolina”')
  for (const part of ['czerwiec 2026', 'June 2026', 'Chłodnia „Zimny Sad”', 'https://k.example.test/moje/1'])
    expect(text).toContain(part)
  expect(text).not.toContain('2026-06')
})
test('a correction says that it is one', () => {
  const { subject, text } = statementLetter('a@example.test', page('x'), 'https://k.example.test/moje/1')
  expect(subject).toContain('Korekta zestawienia nr 6/2026')
  expect(text).toContain('Gotowa jest korekta zestawienia')
  expect(text).toContain('Correction of the statement no. 6/2026')
})
