import { cellText, unitText } from '../../documents/comparison/value-text.ts'
import type { Language } from '../../documents/words/language.ts'
import { wordsIn } from '../../documents/words/words.ts'
import type { Comparison } from '../../usecases/scenarios/comparison.ts'
import { textTable } from '../text-table.ts'
import type { ListedWhatIf } from './source.ts'

/** What-ifs as lines. */
export function listText(listed: readonly ListedWhatIf[], language: Language): string {
  const { t } = wordsIn(language)
  return textTable(
    [
      { head: t('Nazwa', 'Name'), most: 38 },
      { head: t('Wariant', 'What-if'), most: 40 },
      { head: t('Co zmienia', 'What changes'), most: 60 },
      { head: t('Stan', 'State'), most: 60 },
    ],
    listed.map(({ id, name, changes, state }) => [
      id,
      name,
      changes.map((one) => one[language]).join('; '),
      state[language],
    ]),
  )
}

/** A comparison as a table with places, and who pays more by name. */
export function comparisonText(comparison: Comparison, language: Language): string {
  const words = wordsIn(language)
  const { t, list } = words
  const table = textTable(
    [
      { head: t('Wielkość', 'Figure') },
      ...comparison.columns.map(({ name }) => ({ head: name[language], right: true, most: 30 })),
    ],
    comparison.rows.map(({ name, unit, certainty, cells }) => [
      `${name[language]} [${unitText(unit, words)}]${certainty === 'waits' ? t(' NIEPEWNE', ' UNCERTAIN') : ''}`,
      ...cells.map((cell) => cellText(cell, unit, words)),
    ]),
  )
  const losers = comparison.columns.slice(1).map(({ name, losers: ids, members }) => {
    const named = ids.map((id) => members.find(({ member }) => member === id)?.name ?? id)
    return ids.length === 0
      ? t(`„${name.pl}”: nikt nie płaci więcej niż dziś.`, `“${name.en}”: nobody pays more than today.`)
      : t(`„${name.pl}”: więcej niż dziś płacą ${list(named)}.`, `“${name.en}”: more than today pay ${list(named)}.`)
  })
  return `${table}\n${losers.join('\n')}\n`
}
