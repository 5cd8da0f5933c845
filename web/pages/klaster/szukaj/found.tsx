import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { documentsQuery } from '../../../api/documents.ts'
import { firstFound } from '../../../api/find.ts'
import { hasRole } from '../../../api/session.ts'
import { settlementsQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Empty } from '../../../ui/note.tsx'
import { Failure, Skeletons } from '../../../ui/waiting.tsx'
import { kindText } from '../czlonkowie/words.ts'
import { ofText } from '../dokumenty/words.ts'
import { menuOf, moreOf } from '../menu.ts'
import { numberOf, stateText } from '../rozliczenia/state.ts'
import { useCluster } from '../use-cluster.ts'
import { placesFor } from './places.ts'

/** Of each kind so many are shown; the rest stands in its own list. */
const MOST = 8

/** What fits, kind by kind, of what the reader may see. */
export function Found({ text }: { readonly text: string }) {
  const words = useWords()
  const { t, language, month } = words
  const { clusterId, cluster } = useCluster()
  const params = { clusterId }
  const seesMonths = hasRole(cluster, 'administrator', 'office', 'council', 'auditor')
  const members = useQuery(firstFound(clusterId, 'members', text, MOST))
  const points = useQuery(firstFound(clusterId, 'points', text, MOST))
  const months = useQuery({ ...settlementsQuery(clusterId), enabled: seesMonths })
  const papers = useInfiniteQuery(
    documentsQuery(clusterId, { text, source: '', year: '', month: '', isArchived: false }),
  )
  const asked = [members, points, papers, ...(seesMonths ? [months] : [])]
  const failed = asked.find(({ isError }) => isError)
  if (failed) return <Failure error={failed.error} again={() => asked.map((one) => one.isError && one.refetch())} />
  if (asked.some(({ isPending }) => isPending)) return <Skeletons rows={6} />
  const pages = placesFor(
    text,
    [...menuOf(cluster, t), ...moreOf(cluster, t)].map((entry) => ({ ...entry, words: [entry.label] })),
  )
  const settlements = placesFor(
    text,
    (months.data ?? []).map((head) => ({
      head,
      words: [month(head.month), head.month, ...(head.number === null ? [] : [numberOf(head, words)])],
    })),
  )
  const foundPapers = papers.data?.pages[0]
  const counts = {
    members: members.data?.total ?? 0,
    points: points.data?.total ?? 0,
    papers: foundPapers?.total ?? 0,
  }
  const total = counts.members + counts.points + counts.papers + settlements.length + pages.length
  return (
    <div className="stack">
      <p role="status" className="quiet small">
        {t(`Znaleziono: ${total}`, `Found: ${total}`)}
      </p>
      {total === 0 ? (
        <Empty title={t(`Nic nie pasuje do „${text}”`, `Nothing fits “${text}”`)}>
          {t(
            'Wpisz krótszy fragment, na przykład kilka cyfr kodu PPE albo początek nazwy. Szukane są tylko rzeczy, które to konto może zobaczyć.',
            'Write a shorter part, for example a few digits of a PPE code or the beginning of a name. Only what this account may see is looked through.',
          )}
        </Empty>
      ) : null}
      <Group
        id="strony"
        title={t('Strony programu', 'Pages of the program')}
        count={pages.length}
        hits={pages.map(({ to, label }) => ({
          key: to,
          link: (
            <Link to={to} params={params}>
              {label}
            </Link>
          ),
        }))}
      />
      <Group
        id="czlonkowie"
        title={t('Członkowie', 'Members')}
        count={counts.members}
        hits={(members.data?.items ?? []).map(({ memberId, name, kind, kindText: inWords }) => ({
          key: memberId,
          link: (
            <Link to="/klaster/$clusterId/czlonkowie/$memberId" params={{ ...params, memberId }}>
              {name}
            </Link>
          ),
          more: inWords ?? kindText(kind, words),
        }))}
        all={
          <Link to="/klaster/$clusterId/czlonkowie" params={params} search={{ szukaj: text }}>
            {t(`Wszyscy pasujący członkowie: ${counts.members}`, `All members that fit: ${counts.members}`)}
          </Link>
        }
      />
      <Group
        id="punkty"
        title={t('Punkty', 'Points')}
        count={counts.points}
        hits={(points.data?.items ?? []).map(({ code, name }) => ({
          key: code,
          link: (
            <Link to="/klaster/$clusterId/punkty/$pointCode" params={{ ...params, pointCode: code }}>
              {name ?? code}
            </Link>
          ),
          more: name ? <span className="code">{code}</span> : undefined,
        }))}
        all={
          <Link to="/klaster/$clusterId/punkty" params={params} search={{ szukaj: text }}>
            {t(`Wszystkie pasujące punkty: ${counts.points}`, `All points that fit: ${counts.points}`)}
          </Link>
        }
      />
      <Group
        id="rozliczenia"
        title={t('Rozliczenia', 'Settlements')}
        count={settlements.length}
        hits={settlements.map(({ head }) => ({
          key: head.settlementId,
          link: (
            <Link to="/klaster/$clusterId/rozliczenie/$id" params={{ ...params, id: head.settlementId }}>
              {month(head.month)}
            </Link>
          ),
          more: stateText(head, words),
        }))}
        all={
          <Link to="/klaster/$clusterId/rozliczenie" params={params}>
            {t('Wszystkie rozliczenia', 'All settlements')}
          </Link>
        }
      />
      <Group
        id="dokumenty"
        title={t('Dokumenty', 'Documents')}
        count={counts.papers}
        hits={(foundPapers?.items ?? []).map((row) => ({
          key: row.id,
          link:
            row.source === 'own' ? (
              <Link
                to="/klaster/$clusterId/dokumenty/$documentId"
                params={{ ...params, documentId: row.id.replace(/^own:/, '') }}
              >
                {row.name[language]}
              </Link>
            ) : (
              <a href={row.href}>
                {row.name[language]} ({row.format.toUpperCase()})
              </a>
            ),
          more: ofText(row.of, words),
        }))}
        all={
          <Link to="/klaster/$clusterId/dokumenty" params={params} search={{ szukaj: text }}>
            {t(`Wszystkie pasujące dokumenty: ${counts.papers}`, `All documents that fit: ${counts.papers}`)}
          </Link>
        }
      />
    </div>
  )
}

interface Hit {
  readonly key: string
  readonly link: ReactNode
  /** What tells it from others of its name. */
  readonly more?: ReactNode
}

function Group({
  id,
  title,
  count,
  hits,
  all,
}: {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly hits: readonly Hit[]
  /** Leads to the whole list. */
  readonly all?: ReactNode
}) {
  if (count === 0) return null
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="plain-list roomy">
        {hits.slice(0, MOST).map(({ key, link, more }) => (
          <li key={key}>
            {link} {more ? <span className="quiet small">{more}</span> : null}
          </li>
        ))}
      </ul>
      {count > MOST && all ? <p>{all}</p> : null}
    </section>
  )
}
