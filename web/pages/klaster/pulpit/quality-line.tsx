import { Link } from '@tanstack/react-router'
import type { BoardQuality } from '../../../api/dashboard.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import { useCluster } from '../use-cluster.ts'

/** How complete the month is: points by state, values by what they rest on, and where to mend it. */
export function QualityLine({ quality }: { readonly quality: BoardQuality }) {
  const { t, count, number } = useWords()
  const { clusterId } = useCluster()
  const { points, complete, toCheck, without, values } = quality
  const kinds = [
    [t('zmierzone', 'measured'), values.measured],
    [t('oszacowane przez dystrybutora', 'estimated by the distributor'), values.estimated],
    [t('zastąpione', 'substituted'), values.substituted],
    [t('skorygowane', 'corrected'), values.corrected],
    [t('z profilu', 'of a profile'), values.modelled],
    [t('brakujące', 'missing'), values.missing],
  ] as const
  return (
    <section className="card stack tight" aria-labelledby="jakosc">
      <h2 id="jakosc">{t('Jakość danych', 'Quality of data')}</h2>
      <p className="row">
        <Mark kind={complete === points ? 'good' : undefined}>
          {t('w komplecie', 'complete')}: {count(complete, 'point')}
        </Mark>
        {toCheck > 0 ? (
          <Mark kind="warning">
            {t('do sprawdzenia', 'to check')}: {count(toCheck, 'point')}
          </Mark>
        ) : null}
        {without > 0 ? (
          <Mark kind="bad">
            {t('bez odczytów', 'without readings')}: {count(without, 'point')}
          </Mark>
        ) : null}
      </p>
      <p className="small">
        {t('Wartości miesiąca: ', 'Values of the month: ')}
        {kinds
          .filter(([, found]) => found > 0)
          .map(([name, found]) => `${name} ${number(found)}`)
          .join(', ')}
        .
      </p>
      <p>
        <Link to="/klaster/$clusterId/dane" params={{ clusterId }} search={{ miesiac: quality.month }}>
          {t('Zobacz, czego brakuje i od kogo', 'See what is missing, and from whom')}
        </Link>
      </p>
    </section>
  )
}
