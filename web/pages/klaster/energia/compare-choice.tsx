import { NativeSelect } from '@mantine/core'
import { useWords } from '../../../ui/language.tsx'
import type { ComparedByName, PeriodText } from './period.ts'
import { comparedWith, isYear, periodText } from './period.ts'
import { PeriodChoice } from './period-choice.tsx'

const ANY = 'dowolny'

/** What a period is compared with: nothing, a year before, the one before, or any other. */
export function CompareChoice({
  period,
  how,
  choose,
}: {
  readonly period: PeriodText
  readonly how: ComparedByName | PeriodText | undefined
  readonly choose: (how: ComparedByName | PeriodText | undefined) => void
}) {
  const words = useWords()
  const { t } = words
  const byName = how === 'rok' || how === 'poprzedni'
  return (
    <>
      <NativeSelect
        label={t('Porównaj z', 'Compare with')}
        value={how === undefined ? '' : byName ? how : ANY}
        onChange={({ currentTarget: { value } }) =>
          choose(value === '' ? undefined : value === ANY ? comparedWith(period, 'rok') : value)
        }
        data={[
          { value: '', label: t('niczym', 'nothing') },
          { value: 'rok', label: periodText(comparedWith(period, 'rok'), words) },
          ...(isYear(period)
            ? []
            : [{ value: 'poprzedni', label: periodText(comparedWith(period, 'poprzedni'), words) }]),
          { value: ANY, label: t('innym okresem…', 'another period…') },
        ]}
      />
      {how === undefined || byName ? null : (
        <PeriodChoice label={t('Drugi okres', 'Other period')} period={how} choose={choose} />
      )}
    </>
  )
}
