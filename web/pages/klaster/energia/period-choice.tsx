import { Button, NativeSelect } from '@mantine/core'
import { useWords } from '../../../ui/language.tsx'
import type { PeriodText } from './period.ts'
import { moved, periodText } from './period.ts'

/** A year, a month or a day: one step back, one forward, or chosen. */
export function PeriodChoice({
  period,
  choose,
}: {
  readonly period: PeriodText
  readonly choose: (period: PeriodText) => void
}) {
  const words = useWords()
  const { t, month } = words
  const year = period.slice(0, 4)
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return (
    <>
      <Button variant="default" onClick={() => choose(moved(period, -1))}>
        <span aria-hidden="true">←</span>
        <span className="visually-hidden">{t('Poprzedni okres', 'Earlier period')}</span>
      </Button>
      <NativeSelect
        label={t('Okres', 'Period')}
        value={period}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: year, label: periodText(year, words) },
          ...months.map((value) => ({ value, label: month(value) })),
          ...(period.length === 10 ? [{ value: period, label: periodText(period, words) }] : []),
        ]}
      />
      <Button variant="default" onClick={() => choose(moved(period, 1))}>
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('Następny okres', 'Later period')}</span>
      </Button>
    </>
  )
}
