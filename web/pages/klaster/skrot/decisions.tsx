import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { deadlinesQuery } from '../../../api/deadlines.ts'
import type { SettledMonth } from '../../../api/settled-months.ts'
import type { Settlement } from '../../../api/settlements.ts'
import { rulesQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'

interface Matter {
  readonly id: string
  readonly text: ReactNode
  readonly note: string
}

const AHEAD_DAYS = 120

/** What the council has to decide or know: its dates, a rule without a resolution, remarks, thresholds about to bind. */
export function Decisions({
  items,
  settlement,
}: {
  readonly items: readonly SettledMonth[]
  readonly settlement: Settlement | undefined
}) {
  const words = useWords()
  const { t, language, month, dayShort, percent, number } = words
  const { clusterId } = useCluster()
  const due = useQuery(deadlinesQuery(clusterId)).data ?? []
  const rules = useQuery(rulesQuery(clusterId)).data
  const matters: Matter[] = due
    .filter(({ who, state, daysLeft }) => state !== 'done' && who === 'council' && daysLeft <= AHEAD_DAYS)
    .map((one) => ({
      id: one.key,
      text: (
        <Link to="/klaster/$clusterId/terminy" params={{ clusterId }}>
          {one[language]}
        </Link>
      ),
      note: `${t('do', 'until')} ${dayShort(one.dueOn)}${one.source ? ` · ${one.source.article}` : one.basis ? ` · ${one.basis}` : ''}`,
    }))
  if (rules?.length === 0)
    matters.push({
      id: 'rule',
      text: (
        <Link to="/klaster/$clusterId/rozliczenie" params={{ clusterId }} hash="klucz">
          {t('Uchwal klucz podziału korzyści', 'Resolve the rule of sharing benefits')}
        </Link>
      ),
      note: t('dziś obowiązuje klucz z ustawień, bez uchwały', 'the rule of the settings holds, without a resolution'),
    })
  for (const { head, objections, holds } of items.filter((one) => one.objections > 0))
    matters.push({
      id: `objections-${head.settlementId}`,
      text: (
        <Link
          to="/klaster/$clusterId/rozliczenie/$id"
          params={{ clusterId, id: head.settlementId }}
          search={{ widok: 'uwagi-czlonkow' }}
        >
          {t(`Rozważ uwagi członków: ${month(head.month)}`, `Consider remarks of members: ${month(head.month)}`)}
        </Link>
      ),
      note: `${t('bez odpowiedzi', 'without an answer')}: ${objections}${holds ? '' : t(', rozliczenie skorygowano', ', the settlement was corrected')}`,
    })
  const failing = settlement?.result.regimes
    .find(({ conditions }) => conditions.length > 0)
    ?.conditions.filter(({ passes }) => !passes)
  for (const one of failing ?? []) {
    const amount = (value: number | null) =>
      value === null ? words.missing : one.unit === 'share' ? percent(value) : number(value, one.unit === 'MW' ? 2 : 0)
    matters.push({
      id: one.id,
      text: (
        <Link to="/klaster/$clusterId/warianty" params={{ clusterId }}>
          {t(`Zdecyduj, jak osiągnąć próg: ${one.name.pl}`, `Decide how to reach the threshold: ${one.name.en}`)}
        </Link>
      ),
      note: t(
        `jest ${amount(one.value)}, próg ${amount(one.threshold)} · ${one.article}`,
        `is ${amount(one.value)}, threshold ${amount(one.threshold)} · ${one.article}`,
      ),
    })
  }
  return (
    <section className="card stack tight" aria-labelledby="decyzje">
      <h2 id="decyzje">{t('Co jest do decyzji', 'What is to be decided')}</h2>
      {matters.length === 0 ? (
        <p className="quiet">
          {t(
            'Nic nie czeka na Radę: nie ma terminów, uwag członków ani zagrożonych progów.',
            'Nothing waits for the council: no dates, no remarks of members, no threshold at risk.',
          )}
        </p>
      ) : (
        <ul className="tasks">
          {matters.map(({ id, text, note }) => (
            <li key={id} data-state="todo">
              <span className="task-text">{text}</span>
              <span className="quiet small">{note}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
