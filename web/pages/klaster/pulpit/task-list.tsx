import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Deadline } from '../../../api/deadlines.ts'
import { deadlinesQuery } from '../../../api/deadlines.ts'
import { membersQuery } from '../../../api/members.ts'
import type { QualityMonth } from '../../../api/readings.ts'
import { worksHere } from '../../../api/session.ts'
import { settledMonthsQuery } from '../../../api/settled-months.ts'
import type { SettlementHead } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { daysText } from '../terminy/days-text.ts'
import { useCluster } from '../use-cluster.ts'

interface Task {
  readonly id: string
  readonly state: 'todo' | 'later' | 'done'
  readonly text: ReactNode
  readonly note: string
}

/** Within so many days a date stands on the desk. */
const NEAR_DAYS = 30
const URGENT_DAYS = 7
const MOST = 4
const ORDER = ['todo', 'later', 'done'] as const

function soon(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.filter(({ state, daysLeft }) => state !== 'done' && daysLeft <= NEAR_DAYS).slice(0, MOST)
}

/** Verb-led tasks of the month: loud where work waits, grey where it cannot start yet and why, plain where it is done. */
export function TaskList({
  clusterId,
  month,
  quality,
  settlements,
}: {
  readonly clusterId: string
  readonly month: string | null
  readonly quality: QualityMonth | undefined
  readonly settlements: readonly SettlementHead[]
}) {
  const words = useWords()
  const { t, language, month: monthText, count, dayShort } = words
  const { cluster } = useCluster()
  const members = useQuery(membersQuery(clusterId)).data
  const works = worksHere(cluster)
  const missing = quality ? quality.totals.points - quality.totals.complete : undefined
  const own = settlements.filter((one) => one.month === month)
  const approved = own.find(({ state, corrects }) => state === 'approved' && corrects === null)
  const draft = own.find(({ state }) => state === 'draft')
  const due = useQuery({ ...deadlinesQuery(clusterId), enabled: cluster !== undefined }).data ?? []
  const sums = useQuery({ ...settledMonthsQuery(clusterId), enabled: month !== null }).data?.items ?? []
  const dated = soon(due).map((one) => ({
    id: one.key,
    daysLeft: one.daysLeft,
    state: 'todo' as const,
    text: (
      <Link to="/klaster/$clusterId/terminy" params={{ clusterId }}>
        {one[language]}
      </Link>
    ),
    note: `${t('do', 'until')} ${dayShort(one.dueOn)} (${daysText(one.daysLeft, words)})${one.source ? ` · ${one.source.article}` : ''}`,
  }))
  // What is due within a week comes before the work of the month, what is due later after it.
  const tasks: Task[] = dated.filter(({ daysLeft }) => daysLeft <= URGENT_DAYS)

  if (members !== undefined && members.length === 0)
    tasks.push({
      id: 'members',
      state: 'todo',
      text: (
        <Link to="/klaster/$clusterId/czlonkowie" params={{ clusterId }}>
          {t('Wpisz członków klastra', 'Enter the members of the cluster')}
        </Link>
      ),
      note: t('od nich zaczyna się rejestr', 'the register begins with them'),
    })
  if (month === null)
    tasks.push({
      id: 'first-import',
      state: 'todo',
      text: (
        <Link to="/klaster/$clusterId/import" params={{ clusterId }}>
          {t('Wgraj pierwsze odczyty', 'Import the first readings')}
        </Link>
      ),
      note: t('pliki dystrybutorów takie, jakie są', 'files of the distributors as they are'),
    })
  else {
    if (missing === undefined)
      tasks.push({ id: 'wait', state: 'later', text: t('Sprawdzanie odczytów', 'Checking the readings'), note: '' })
    else if (missing > 0)
      tasks.push({
        id: 'readings',
        state: 'todo',
        text: (
          <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac: month }}>
            {t(
              `Uzupełnij lub sprawdź odczyty: ${count(missing, 'point')}`,
              `Complete or check readings: ${count(missing, 'point')}`,
            )}
          </Link>
        ),
        note: t(
          `w komplecie ${quality?.totals.complete} z ${quality?.totals.points}`,
          `${quality?.totals.complete} of ${quality?.totals.points} are complete`,
        ),
      })
    else
      tasks.push({
        id: 'readings',
        state: 'done',
        text: t('Odczyty miesiąca są w komplecie', 'The readings of the month are complete'),
        note: '',
      })
    if (approved)
      tasks.push({
        id: 'settled',
        state: 'done',
        text: (
          <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ clusterId, id: approved.settlementId }}>
            {t(`Rozliczenie za ${monthText(month)} zatwierdzono`, `The settlement of ${monthText(month)} is approved`)}
          </Link>
        ),
        note: `${approved.number}/${approved.year}`,
      })
    else if (draft)
      tasks.push({
        id: 'approve',
        state: 'todo',
        text: (
          <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ clusterId, id: draft.settlementId }}>
            {t(
              `Sprawdź i zatwierdź rozliczenie za ${monthText(month)}`,
              `Check and approve the settlement of ${monthText(month)}`,
            )}
          </Link>
        ),
        note: t('szkic jest obliczony', 'the draft is computed'),
      })
    else if (quality && quality.totals.complete === 0)
      tasks.push({
        id: 'run',
        state: 'later',
        text: t(`Oblicz rozliczenie za ${monthText(month)}`, `Compute the settlement of ${monthText(month)}`),
        note: t('jeszcze nie można: najpierw odczyty', 'not yet: readings first'),
      })
    else
      tasks.push({
        id: 'run',
        state: works ? 'todo' : 'later',
        text: works ? (
          <Link to="/klaster/$clusterId/rozliczenie" params={{ clusterId }} search={{ miesiac: month }}>
            {t(`Oblicz rozliczenie za ${monthText(month)}`, `Compute the settlement of ${monthText(month)}`)}
          </Link>
        ) : (
          t(`Rozliczenie za ${monthText(month)}`, `Settlement of ${monthText(month)}`)
        ),
        note: works ? '' : t('oblicza je biuro koordynatora', 'the coordinator’s office computes it'),
      })
  }
  for (const { head, objections, holds } of sums.filter((one) => one.objections > 0))
    tasks.push({
      id: `objections-${head.settlementId}`,
      state: 'todo',
      text: (
        <Link
          to="/klaster/$clusterId/rozliczenie/$id"
          params={{ clusterId, id: head.settlementId }}
          search={{ widok: 'uwagi-czlonkow' }}
        >
          {t(
            `Rozpatrz uwagi członków: ${monthText(head.month)}`,
            `Consider remarks of members: ${monthText(head.month)}`,
          )}
        </Link>
      ),
      note: `${t('bez odpowiedzi', 'without an answer')}: ${objections}${holds ? '' : t(', rozliczenie skorygowano', ', the settlement was corrected')}`,
    })
  const unsent = sums.find(({ head, holds }) => holds && head.month === month)
  if (works && !cluster?.isDemonstration && unsent && unsent.sent < unsent.statements)
    tasks.push({
      id: 'send',
      state: 'todo',
      text: (
        <Link
          to="/klaster/$clusterId/rozliczenie/$id"
          params={{ clusterId, id: unsent.head.settlementId }}
          search={{ widok: 'wysylka' }}
        >
          {t(
            `Wyślij zestawienia za ${monthText(unsent.head.month)}`,
            `Send the statements of ${monthText(unsent.head.month)}`,
          )}
        </Link>
      ),
      note: t(`wysłano ${unsent.sent} z ${unsent.statements}`, `${unsent.sent} of ${unsent.statements} sent`),
    })
  tasks.push(...dated.filter(({ daysLeft }) => daysLeft > URGENT_DAYS))
  const ordered = ORDER.flatMap((state) => tasks.filter((task) => task.state === state))
  return (
    <section className="card stack tight" aria-labelledby="zadania">
      <div className="row">
        <h2 id="zadania">{t('Do zrobienia', 'To be done')}</h2>
        <span className="head-space" />
        <Link to="/klaster/$clusterId/terminy" params={{ clusterId }} className="small">
          {t('Wszystkie terminy', 'All deadlines')}
        </Link>
      </div>
      <ul className="tasks">
        {ordered.map((task) => (
          <li key={task.id} data-state={task.state}>
            <span className="task-text">
              <span className="visually-hidden">
                {task.state === 'done'
                  ? t('zrobione: ', 'done: ')
                  : task.state === 'later'
                    ? t('jeszcze nie można: ', 'not yet: ')
                    : ''}
              </span>
              {task.text}
            </span>
            <span className="quiet small">{task.note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
