import type { BillLine, LawSource, PointBill } from '../../../api/month-result.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { SourceText } from './source-text.tsx'

const UNITS: Readonly<Record<string, string>> = { month: 'mies.', kW·month: 'kW·mies.' }

/** A bill line by line: quantity × rate = amount, and where the rate stands. */
export function Bill({
  bill,
  name,
  laws,
}: {
  readonly bill: PointBill
  readonly name: string
  readonly laws: readonly LawSource[]
}) {
  const words = useWords()
  const { t, language, grosze, number } = words
  const exact = (value: string) => number(value, value.split('.')[1]?.length ?? 0)
  const unit = (value: string) => (language === 'pl' ? (UNITS[value] ?? value) : value)
  const columns: readonly Column<BillLine>[] = [
    {
      id: 'what',
      header: t('Pozycja', 'Line'),
      rowHeader: true,
      value: (line) => (language === 'en' ? (line.en ?? line.pl) : line.pl),
      sortable: false,
    },
    {
      id: 'quantity',
      header: t('Ilość', 'Quantity'),
      numeric: true,
      sortable: false,
      value: (line) => line.quantity,
      cell: (line) => `${exact(line.quantity)}\u00a0${unit(line.unit)}`,
    },
    {
      id: 'rate',
      header: t('Stawka', 'Rate'),
      unit: t('zł', 'PLN'),
      numeric: true,
      sortable: false,
      value: (line) => line.ratePln,
      cell: (line) => exact(line.ratePln),
    },
    {
      id: 'amount',
      header: t('Netto', 'Net'),
      numeric: true,
      sortable: false,
      value: (line) => line.amountPln,
      cell: (line) => grosze(line.amountPln),
    },
    {
      id: 'source',
      header: t('Źródło', 'Source'),
      sortable: false,
      className: 'small wide-name',
      value: (line) => line.source,
      cell: (line) => <SourceText source={line.source} laws={laws} />,
    },
  ]
  const total = (term: string, value: string) => (
    <tr>
      <th scope="row" colSpan={3}>
        {term}
      </th>
      <td className="number">{grosze(value)}</td>
      <td />
    </tr>
  )
  return (
    <DataTable
      caption={name}
      columns={columns}
      rows={bill.lines}
      keyOf={(line) => `${line.id} ${line.source} ${line.quantity} ${line.ratePln}`}
      foot={
        <>
          {total(t('Razem netto', 'Net'), bill.netPln)}
          {total('VAT', bill.vatPln)}
          {total(t('Razem brutto', 'Gross'), bill.grossPln)}
        </>
      }
    />
  )
}
