import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { deadlinesCalendar } from '../../../api/deadlines.ts'
import { makePaper } from '../../../api/documents.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

/** Where each kind of document is made. */
export function Makers() {
  const { t } = useWords()
  const { clusterId, cluster } = useCluster()
  const works = worksHere(cluster)
  const params = { clusterId }
  return (
    <section className="card stack tight no-print" aria-labelledby="nowy-dokument">
      <h2 id="nowy-dokument">{t('Nowy dokument', 'A new document')}</h2>
      <ul className="plain-list">
        {works ? (
          <>
            <li>
              <Link to="/klaster/$clusterId/dokumenty/nowy" params={params}>
                {t('Dodaj dokument biura: pismo, umowę, protokół', 'Lay down a document of the office')}
              </Link>
            </li>
            <li>
              <Link to="/klaster/$clusterId/rozliczenie" params={params}>
                {t('Rozlicz miesiąc: zestawienia dla członków', 'Settle a month: statements for members')}
              </Link>
            </li>
            <li>
              <Link to="/klaster/$clusterId/strona" params={params}>
                {t(
                  'Opublikuj uchwałę, ogłoszenie lub inny plik',
                  'Publish a resolution, an announcement or another file',
                )}
              </Link>
            </li>
          </>
        ) : null}
        <li>
          <Link to="/klaster/$clusterId/warianty" params={params}>
            {t('Porównaj warianty: raport dla Rady', 'Compare what-ifs: a report for the council')}
          </Link>
        </li>
        <li>
          <a href={deadlinesCalendar(clusterId)}>
            {t('Pobierz terminy do kalendarza (.ics)', 'Download the dates for a calendar (.ics)')}
          </a>
        </li>
      </ul>
      {works ? <ListMaker /> : null}
    </section>
  )
}

/** Lists of the register as they are today, kept byte by byte. */
function ListMaker() {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const { done } = useNotices()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const make = async (kind: string, format: string, name: string) => {
    setError(undefined)
    setBusy(true)
    try {
      await makePaper(clusterId, { kind, format })
      await queries.invalidateQueries({ queryKey: ['documents', clusterId] })
      done(t(`Sporządzono i zachowano: ${name}`, `Made and kept: ${name}`))
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  const lists = [
    { kind: 'member-register', name: t('wykaz członków', 'register of members') },
    { kind: 'point-list', name: t('wykaz punktów', 'list of points') },
  ]
  return (
    <>
      <p className="quiet small">
        {t(
          'Wykazy według stanu na dziś; sporządzony dokument zostaje w tej postaci.',
          'Lists as they stand today; the document stays as it was made.',
        )}
      </p>
      {error ? <Failure error={error} /> : null}
      <div className="row">
        {lists.flatMap(({ kind, name }) =>
          ['pdf', 'xlsx'].map((format) => (
            <Button
              key={`${kind} ${format}`}
              size="compact-sm"
              variant="default"
              disabled={busy}
              onClick={() => make(kind, format, name)}
            >
              {t(`Sporządź ${name}`, `Make the ${name}`)}, {format.toUpperCase()}
            </Button>
          )),
        )}
      </div>
    </>
  )
}
