import { useQuery } from '@tanstack/react-query'
import { liveQuery } from '../../../api/live.ts'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** What meters send by themselves: how much waits to become a version, and which messages made no sense. */
export function LiveCard() {
  const words = useWords()
  const { t, number } = words
  const { clusterId } = useCluster()
  const query = useQuery(liveQuery(clusterId))
  return (
    <Loaded query={query}>
      {({ waiting, problems }) =>
        waiting === 0 && problems.length === 0 ? null : (
          <section className="card stack tight" aria-labelledby="na-zywo">
            <h2 id="na-zywo">{t('Odczyty na żywo', 'Live readings')}</h2>
            {waiting > 0 ? (
              <p role="status">
                {t(
                  `W ciągu minuty staną się nową wersją odczytów. Czeka wartości: ${number(waiting)}.`,
                  `They become a new version of the readings within a minute. Values waiting: ${number(waiting)}.`,
                )}
              </p>
            ) : null}
            {problems.map(({ topic, finding, times, lastAt }) => (
              <div key={`${topic} ${finding.code}`} style={{ overflowWrap: 'anywhere' }}>
                <Findings findings={[finding]} />
                <p className="small quiet" style={{ margin: 0 }}>
                  {t(
                    `Ostatnio ${momentText(lastAt, words)}, takich wiadomości: ${number(times)}`,
                    `Last at ${momentText(lastAt, words)}, such messages: ${number(times)}`,
                  )}
                </p>
              </div>
            ))}
          </section>
        )
      }
    </Loaded>
  )
}
