import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { problemOf } from '../../../api/problem.ts'
import { meansQuery } from '../../../api/scenarios.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** Ready what-ifs, each explained, with who chose its parameters and when. */
export function Presets() {
  const { t, language, day } = useWords()
  const { clusterId } = useCluster()
  const means = useQuery(meansQuery(clusterId))
  const presets = means.data?.presets ?? []
  const origin = presets[0]?.origin
  return (
    <section className="stack no-print" aria-labelledby="gotowce">
      <h2 id="gotowce">{t('Gotowe warianty', 'Ready what-ifs')}</h2>
      {means.isError ? (
        problemOf(means.error)?.code === 'settlement.no-config' ? (
          <Empty
            title={t('Najpierw dane i ceny klastra', 'Data and prices of the cluster first')}
            action={
              <Link to="/klaster/$clusterId/ustawienia" params={{ clusterId }} hash="dane-klastra">
                {t('Uzupełnij ustawienia klastra', 'Complete the settings of the cluster')}
              </Link>
            }
          >
            {problemOf(means.error)?.title}
          </Empty>
        ) : (
          <Failure error={means.error} />
        )
      ) : null}
      {means.isPending ? <Skeletons rows={2} /> : null}
      <div className="cards">
        {presets.map((preset) => (
          <div key={preset.id} className="card stack tight">
            <h3>{preset.name[language]}</h3>
            <p className="small">{preset.explanation[language]}</p>
            {preset.missing ? (
              <p className="quiet small">
                {t('Nie można użyć: ', 'Cannot be used: ')}
                {preset.missing[language]}
              </p>
            ) : (
              <Link
                to="/klaster/$clusterId/warianty/nowy"
                params={{ clusterId }}
                search={{ gotowiec: preset.id }}
                preload={false}
              >
                {t('Użyj', 'Use')}
                <span className="visually-hidden">: {preset.name[language]}</span>
              </Link>
            )}
          </div>
        ))}
      </div>
      {origin ? (
        <p className="quiet small">
          {t(
            `Parametry: ${origin.author}, ${day(origin.day)}, wartości niepotwierdzone.`,
            `Parameters: ${origin.author}, ${day(origin.day)}, not confirmed.`,
          )}{' '}
          {origin.doubts.map((doubt) => doubt[language]).join(' ')}
        </p>
      ) : null}
    </section>
  )
}
