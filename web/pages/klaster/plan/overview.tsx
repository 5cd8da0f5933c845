import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PlanComputed, PlanNeed } from '../../../api/plans.ts'
import { computedQuery } from '../../../api/plans.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark, Note } from '../../../ui/note.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import type { WireFigure } from './figure.tsx'
import { DocumentFigure } from './figure.tsx'
import { PlanPage, usePlan } from './frame.tsx'
import { KeyNumbers } from './key-numbers.tsx'
import { Refused } from './refused.tsx'

/** What is edited on the page of data for a need that is no table. */
const DATA_OF: Readonly<Record<string, string>> = {
  measures: 'measures.yaml',
  settings: 'plan.yaml',
  'starting-values': 'wartosci-wyjsciowe',
}

function NeedLink({ need }: { readonly need: PlanNeed }) {
  const { language } = useWords()
  const { clusterId, planId } = usePlan()
  const params = { clusterId, planId }
  const text = need[language]
  if (need.state === 'done') return <span>{text}</span>
  const { page, name } = need.at
  if (page === 'scenarios')
    return (
      <Link to="/klaster/$clusterId/plan/$planId/scenariusze" params={params} search={{}}>
        {text}
      </Link>
    )
  if (page === 'procedure')
    return (
      <Link to="/klaster/$clusterId/plan/$planId/procedura" params={params}>
        {text}
      </Link>
    )
  const dane = page === 'table' ? name : DATA_OF[page]
  return (
    <Link to="/klaster/$clusterId/plan/$planId/dane" params={params} search={dane ? { dane } : {}}>
      {text}
    </Link>
  )
}

const STATE_ORDER = { missing: 0, weak: 1, done: 2 } as const

