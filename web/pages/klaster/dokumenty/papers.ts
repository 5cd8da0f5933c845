import { useQueries, useQuery } from '@tanstack/react-query'
import { membersQuery } from '../../../api/members.ts'
import { fileAddress, publicationsQuery } from '../../../api/public-page.ts'
import { hasRole, ownMembers } from '../../../api/session.ts'
import { settledMonthsQuery } from '../../../api/settled-months.ts'
import { ownStatementsQuery, statementPdf, statementsQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { stateName } from '../strona/words.ts'
import { useCluster } from '../use-cluster.ts'

/** A paper that can be found again and taken. */
export interface Paper {
  readonly id: string
  readonly kind: 'statement' | 'publication'
  readonly name: string
  readonly number: string
  /** Month or day the paper is of, for sorting. */
  readonly of: string
  readonly ofText: string
  readonly state: string
  readonly stateKind: 'good' | 'warning' | undefined
  readonly href: string
  readonly format: string
}

interface Papers {
  readonly papers: readonly Paper[]
  readonly isPending: boolean
  readonly error: unknown
  readonly again: () => void
}

/** Papers the reader may see: statements of all or one's own, resolutions and other published files. */
export function usePapers(): Papers {
  const words = useWords()
  const { t, month, dayShort } = words
  const { clusterId, cluster } = useCluster()
  const seesAll = hasRole(cluster, 'administrator', 'office', 'council', 'auditor')
  const members = useQuery(membersQuery(clusterId))
  const settled = useQuery({ ...settledMonthsQuery(clusterId), enabled: seesAll })
  const publications = useQuery({ ...publicationsQuery(clusterId), enabled: seesAll })
  const approved = (settled.data?.items ?? []).filter(({ head }) => head.state === 'approved')
  const all = useQueries({ queries: approved.map(({ head }) => statementsQuery(clusterId, head.settlementId)) })
  const own = useQueries({
    queries: seesAll ? [] : ownMembers(cluster).map((memberId) => ownStatementsQuery(clusterId, memberId)),
  })
  const nameOf = (id: string) => members.data?.find(({ memberId }) => memberId === id)?.name ?? id
  const states = {
    ready: [t('gotowe', 'ready'), undefined],
    sent: [t('wysłane', 'sent'), 'good'],
    objected: [t('z uwagą członka', 'with a remark'), 'warning'],
  } as const
  const statement = (
    settlementId: string,
    memberId: string,
    of: string,
    number: string,
    state: keyof typeof states,
  ) => ({
    id: `${settlementId} ${memberId}`,
    kind: 'statement' as const,
    name: t(`Zestawienie: ${nameOf(memberId)}`, `Statement: ${nameOf(memberId)}`),
    number,
    of,
    ofText: month(of),
    state: states[state][0],
    stateKind: states[state][1],
    href: statementPdf(clusterId, settlementId, memberId),
    format: 'PDF',
  })
  const papers: readonly Paper[] = [
    ...approved.flatMap(({ head }, index) =>
      (all[index]?.data ?? []).map(({ memberId, state }) =>
        statement(head.settlementId, memberId, head.month, `${head.number}/${head.year}`, state),
      ),
    ),
    ...own.flatMap(({ data }) =>
      (data ?? []).map((one) => statement(one.settlementId, one.memberId, one.month, one.number, one.state)),
    ),
    ...(publications.data ?? []).flatMap((one): Paper[] => {
      if (!one.file) return []
      const of = one.adoptedOn ?? one.publishedAt?.slice(0, 10) ?? ''
      return [
        {
          id: one.publicationId,
          kind: 'publication',
          name: words.language === 'en' ? (one.titleEn ?? one.title) : one.title,
          number: one.number ?? '',
          of,
          ofText: of === '' ? words.missing : dayShort(of),
          state: stateName(one.state, words),
          stateKind: one.state === 'published' ? 'good' : undefined,
          href: fileAddress(clusterId, one.publicationId),
          format: (one.file.name.split('.').at(-1) ?? '').toUpperCase(),
        },
      ]
    }),
  ]
  const queries = [settled, publications, members, ...all, ...own]
  return {
    papers: [...papers].sort((a, b) => (a.of < b.of ? 1 : a.of > b.of ? -1 : 0)),
    isPending: queries.some(({ isPending, fetchStatus }) => isPending && fetchStatus !== 'idle'),
    error: queries.find(({ isError }) => isError)?.error,
    again: () => {
      for (const query of queries) if (query.isError) query.refetch()
    },
  }
}
