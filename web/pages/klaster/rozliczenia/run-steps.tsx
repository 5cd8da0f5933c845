import type { SettlementHead } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'

/** Where a month stands on its way from readings to sent statements. */
export function RunSteps({ head, errors }: { readonly head: SettlementHead; readonly errors: number }) {
  const { t } = useWords()
  const approved = head.state === 'approved'
  const names = [
    t('Odczyty', 'Readings'),
    t('Ceny i stawki', 'Prices and rates'),
    t('Obliczenie', 'Computation'),
    t('Sprawdzenie', 'Check'),
    t('Zatwierdzenie', 'Approval'),
    t('Wysyłka', 'Sending'),
  ]
  const at = approved ? 5 : 3
  return (
    <ol className="run-steps" aria-label={t('Kroki rozliczenia', 'Steps of the settlement')}>
      {names.map((name, step) => (
        <li
          key={name}
          data-state={step < at ? 'done' : step === at ? 'here' : 'later'}
          aria-current={step === at ? 'step' : undefined}
        >
          <span className="visually-hidden">
            {step < at
              ? t('zrobione: ', 'done: ')
              : step === at
                ? t('tu jesteś: ', 'you are here: ')
                : t('później: ', 'later: ')}
          </span>
          {step + 1} {name}
          {step < at ? ' ✔' : ''}
          {step === 3 && step === at && errors > 0 ? ` (${t('błędy', 'errors')}: ${errors})` : ''}
        </li>
      ))}
    </ol>
  )
}
