import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Change, ScenarioWanted } from '../../../api/scenarios.ts'
import { checkQuery } from '../../../api/scenarios.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark, Note } from '../../../ui/note.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** The changes of a what-if, each in one line with what the present does not allow, told at once by the server. */
export function ChangeList({
  base,
  changes,
  correct,
  remove,
}: {
  readonly base: ScenarioWanted['base']
  readonly changes: readonly Change[]
  readonly correct: (index: number) => void
  readonly remove: (index: number) => void
}) {
  const { t, language } = useWords()
  const { clusterId } = useCluster()
  const check = useQuery({ ...checkQuery(clusterId, base, changes), enabled: changes.length > 0 })
  if (changes.length === 0)
    return (
      <p className="quiet">
        {t('Wariant niczego jeszcze nie zmienia. Dodaj pierwszą zmianę.', 'Nothing changes yet. Add the first change.')}
      </p>
    )
  const problems = check.data?.problems ?? []
  return (
    <div className="stack">
      <ol className="tasks">
        {changes.map((change, index) => {
          const told = check.data?.told[index]
          const problem = problems.find((one) => one.index === index)
          const text = told ? told[language] : String(change.kind)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a change is known by its place in the list
            <li key={index}>
              <span>
                {text}
                {problem ? (
                  <>
                    <br />
                    <Mark kind="bad">{t('nie da się', 'impossible')}</Mark>{' '}
                    {language === 'pl' ? problem.reasonPl : problem.reason}
                  </>
                ) : null}
              </span>
              <span className="row">
                <Button size="compact-sm" variant="default" onClick={() => correct(index)}>
                  {t('Popraw', 'Correct')}
                  <span className="visually-hidden">: {text}</span>
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => remove(index)}>
                  {t('Usuń', 'Remove')}
                  <span className="visually-hidden">: {text}</span>
                </Button>
              </span>
            </li>
          )
        })}
      </ol>
      {check.isError ? <Failure error={check.error} /> : null}
      {check.data && !check.isError ? (
        <div role="status">
          {problems.length > 0 ? (
            <Note kind="warning">
              {t(
                `Zmian, których nie da się wprowadzić: ${problems.length}. Popraw je przed policzeniem.`,
                `Changes that cannot be made: ${problems.length}. Correct them before the run.`,
              )}
            </Note>
          ) : (
            <p className="quiet small">{t('Wszystkie zmiany da się wprowadzić.', 'Every change can be made.')}</p>
          )}
        </div>
      ) : null}
    </div>
  )
}
