import { Button, NativeSelect } from '@mantine/core'
import { addMonths, monthsBetween, month as readMonth } from '../../../domain/calendar/day.ts'
import { useWords } from '../../ui/language.tsx'
import { today } from '../../ui/moment.ts'

const YEARS = 3

/** The month under work: one step back, one forward, or any of the last three years; none that has not begun. */
export function MonthChoice({ month, choose }: { readonly month: string; readonly choose: (month: string) => void }) {
  const { t, month: monthText } = useWords()
  const here = readMonth(month)
  const now = readMonth(today().slice(0, 7))
  const newest = monthsBetween(now, here) > 0 ? here : now
  const count = Math.max(YEARS * 12, monthsBetween(here, newest)) + 1
  const months = Array.from({ length: count }, (_, index) => addMonths(newest, -index))
  return (
    <span className="row row-whole">
      <Button variant="default" onClick={() => choose(addMonths(here, -1))}>
        <span aria-hidden="true">←</span>
        <span className="visually-hidden">{t('Poprzedni miesiąc', 'Earlier month')}</span>
      </Button>
      <NativeSelect
        aria-label={t('Miesiąc', 'Month')}
        value={month}
        onChange={(event) => choose(event.currentTarget.value)}
        data={months.map((value) => ({ value, label: monthText(value) }))}
      />
      <Button variant="default" disabled={here >= newest} onClick={() => choose(addMonths(here, 1))}>
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('Następny miesiąc', 'Later month')}</span>
      </Button>
    </span>
  )
}
