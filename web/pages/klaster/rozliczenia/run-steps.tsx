import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SettlementHead } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'

/** Where a month stands on its way from readings to sent statements; each step leads to what it is about. */
export function RunSteps({
  head,
  errors,
  unsent,
}: {
  readonly head: SettlementHead
  readonly errors: number
  /** Statements not sent yet; undefined while nobody knows. */
  readonly unsent: number | undefined
}) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const approved = head.state === 'approved'
  const params = { clusterId, id: head.settlementId }
  const part = (widok: 'prawo' | 'uwagi' | 'wysylka', name: string) => (
    <Link to="/klaster/$clusterId/rozliczenie/$id" params={params} search={{ widok }} resetScroll={false}>
      {name}
    </Link>
  )
  const steps: readonly { readonly id: string; readonly name: ReactNode }[] = [
    {
      id: 'readings',
      name: (
        <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac: head.month }}>
          {t('Odczyty', 'Readings')}
        </Link>
      ),
    },
    { id: 'rates', name: part('prawo', t('Ceny i stawki', 'Prices and rates')) },
    {
      id: 'computation',
      name: (
        <Link to="/klaster/$clusterId/rozliczenie/$id" params={params} search={{}} resetScroll={false}>
          {t('Obliczenie', 'Computation')}
        </Link>
      ),
    },
    {
      id: 'check',
      name: (
        <>
          {part('uwagi', t('Sprawdzenie', 'Check'))}
          {errors > 0 ? ` (${t('błędy', 'errors')}: ${errors})` : ''}
        </>
      ),
    },
    { id: 'approval', name: t('Zatwierdzenie', 'Approval') },
    {
      id: 'sending',
      name: approved ? (
        <>
          {part('wysylka', t('Wysyłka', 'Sending'))}
          {unsent ? ` (${t('zostało', 'left')}: ${unsent})` : ''}
        </>
      ) : (
        t('Wysyłka', 'Sending')
      ),
    },
  ]
  const at = approved ? (unsent === 0 ? 6 : 5) : 3
  return (
    <ol className="run-steps" aria-label={t('Kroki rozliczenia', 'Steps of the settlement')}>
      {steps.map(({ id, name }, step) => (
        <li
          key={id}
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
          {step + 1}. {name}
          {step < at ? ' ✔' : ''}
        </li>
      ))}
    </ol>
  )
}