/** Chapter by chapter: what is ready, what is missing. */
function Tasks({ computed }: { readonly computed: PlanComputed }) {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const names: Readonly<Record<string, string>> = {
    profile: t('Charakterystyka gminy', 'Profile of the municipality'),
    demand: t('Zapotrzebowanie na ciepło', 'Heat demand'),
    'supply-now': t('Zaopatrzenie dziś', 'Supply today'),
    resources: t('Zasoby lokalne', 'Local resources'),
    surplus: t('Nadwyżki i własne źródła', 'Surplus and own sources'),
    emissions: t('Emisje', 'Emissions'),
    forecast: t('Prognoza', 'Forecast'),
    measures: t('Przedsięwzięcia', 'Measures'),
    'efficiency-means': t('Środki efektywności', 'Means of efficiency'),
    cooperation: t('Współpraca z gminami', 'Cooperation'),
  }
  const chapters = [...Map.groupBy(computed.needs, ({ chapter }) => chapter)]
  const left = computed.needs.filter(({ state }) => state !== 'done').length
  return (
    <section className="card stack" aria-labelledby="do-zrobienia">
      <h2 id="do-zrobienia">{t('Co jest gotowe, czego brakuje', 'What is ready, what is missing')}</h2>
      <p>
        {left === 0
          ? t('Wszystkie dane rozdziałów są wpisane.', 'The data of every chapter are entered.')
          : t(
              `Gotowe: ${computed.needs.length - left} z ${computed.needs.length}. Zacznij od tego, czego brakuje.`,
              `Ready: ${computed.needs.length - left} of ${computed.needs.length}. Begin with what is missing.`,
            )}
      </p>
      {chapters.map(([chapter, needs]) => (
        <div key={chapter}>
          <h3>
            {computed.chapters.some(({ id }) => id === chapter) ? (
              <Link
                to="/klaster/$clusterId/plan/$planId/dokument"
                params={{ clusterId, planId }}
                search={{ rozdzial: chapter }}
              >
                {names[chapter] ?? chapter}
              </Link>
            ) : (
              (names[chapter] ?? chapter)
            )}
          </h3>
          <ul className="tasks">
            {[...needs]
              .sort((a, b) => STATE_ORDER[a.state] - STATE_ORDER[b.state])
              .map((need) => (
                <li key={need.id} data-state={need.state === 'missing' ? 'todo' : undefined}>
                  <NeedLink need={need} />
                  <Mark kind={need.state === 'done' ? 'good' : need.state === 'weak' ? 'warning' : 'bad'}>
                    {need.state === 'done'
                      ? t('gotowe', 'ready')
                      : need.state === 'weak'
                        ? t('do poprawy', 'to improve')
                        : t('brakuje', 'missing')}
                  </Mark>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** The map stands first; what a fuller chart of the overview shows is not drawn twice. */
const MAP = 'neighbours-map'
const SHOWN_FULLER = ['carriers-chart']

/** Whose energy the plan speaks of: members of the cluster in this gmina. */
function Here({ here }: { readonly here: PlanComputed['here'] }) {
  const { t, count } = useWords()
  const { clusterId } = usePlan()
  return (
    <section className="card stack tight" aria-labelledby="klaster-tutaj">
      <h2 id="klaster-tutaj">{t('Klaster w tej gminie', 'The cluster in this municipality')}</h2>
      {here.points === 0 ? (
        <p className="quiet">
          {here.isInArea
            ? t(
                'Gmina należy do obszaru klastra, ale żaden punkt klastra w niej nie leży.',
                'The municipality belongs to the area of the cluster, but no point of it lies here.',
              )
            : t(
                'Gmina leży poza obszarem klastra; żaden punkt klastra w niej nie leży.',
                'The municipality lies outside the area of the cluster, and no point of it lies here.',
              )}
        </p>
      ) : (
        <>
          <p>
            {t(
              `W gminie jest ${count(here.points, 'point')} klastra. Tych członków dotyczą cele i przedsięwzięcia planu:`,
              `The cluster has ${count(here.points, 'point')} here. Goals and measures of the plan concern these members:`,
            )}
          </p>
          <ul className="plain-list">
            {here.members.map(({ memberId, name }) => (
              <li key={memberId}>
                <Link to="/klaster/$clusterId/czlonkowie/$memberId" params={{ clusterId, memberId }}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A plan at a glance: tasks, figures with their sources, charts, the map. */
export function PlanOverview() {
  const { t } = useWords()
  const { clusterId, planId } = usePlan()
  const query = useQuery(computedQuery(clusterId, planId))
  return (
    <PlanPage
      title={t('Przegląd planu', 'Overview of the plan')}
      lead={t(
        'Rozdział po rozdziale: co jest, czego brakuje, i co z danych wynika.',
        'Chapter by chapter: what is there, what is missing, and what follows from the data.',
      )}
    >
      <Loaded query={query} rows={12}>
        {(computed) => {
          const figures = computed.figures.map(({ figure }) => figure as unknown as WireFigure)
          const map = figures.find(({ id }) => id === MAP)
          const findings = ((computed.result?.findings ?? []) as readonly { severity: string }[]).filter(
            ({ severity }) => severity !== 'info',
          )
          return (
            <>
              {computed.refusal ? <Refused refusal={computed.refusal} /> : null}
              {findings.length > 0 ? (
                <Note kind="warning">
                  <p>
                    {t(
                      `Uwag do sprawdzenia przed uchwaleniem: ${findings.length}. Wszystkie stoją w ostatnim załączniku dokumentu.`,
                      `To check before adoption: ${findings.length}. All stand in the last annex of the document.`,
                    )}
                  </p>
                </Note>
              ) : null}
              {computed.keyNumbers.length > 0 ? <KeyNumbers computed={computed} /> : null}
              <Tasks computed={computed} />
              <Here here={computed.here} />
              {map ? <DocumentFigure figure={map} /> : null}
              {figures
                .filter(({ id }) => id !== MAP && !SHOWN_FULLER.includes(id))
                .map((figure) => (
                  <DocumentFigure key={figure.id} figure={figure} />
                ))}
            </>
          )
        }}
      </Loaded>
    </PlanPage>
  )
}
