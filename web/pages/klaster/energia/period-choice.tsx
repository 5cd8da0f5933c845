import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { addDays, day } from '../../../../domain/calendar/day.ts'
import { readDay, typedDay } from '../../../ui/form/typed.ts'
import { useWords } from '../../../ui/language.tsx'
import type { PeriodText } from './period.ts'
import { daysOf, isRange, moved, periodText, rangeOf } from './period.ts'

const OTHER_DAYS = 'dni'

interface Props {
  readonly label: string
  readonly period: PeriodText
  readonly choose: (period: PeriodText) => void
}

/** A year, a month, a day or any days: one step back, one forward, or chosen. */
export function PeriodChoice({ label, period, choose }: Props) {
  const words = useWords()
  const { t, month } = words
  const [typing, setTyping] = useState(false)
  const year = period.slice(0, 4)
  const years = [-3, -2, -1, 0, 1].map((by) => String(Number(year) + by))
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return (
    <>
      <div className="row row-end" style={{ flexWrap: 'nowrap' }}>
        <Button variant="default" onClick={() => choose(moved(period, -1))}>
          <span aria-hidden="true">←</span>
          <span className="visually-hidden">
            {label}: {t('wcześniejszy', 'earlier')}
          </span>
        </Button>
        <NativeSelect
          label={label}
          value={typing ? OTHER_DAYS : period}
          onChange={({ currentTarget: { value } }) => {
            setTyping(value === OTHER_DAYS)
            if (value !== OTHER_DAYS) choose(value)
          }}
          data={[
            ...years.map((value) => ({ value, label: periodText(value, words) })),
            ...months.map((value) => ({ value, label: month(value) })),
            ...(period.length > 7 ? [{ value: period, label: periodText(period, words) }] : []),
            { value: OTHER_DAYS, label: t('dowolne dni…', 'any days…') },
          ]}
        />
        <Button variant="default" onClick={() => choose(moved(period, 1))}>
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">
            {label}: {t('późniejszy', 'later')}
          </span>
        </Button>
      </div>
      {typing || isRange(period) ? (
        <AnyDays
          key={period}
          label={label}
          period={period}
          choose={(chosen) => {
            setTyping(false)
            choose(chosen)
          }}
        />
      ) : null}
    </>
  )
}

/** First and last day, as people type them. */
function AnyDays({ label, period, choose }: Props) {
  const { t } = useWords()
  const { from, to } = daysOf(period)
  const [first, setFirst] = useState(typedDay(from))
  const [last, setLast] = useState(typedDay(addDays(day(to), -1)))
  const [told, setTold] = useState<{ readonly first?: string; readonly last?: string }>({})
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [begins, ends] = [readDay(first), readDay(last)]
    const wrong = t('Wpisz dzień, na przykład 31.03.2026.', 'Enter a day, such as 31.03.2026.')
    if (begins && ends && begins <= ends) {
      setTold({})
      choose(rangeOf(begins, ends))
    } else if (begins && ends)
      setTold({ last: t('Ostatni dzień jest przed pierwszym.', 'The last day is before the first.') })
    else setTold({ ...(begins ? {} : { first: wrong }), ...(ends ? {} : { last: wrong }) })
  }
  return (
    <form className="row row-end" onSubmit={submit} aria-label={label}>
      <TextInput
        label={t('Pierwszy dzień', 'First day')}
        value={first}
        error={told.first}
        size="sm"
        w={130}
        onChange={(event) => setFirst(event.currentTarget.value)}
      />
      <TextInput
        label={t('Ostatni dzień', 'Last day')}
        value={last}
        error={told.last}
        size="sm"
        w={130}
        onChange={(event) => setLast(event.currentTarget.value)}
      />
      <Button type="submit" variant="light">
        {t('Pokaż te dni', 'Show these days')}
      </Button>
    </form>
  )
}
