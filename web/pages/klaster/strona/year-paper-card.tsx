import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../api/client.ts'
import { useWords } from '../../../ui/language.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** The yearly paper for the session of the council, for every year with readings. */
export function YearPaperCard() {
  const { t, language } = useWords()
  const { clusterId } = useCluster()
  const months = useQuery({
    queryKey: ['energy-months', clusterId],
    queryFn: () => dataOf(api.GET('/api/clusters/{clusterId}/energy/months', { params: { path: { clusterId } } })),
  })
  const address = (year: string, format: string) =>
    `/api/clusters/${clusterId}/year-summary?year=${year}&format=${format}&language=${language}`
  return (
    <section className="card stack" aria-labelledby="sprawozdanie">
      <h2 id="sprawozdanie">{t('Sprawozdanie roczne na sesję rady', 'Yearly report for the council')}</h2>
      <p>
        {t(
          'Rok klastra na dwóch stronach: energia, korzyść, członkowie i uchwały, z zaznaczeniem tego, co jeszcze niepewne.',
          'The year on two pages: energy, benefit, members and resolutions, with what is still uncertain marked.',
        )}
      </p>
      <Loaded query={months} rows={1}>
        {({ months: found }) => {
          const years = [...new Set(found.map(({ month }) => month.slice(0, 4)))].sort().reverse()
          if (years.length === 0)
            return (
              <p className="quiet">
                {t('Sprawozdanie powstanie po wczytaniu odczytów.', 'It can be made once there are readings.')}
              </p>
            )
          return (
            <ul className="plain-list">
              {years.map((year) => (
                <li key={year}>
                  {year}: <a href={address(year, 'pdf')}>{t(`PDF za ${year} rok`, `PDF of ${year}`)}</a>
                  {', '}
                  <a href={address(year, 'docx')}>{t(`DOCX za ${year} rok`, `DOCX of ${year}`)}</a>
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </section>
  )
}
