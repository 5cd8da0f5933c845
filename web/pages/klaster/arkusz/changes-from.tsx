import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { readDay, typedDay } from '../../../ui/form/typed.ts'
import { useWords } from '../../../ui/language.tsx'

/** From which day changes of owner and tariff hold; blank: they are corrections. */
export function ChangesFrom({
  value,
  busy,
  choose,
}: {
  readonly value: string
  readonly busy: boolean
  readonly choose: (day: string) => void
}) {
  const { t } = useWords()
  const [typed, setTyped] = useState(typedDay(value))
  const [failed, setFailed] = useState(false)
  return (
    <form
      className="row row-end no-print"
      onSubmit={(event) => {
        event.preventDefault()
        const day = typed.trim() === '' ? '' : readDay(typed)
        setFailed(day === undefined)
        if (day !== undefined) choose(day)
      }}
    >
      <TextInput
        style={{ maxWidth: '24rem' }}
        label={t('Zmiany właściciela i taryfy obowiązują od', 'Changes of owner and tariff hold from')}
        description={t(
          'Puste: arkusz poprawia błąd, także wstecz. Dzień w kolumnie „Taryfa od” lub „Członek od” ma pierwszeństwo.',
          'Blank: the sheet corrects a mistake, also backwards. A day in the column "Taryfa od" or "Członek od" goes first.',
        )}
        placeholder="31.12.2026"
        error={failed ? t('Wpisz dzień, na przykład 31.12.2026', 'Write a day, 31.12.2026 for example') : null}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy}>
        {t('Ustaw dzień', 'Set the day')}
      </Button>
    </form>
  )
}
