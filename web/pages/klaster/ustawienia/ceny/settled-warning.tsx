import { Checkbox } from '@mantine/core'
import { fieldId } from '../../../../ui/form/form-state.ts'
import { useWords } from '../../../../ui/language.tsx'
import { Note } from '../../../../ui/note.tsx'
import { spanWords } from './price-words.ts'

/** Months approved by the prices that are about to change, and what that means for them. */
export function SettledWarning({
  months,
  confirmed,
  confirm,
  error,
}: {
  readonly months: readonly string[]
  readonly confirmed: boolean
  readonly confirm: (yes: boolean) => void
  readonly error: string | undefined
}) {
  const words = useWords()
  const { t } = words
  return (
    <Note kind="warning">
      <div className="stack tight">
        <p>
          <strong>
            {t(
              `Miesiące zatwierdzone w okresie tego cennika: ${spanWords(months, words)}.`,
              `Months approved within the time of this list: ${spanWords(months, words)}.`,
            )}
          </strong>{' '}
          {t(
            'Zatwierdzone rozliczenia zostają takie, jakie są; zmienione ceny weźmie dopiero ich korekta. Jeśli cena zmienia się od innego miesiąca, dodaj nowy cennik.',
            'Approved settlements stay as they are; only a correction of theirs takes the changed prices. If the price changes from another month, add a new list.',
          )}
        </p>
        <Checkbox
          id={fieldId('confirmed')}
          label={t(
            'Wiem, że korekta tych miesięcy weźmie zmienione ceny',
            'I know that a correction of these months takes the changed prices',
          )}
          error={error}
          checked={confirmed}
          onChange={(event) => confirm(event.currentTarget.checked)}
        />
      </div>
    </Note>
  )
}
