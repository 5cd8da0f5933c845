import { allSaid } from '../../../../domain/law/said.ts'
import type { MonthResult, RegimeMonth } from '../../../api/month-result.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'

const CERTAIN = { 'in-application': 'good', 'waits-for-decision': 'warning', 'not-enacted': 'bad' } as const

/** The same month under each regime, with how certain the law is. */
export function Regimes({ result }: { readonly result: MonthResult }) {
  const words = useWords()
  const { t, language, grosze, energy } = words
  const certainty: Record<RegimeMonth['certainty'], string> = {
    'in-application': t('stosowane', 'applied'),
    'waits-for-decision': t('czeka na decyzję', 'waits for a decision'),
    'not-enacted': t('nie jest prawem', 'not law'),
  }
  const columns: readonly Column<RegimeMonth>[] = [
    {
      id: 'name',
      header: t('Forma prawna', 'Legal form'),
      rowHeader: true,
      value: (row) => row.name[language],
      cell: (row) => (
        <>
          {row.name[language]}{' '}
          {row.id === result.regime && row.decisionInForce === result.decided ? (
            <Mark kind="good">{t('rozliczany', 'settled')}</Mark>
          ) : null}
        </>
      ),
    },
    {
      id: 'certainty',
      header: t('Prawo', 'Law'),
      className: 'wide-name',
      value: (row) => row.certainty,
      cell: (row) => (
        <>
          <Mark kind={CERTAIN[row.certainty]}>{certainty[row.certainty]}</Mark>
          <div className="quiet small">{row.certaintyNote[language]}</div>
        </>
      ),
    },
    {
      id: 'settled',
      header: t('Energia rozliczona', 'Energy settled'),
      numeric: true,
      value: (row) => row.settledWh,
      cell: (row) => energy(row.settledWh),
    },
    {
      id: 'cost',
      header: t('Koszt razem', 'Total cost'),
      numeric: true,
      value: (row) => Number(row.totalCostPln),
      cell: (row) => grosze(row.totalCostPln),
    },
    {
      id: 'benefit',
      header: t('Korzyść', 'Benefit'),
      numeric: true,
      value: (row) => Number(row.benefitPln),
      cell: (row) => (
        <>
          {grosze(row.benefitPln)}
          {row.certainty === 'waits-for-decision' ? (
            <div className="small">
              <Mark kind="warning">{t('tylko po decyzji KE', 'only after the EC decision')}</Mark>
            </div>
          ) : row.certainty === 'not-enacted' ? (
            <div className="small">
              <Mark kind="bad">{t('tylko do porównania', 'for comparison only')}</Mark>
            </div>
          ) : row.eligible === false ? (
            <div className="small">
              <Mark kind="bad">{t('warunki niespełnione', 'conditions not met')}</Mark>
            </div>
          ) : null}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('Ten sam miesiąc w każdej formie prawnej', 'The same month in each legal form')}
      captionHidden
      className="dense"
      columns={columns}
      rows={result.regimes}
      keyOf={(row) => `${row.id} ${row.decisionInForce}`}
    />
  )
}

/** What each member would get under each key: the key in force first. */
export function Keys({ result }: { readonly result: MonthResult }) {
  const words = useWords()
  const { t, language, grosze } = words
  if (result.sharing.length === 0) return null
  const nameOf = new Map(result.members.map(({ member, name }) => [member, name]))
  type Row = (typeof result.members)[number]
  const columns: readonly Column<Row>[] = [
    {
      id: 'name',
      header: t('Członek', 'Member'),
      rowHeader: true,
      value: (row) => nameOf.get(row.member) ?? row.member,
    },
    ...result.sharing.map((report): Column<Row> => {
      const of = (row: Row) => report.shares.find(({ member }) => member === row.member)?.sharePln
      return {
        id: report.key,
        header: `${report.name[language]}${report.key === result.rule.key ? t(' (obowiązuje)', ' (in force)') : ''}`,
        numeric: true,
        value: (row) => Number(of(row) ?? Number.NaN),
        cell: (row) => {
          const share = of(row)
          return share === undefined ? words.missing : grosze(share)
        },
      }
    }),
  ]
  return (
    <DataTable
      caption={t('Korzyść według różnych kluczy podziału', 'Benefit by different keys')}
      captionHidden
      className="dense"
      columns={columns}
      rows={result.members}
      keyOf={(row) => row.member}
    />
  )
}

/** Which law the month was computed from. */
export function Sources({ result }: { readonly result: MonthResult }) {
  const { t, language, dayShort } = useWords()
  type Row = (typeof result.sources)[number]
  const columns: readonly Column<Row>[] = [
    { id: 'what', header: t('Co', 'What'), rowHeader: true, className: 'wide-name', value: (row) => row[language] },
    {
      id: 'value',
      header: t('Wartość', 'Value'),
      value: (row) =>
        typeof row.value === 'object'
          ? t('tabela', 'table')
          : `${String(row.value).replace('.', ',')}\u00a0${row.unit}`,
    },
    {
      id: 'from',
      header: t('Obowiązuje od', 'In force since'),
      value: (row) => row.from,
      cell: (row) => dayShort(row.from),
    },
    {
      id: 'article',
      header: t('Podstawa', 'Basis'),
      className: 'wide-name',
      value: (row) => `${row.article}, ${row.actTitle}`,
    },
    {
      id: 'status',
      header: t('Stan', 'Status'),
      value: (row) => row.status,
      cell: (row) => (
        <>
          {row.status === 'confirmed' ? (
            <Mark kind="good">{t('potwierdzone', 'confirmed')}</Mark>
          ) : (
            <Mark kind="warning">{t('niepotwierdzone w tekście', 'not confirmed in the text')}</Mark>
          )}
          {row.doubts.length > 0 ? (
            <details className="small">
              <summary>{t('Wątpliwości', 'Doubts')}</summary>
              <span>{allSaid(row.doubts, language)}</span>
            </details>
          ) : null}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('Prawo użyte w obliczeniu', 'Law used in the computation')}
      captionHidden
      className="dense"
      columns={columns}
      rows={result.sources}
      keyOf={(row) => `${row.id} ${row.from}`}
    />
  )
}
