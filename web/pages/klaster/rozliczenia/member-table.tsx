import { Button } from '@mantine/core'
import { useState } from 'react'
import { decimal, minus, sum, text } from '../../../../domain/quantity/decimal.ts'
import type { MemberMonth, MonthResult } from '../../../api/month-result.ts'
import { downloadXlsx } from '../../../ui/files.ts'
import { useWords } from '../../../ui/language.tsx'
import { Mark } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Why } from './why.tsx'

const openerId = (member: string) => `opens-${member}`

/** Members with energy, share and money; each amount opens to its reasons. */
export function MemberTable({ result }: { readonly result: MonthResult }) {
  const words = useWords()
  const { t, number, percent, grosze } = words
  const [opened, setOpened] = useState<string | null>(null)
  const mwh = (wh: number) => number(wh / 1e6, 3)
  const columns: readonly Column<MemberMonth>[] = [
    { id: 'name', header: t('Członek', 'Member'), rowHeader: true, className: 'wide-name', value: (row) => row.name },
    {
      id: 'use',
      header: t('Pobór', 'Withdrawal'),
      unit: 'MWh',
      numeric: true,
      value: (row) => row.withdrawalWh / 1e6,
      cell: (row) => mwh(row.withdrawalWh),
    },
    {
      id: 'own',
      header: t('Rozliczona w klastrze', 'Settled in the cluster'),
      unit: 'MWh',
      numeric: true,
      value: (row) => row.fromClusterWh / 1e6,
      cell: (row) => mwh(row.fromClusterWh),
    },
    {
      id: 'share',
      header: t('Udział', 'Share'),
      numeric: true,
      value: (row) => row.fromClusterShare,
      cell: (row) => (row.fromClusterShare === null ? words.missing : percent(row.fromClusterShare)),
    },
    {
      id: 'without',
      header: t('Bez klastra', 'Without'),
      unit: t('zł', 'PLN'),
      numeric: true,
      value: (row) => Number(row.costWithoutPln),
      cell: (row) => number(row.costWithoutPln, 2),
    },
    {
      id: 'cost',
      header: t('W klastrze', 'Within'),
      unit: t('zł', 'PLN'),
      numeric: true,
      value: (row) => Number(row.costPln),
      cell: (row) => number(row.costPln, 2),
    },
    {
      id: 'benefit',
      header: t('Korzyść', 'Benefit'),
      unit: t('zł', 'PLN'),
      numeric: true,
      value: (row) => (row.benefitPln === null ? null : Number(row.benefitPln)),
      cell: (row) => (row.benefitPln === null ? words.missing : number(row.benefitPln, 2)),
    },
    {
      id: 'why',
      header: t('Skąd', 'Why'),
      sortable: false,
      value: () => null,
      cell: (row) => (
        <Button
          size="compact-sm"
          variant="light"
          id={openerId(row.member)}
          aria-expanded={opened === row.member}
          onClick={() => setOpened(opened === row.member ? null : row.member)}
        >
          <span aria-hidden="true">?</span>
          <span className="visually-hidden">
            {t('Skąd ta kwota', 'Why this amount')}: {row.name}
          </span>
        </Button>
      ),
    },
  ]
  const all = (of: (row: MemberMonth) => string | null) => sum(result.members.map((row) => decimal(of(row) ?? '0')))
  const benefit = all((row) => row.benefitPln)
  const shared = result.members.some((row) => row.benefitPln !== null)
  const difference = minus(benefit, decimal(result.totals.benefitPln))
  const close = () => {
    // The focus goes back to what opened the card.
    document.getElementById(openerId(opened ?? ''))?.focus()
    setOpened(null)
  }
  const chosen = result.members.find(({ member }) => member === opened)
  const file = () =>
    downloadXlsx({
      name: `${result.month} rozliczenie czlonkowie`,
      header: columns.slice(0, -1).map(({ header, unit }) => (unit ? `${header} [${unit}]` : header)),
      rows: result.members.map((row) => columns.slice(0, -1).map(({ value }) => value(row))),
    })
  return (
    <>
      {chosen ? <Why key={chosen.member} row={chosen} result={result} close={close} /> : null}
      <div className="row no-print">
        <Button variant="default" size="compact-md" onClick={file}>
          {t('Pobierz członków XLSX', 'Download members as XLSX')}
        </Button>
      </div>
      <DataTable
        caption={t('Członkowie', 'Members')}
        captionHidden
        className="dense"
        columns={columns}
        rows={result.members}
        keyOf={(row) => row.member}
        foot={
          <tr>
            <th scope="row">{t('Razem', 'Total')}</th>
            <td className="number">{mwh(result.totals.withdrawalWh)}</td>
            <td className="number">{mwh(result.members.reduce((total, row) => total + row.fromClusterWh, 0))}</td>
            <td />
            <td className="number">{number(text(all((row) => row.costWithoutPln)), 2)}</td>
            <td className="number">{number(text(all((row) => row.costPln)), 2)}</td>
            <td className="number">
              {shared ? (
                <>
                  {number(text(benefit), 2)}
                  <div className="small">
                    {difference.mantissa === 0n ? (
                      <Mark kind="good">{t('suma zgodna', 'sum is right')}</Mark>
                    ) : (
                      <Mark kind="bad">
                        {t(`różnica ${grosze(text(difference))}`, `differs by ${grosze(text(difference))}`)}
                      </Mark>
                    )}
                  </div>
                </>
              ) : (
                words.missing
              )}
            </td>
            <td />
          </tr>
        }
      />
    </>
  )
}
