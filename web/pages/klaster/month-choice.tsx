import { Button, NativeSelect } from '@mantine/core'
import { addMonths, month as readMonth } from '../../../domain/calendar/day.ts'
import { useWords } from '../../ui/language.tsx'

/** The month under work: one step back, one forward, or any of the last three years. */
export function MonthChoice({ month, choose }: { readonly month: string; readonly choose: (month: string) => void }) {
  const { t, month: monthText } = useWords()
  const here = readMonth(month)
  const around = Array.from({ length: 37 }, (_, index) => addMonths(here, 18 - index))
  return (
    <span className="row">
      <Button variant="default" onClick={() => choose(addMonths(here, -1))}>
        <span aria-hidden="true">←</span>
        <span className="visually-hidden">{t('Poprzedni miesiąc', 'Earlier month')}</span>
      </Button>
      <NativeSelect
        aria-label={t('Miesiąc', 'Month')}
        value={month}
        onChange={(event) => choose(event.currentTarget.value)}
        data={around.map((value) => ({ value, label: monthText(value) }))}
      />
      <Button variant="default" onClick={() => choose(addMonths(here, 1))}>
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('Następny miesiąc', 'Later month')}</span>
      </Button>
    </span>
  )
}
