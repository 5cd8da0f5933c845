import { Link } from '@tanstack/react-router'
import type { BoardTask } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'
import { TaskItem } from './task-item.tsx'

/** Verb-led tasks of the month: loud where work waits, grey where it cannot start yet and why, plain where it is done. */
export function TaskList({ tasks }: { readonly tasks: readonly BoardTask[] }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  return (
    <section className="card stack tight" aria-labelledby="zadania">
      <div className="row">
        <h2 id="zadania">{t('Do zrobienia', 'To be done')}</h2>
        <span className="head-space" />
        <Link to="/klaster/$clusterId/terminy" params={{ clusterId }} className="small">
          {t('Wszystkie terminy', 'All deadlines')}
        </Link>
      </div>
      {tasks.length === 0 ? (
        <p className="quiet">{t('Nic nie czeka.', 'Nothing waits.')}</p>
      ) : (
        <ul className="tasks">
          {tasks.map((task) => (
            <TaskItem key={task.id} task={task} />
          ))}
        </ul>
      )}
    </section>
  )
}
