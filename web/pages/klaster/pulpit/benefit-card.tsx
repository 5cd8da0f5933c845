import { Link } from '@tanstack/react-router'
import type { BoardMoney } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Words } from '../../../ui/words.ts'
import { useCluster } from '../use-cluster.ts'
import { FigureCard } from './figure-card.tsx'

/** How sure the benefit of the month is. */
function certainty({ month }: BoardMoney, toCheck: number, { t, count }: Words): string {
  if (month.settled)
    return month.settled.waitsForDecision
      ? t('czeka na decyzję KE', 'waits for the EC decision')
      : t(`zatwierdzona, nr ${month.settled.number}`, `approved, no. ${month.settled.number}`)
  if (!month.preliminary) return t('miesiąc jeszcze nierozliczony', 'the month is not settled yet')
  return toCheck > 0
    ? t(`wstępna, do sprawdzenia ${count(toCheck, 'point')}`, `preliminary, ${count(toCheck, 'point')} to check`)
    : t('wstępna, ze szkicu', 'preliminary, of a draft')
}

/** The benefit of the month, approved or preliminary, and of the months of the year that are approved. */
export function BenefitCard({ money, toCheck }: { readonly money: BoardMoney; readonly toCheck: number }) {
  const words = useWords()
  const { t, grosze, count } = words
  const { clusterId } = useCluster()
  const { month, year, yearSettled } = money
  const one = month.settled ?? month.preliminary
  const inYear =
    yearSettled.months === 0
      ? null
      : t(
          `${year}, zatwierdzone ${count(yearSettled.months, 'month')}: ${grosze(yearSettled.benefitPln)}`,
          `${year}, ${count(yearSettled.months, 'month')} approved: ${grosze(yearSettled.benefitPln)}`,
        )
  return (
    <FigureCard
      name={t('Korzyść', 'Benefit')}
      value={one ? grosze(one.benefitPln) : words.missing}
      note={certainty(money, toCheck, words)}
      year={inYear}
      steps={[...(one?.steps ?? []), ...money.steps]}
      more={
        one ? (
          <p>
            <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ clusterId, id: one.settlementId }}>
              {t('Obliczenie krok po kroku', 'The computation step by step')}
            </Link>
          </p>
        ) : (
          <p>
            {t(
              'Policzy ją rozliczenie miesiąca: koszt członków bez klastra minus koszt w klastrze.',
              'The settlement of the month computes it: the members’ cost without the cluster less the cost within.',
            )}
          </p>
        )
      }
    />
  )
}
