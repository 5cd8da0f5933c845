import { Button, NativeSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlanWhatIf, Sliders } from '../../../api/plans.ts'
import { AT_REST, computedQuery, whatIfQuery } from '../../../api/plans.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty, Note } from '../../../ui/note.tsx'
import { Failure, Loaded, Skeletons } from '../../../ui/waiting.tsx'
import { PlanPage, usePlan } from './frame.tsx'
import { Refused } from './refused.tsx'
import { SaveScenario } from './save-scenario.tsx'
import { ScenarioCharts } from './scenario-charts.tsx'
import { SliderPanel } from './sliders.tsx'

/** The server is asked when the slider rests so long [ms]. */
const REST_MS = 250

interface Known {
  readonly id: string
  readonly name: string
  readonly description: string
}

interface Assumption {
  readonly id: string
  readonly text: string
  readonly author: string
  readonly day: string
  readonly source: string
}

/** What is an assumption, by whom and when. */
function Assumed({
  whatIf,
  assumptions,
}: {
  readonly whatIf: PlanWhatIf
  readonly assumptions: readonly Assumption[]
}) {
  const { t, language, number, percent, dayShort } = useWords()
  const { costs } = whatIf
  return (
    <section className="card stack" aria-labelledby="zalozenia">
      <h2 id="zalozenia">{t('Co jest założeniem', 'What is an assumption')}</h2>
      <p>
        {t(
          `Ceny i nakłady: ${costs.author}, ${dayShort(costs.day)}; niepewność ±${percent(costs.range, 0)}. Termomodernizacja ${number(costs.retrofitPlnPerM2, 0)} zł/m², pompy ciepła ${number(costs.heatPumpPlnPerGj, 0)} zł na GJ ciepła w roku.`,
          `Prices and investment: ${costs.author}, ${dayShort(costs.day)}; uncertainty ±${percent(costs.range, 0)}. Retrofit ${number(costs.retrofitPlnPerM2, 0)} PLN/m², heat pumps ${number(costs.heatPumpPlnPerGj, 0)} PLN per GJ of heat a year.`,
        )}{' '}
        {costs.doubts.map((doubt) => doubt[language]).join(' ')}
      </p>
      {assumptions.length > 0 ? (
        <ul className="plain-list" lang="pl">
          {assumptions.map(({ id, text, author, day, source }) => (
            <li key={id}>
              {text}{' '}
              <span className="quiet small">
                ({author}, {dayShort(day)}; {source})
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Workbench({
  scenarios,
  assumptions,
}: {
  readonly scenarios: readonly Known[]
  readonly assumptions: readonly Assumption[]
}) {
  const { t } = useWords()
  const { clusterId, planId, mayChange } = usePlan()
  const search = useSearch({ from: '/klaster/$clusterId/plan/$planId/scenariusze' })
  const navigate = useNavigate({ from: '/klaster/$clusterId/plan/$planId/scenariusze' })
  const [sliders, setSliders] = useState<Sliders>(AT_REST)
  const [saving, setSaving] = useState(false)
  const [resting] = useDebouncedValue(sliders, REST_MS)
  const chosen = scenarios.find(({ id }) => id === search.scenariusz) ?? scenarios[0]
  const query = useQuery({
    ...whatIfQuery(clusterId, planId, chosen?.id ?? '', resting),
    enabled: chosen !== undefined,
  })
  if (!chosen)
    return (
      <Empty title={t('Plan nie ma jeszcze scenariusza', 'The plan has no scenario yet')}>
        {t('Dodaj plik scenariusza w danych planu.', 'Add a scenario in the data of the plan.')}
      </Empty>
    )
  const isTurned = JSON.stringify(sliders) !== JSON.stringify(AT_REST)
  return (
    <>
      <div className="row">
        <NativeSelect
          label={t('Scenariusz wyjściowy', 'Scenario to start from')}
          value={chosen.id}
          data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            setSliders(AT_REST)
            navigate({ search: { scenariusz: event.currentTarget.value }, resetScroll: false })
          }}
        />
        {mayChange ? (
          <Button disabled={!isTurned} onClick={() => setSaving(true)} style={{ alignSelf: 'end' }}>
            {t('Zapisz jako nowy scenariusz', 'Save as a new scenario')}
          </Button>
        ) : null}
      </div>
      <p className="reading" lang="pl">
        {chosen.description}
      </p>
      <SliderPanel sliders={sliders} turns={query.data?.turns} onSliders={setSliders} />
      <p className="quiet" role="status">
        {query.isFetching ? t('Liczenie…', 'Computing…') : t('Wyniki są aktualne.', 'The results are up to date.')}
      </p>
      {query.data?.leavesGiven ? (
        <Note>
          <p>
            {t(
              'Scenariusz podaje dla niektórych lat wartości przyjęte z dokumentu. Tutaj wszystkie lata są policzone z założeń, więc liczby mogą się od nich różnić.',
              'For some years the scenario takes figures of a document. Here all years are computed from the assumptions, so they may differ.',
            )}
          </p>
        </Note>
      ) : null}
      {query.isError ? <Failure error={query.error} /> : null}
      {query.data ? (
        <>
          <ScenarioCharts whatIf={query.data} />
          <Assumed whatIf={query.data} assumptions={assumptions} />
        </>
      ) : query.isError ? null : (
        <Skeletons rows={8} />
      )}
      {saving ? (
        <SaveScenario
          from={chosen}
          sliders={sliders}
          close={() => setSaving(false)}
          saved={() => setSliders(AT_REST)}
        />
      ) : null}
    </>
  )
}

/** A scenario with sliders, its results at once, and a door to keep it. */
export function PlanScenarios() {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const query = useQuery(computedQuery(clusterId, planId))
  return (
    <PlanPage
      title={t('Scenariusze', 'Scenarios')}
      lead={t(
        'Przesuń suwak i zobacz wynik rok po roku. Nic się nie zapisuje, dopóki nie zapiszesz nowego scenariusza.',
        'Move a slider and see the result year by year. Nothing is stored until you save a new scenario.',
      )}
    >
      <Loaded query={query} rows={8}>
        {({ result, refusal }) =>
          refusal || !result ? (
            refusal && <Refused refusal={refusal} />
          ) : (
            <Workbench
              scenarios={result.scenarios as readonly Known[]}
              assumptions={(result.assumptions as { assumptions: readonly Assumption[] }).assumptions}
            />
          )
        }
      </Loaded>
    </PlanPage>
  )
}
