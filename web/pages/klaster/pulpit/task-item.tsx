import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { taskNote, taskText } from '../../../../app/documents/dashboard/task-text.ts'
import type { BoardTask } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { lastMonth } from '../last-month.ts'
import { useCluster } from '../use-cluster.ts'

/** The way to where a task is done. */
function Way({ target, children }: { readonly target: BoardTask['target']; readonly children: ReactNode }) {
  const { clusterId } = useCluster()
  const params = { clusterId }
  switch (target.page) {
    case 'members':
      return (
        <Link to="/klaster/$clusterId/czlonkowie" params={params}>
          {children}
        </Link>
      )
    case 'points':
      return (
        <Link to="/klaster/$clusterId/punkty" params={params}>
          {children}
        </Link>
      )
    case 'settings':
      return (
        <Link to="/klaster/$clusterId/ustawienia" params={params} hash="dane-klastra">
          {children}
        </Link>
      )
    case 'import':
      return (
        <Link to="/klaster/$clusterId/import" params={params}>
          {children}
        </Link>
      )
    case 'readings':
      return (
        <Link to="/klaster/$clusterId/dane" params={params} search={{ miesiac: target.month ?? lastMonth() }}>
          {children}
        </Link>
      )
    case 'settlements':
      return (
        <Link
          to="/klaster/$clusterId/rozliczenie"
          params={params}
          search={target.month ? { miesiac: target.month } : {}}
        >
          {children}
        </Link>
      )
    case 'settlement':
      return (
        <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ clusterId, id: target.id ?? '' }}>
          {children}
        </Link>
      )
    case 'statements':
      return (
        <Link
          to="/klaster/$clusterId/rozliczenie/$id"
          params={{ clusterId, id: target.id ?? '' }}
          search={{ widok: 'wysylka' }}
        >
          {children}
        </Link>
      )
    case 'remarks':
      return (
        <Link
          to="/klaster/$clusterId/rozliczenie/$id"
          params={{ clusterId, id: target.id ?? '' }}
          search={{ widok: 'uwagi-czlonkow' }}
        >
          {children}
        </Link>
      )
    case 'sharing-rules':
      return (
        <Link to="/klaster/$clusterId/rozliczenie" params={params} hash="klucz">
          {children}
        </Link>
      )
    case 'what-ifs':
      return (
        <Link to="/klaster/$clusterId/warianty" params={params}>
          {children}
        </Link>
      )
    case 'deadlines':
      return (
        <Link to="/klaster/$clusterId/terminy" params={params}>
          {children}
        </Link>
      )
  }
}

/** One task: its sentence leads to where it is done; what cannot start yet is no link, and says why. */
export function TaskItem({ task }: { readonly task: BoardTask }) {
  const words = useWords()
  const { t } = words
  const text = taskText(task, words)
  // The office's draft may be read by everybody who sees it, though not approved.
  const leads = task.state !== 'later' || task.target.page === 'settlement'
  return (
    <li data-state={task.state}>
      <span className="task-text">
        <span className="visually-hidden">
          {task.state === 'done'
            ? t('zrobione: ', 'done: ')
            : task.state === 'later'
              ? t('jeszcze nie można: ', 'not yet: ')
              : ''}
        </span>
        {leads ? <Way target={task.target}>{text}</Way> : text}
      </span>
      <span className="quiet small">{taskNote(task, words)}</span>
    </li>
  )
}
