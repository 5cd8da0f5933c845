import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { isSending, sendingQuery } from '../../../api/sendings.ts'
import { worksHere } from '../../../api/session.ts'
import { settledMonthsQuery } from '../../../api/settled-months.ts'
import type { Settlement, Statement } from '../../../api/settlements.ts'
import { sendStatement, statementPdf, statementsQuery } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark, Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { SendAll } from './send-all.tsx'
import { SendingState } from './sending-state.tsx'

/** Statements of the members: read, print, send one by one or again. */
export function StatementsCard({ settlement }: { readonly settlement: Settlement }) {
  const words = useWords()
  const { t, dayShort } = words
  const { clusterId, cluster } = useCluster()
  const { settlementId } = settlement.head
  const query = useQuery(statementsQuery(clusterId, settlementId))
  const queries = useQueryClient()
  const sending = useQuery(sendingQuery(clusterId, settlementId)).data
  const runs = sending ? isSending(sending) : false
  // When a sending ends, what it sent is shown without a reload.
  const ended = sending && !runs ? sending.jobId : null
  useEffect(() => {
    if (ended === null) return
    void queries.invalidateQueries({ queryKey: ['statements', clusterId, settlementId] })
    void queries.invalidateQueries({ queryKey: settledMonthsQuery(clusterId).queryKey })
  }, [ended, queries, clusterId, settlementId])
  const { done } = useNotices()
  const [error, setError] = useState<unknown>()
  const works = worksHere(cluster)
  const sends = works && !cluster?.isDemonstration
  const nameOf = (id: string) => settlement.result.members.find(({ member }) => member === id)?.name ?? id
  const send = async (memberId: string) => {
    setError(undefined)
    try {
      await sendStatement(clusterId, settlementId, memberId)
      await queries.invalidateQueries({ queryKey: ['statements', clusterId, settlementId] })
      done(t(`Wysłano zestawienie: ${nameOf(memberId)}`, `The statement was sent: ${nameOf(memberId)}`))
    } catch (failed) {
      setError(failed)
    }
  }
  const states: Record<Statement['state'], string> = {
    ready: t('gotowe', 'ready'),
    sent: t('wysłane', 'sent'),
    objected: t('uwaga czeka na odpowiedź', 'a remark waits for an answer'),
  }
  const columns: readonly Column<Statement>[] = [
    {
      id: 'member',
      header: t('Członek', 'Member'),
      rowHeader: true,
      value: (row) => nameOf(row.memberId),
      cell: (row) => (
        <Link
          to="/klaster/$clusterId/moje/$id"
          params={{ clusterId, id: settlementId }}
          search={{ czlonek: row.memberId }}
        >
          {nameOf(row.memberId)}
        </Link>
      ),
    },
    {
      id: 'state',
      header: t('Stan', 'State'),
      value: (row) => states[row.state],
      cell: (row) => (
        <>
          <Mark kind={row.state === 'sent' ? 'good' : row.state === 'objected' ? 'warning' : undefined}>
            {states[row.state]}
          </Mark>
        </>
      ),
    },
    {
      id: 'sent',
      header: t('Wysłano', 'Sent'),
      value: (row) => row.sentAt,
      cell: (row) =>
        row.sentAt === null
          ? words.missing
          : `${dayShort(row.sentAt.slice(0, 10))}, ${row.sentTo ?? ''} (${row.sendings}×)`,
    },
    {
      id: 'acts',
      header: t('Pismo', 'Paper'),
      sortable: false,
      value: () => null,
      cell: (row) => (
        <span className="row">
          <a href={statementPdf(clusterId, settlementId, row.memberId)}>
            PDF <span className="visually-hidden">{nameOf(row.memberId)}</span>
          </a>
          {sends ? (
            <Button size="compact-sm" variant="default" onClick={() => send(row.memberId)}>
              {row.sendings === 0 ? t('Wyślij', 'Send') : t('Wyślij ponownie', 'Send again')}
              <span className="visually-hidden"> {nameOf(row.memberId)}</span>
            </Button>
          ) : null}
        </span>
      ),
    },
  ]
  return (
    <div className="stack">
      {works && !sends ? (
        <Note>
          {t(
            'W klastrze pokazowym wysyłka jest wyłączona: członkowie są wymyśleni. Zestawienia można otworzyć i pobrać.',
            'Nothing is sent from the demonstration cluster: its members are made up. Statements can be opened and downloaded.',
          )}
        </Note>
      ) : null}
      {error ? <Failure error={error} /> : null}
      <Loaded query={query} rows={6}>
        {(rows) => (
          <>
            {sending ? <SendingState sending={sending} /> : null}
            {sends && !runs ? (
              <SendAll settlementId={settlementId} unsent={rows.filter(({ sendings }) => sendings === 0).length} />
            ) : null}
            <DataTable
              caption={t('Zestawienia członków', 'Statements of the members')}
              captionHidden
              columns={columns}
              rows={rows}
              keyOf={(row) => row.memberId}
            />
          </>
        )}
      </Loaded>
    </div>
  )
}
