import type { BoardTask } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { TaskItem } from '../pulpit/task-item.tsx'

/** What the council has to decide or know: its dates, a rule without a resolution, remarks, thresholds about to bind. */
export function Decisions({ decisions }: { readonly decisions: readonly BoardTask[] }) {
  const { t } = useWords()
  return (
    <section className="card stack tight" aria-labelledby="decyzje">
      <h2 id="decyzje">{t('Co jest do decyzji', 'What is to be decided')}</h2>
      {decisions.length === 0 ? (
        <p className="quiet">
          {t(
            'Nic nie czeka na Radę: nie ma terminów, uwag członków ani zagrożonych progów.',
            'Nothing waits for the council: no dates, no remarks of members, no threshold at risk.',
          )}
        </p>
      ) : (
        <ul className="tasks">
          {decisions.map((task) => (
            <TaskItem key={task.id} task={task} />
          ))}
        </ul>
      )}
    </section>
  )
}
