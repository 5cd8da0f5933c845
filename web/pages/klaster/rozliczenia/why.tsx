import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { BillLine, MemberMonth, MonthResult, PointBill, Step } from '../../../api/month-result.ts'
import { settledRegime } from '../../../api/month-result.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { downloadXlsx } from '../../../ui/table/files.ts'
import type { Words } from '../../../ui/words.ts'

function valueText({ value, unit }: Step, { grosze, number }: Words): string {
  if (unit === 'PLN') return grosze(value)
  const digits = value.split('.')[1]?.length ?? 0
  return `${number(value, digits)}\u00a0${unit}`
}

/** Points of numbers inside a formula as the reader writes them. */
function formulaText(formula: string, { language }: Words): string {
  return language === 'pl' ? formula.replace(/(\d)\.(\d)/g, '$1,$2') : formula
}

/** Why a member's amount is what it is: the steps with their values and sources, and the bills line by line. */
export function Why({
  row,
  result,
  close,
}: {
  readonly row: MemberMonth
  readonly result: MonthResult
  readonly close: () => void
}) {
  const words = useWords()
  const { t, language, grosze } = words
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const bills = settledRegime(result)?.points.filter(({ member }) => member === row.member) ?? []
  const nameOf = (code: string) => result.points.find(({ point }) => point === code)?.name ?? code
  return (
    <section className="card stack" aria-labelledby="dlaczego">
      <div className="row">
        <h2 id="dlaczego" ref={heading} tabIndex={-1}>
          {row.benefitPln === null
            ? t(`Dlaczego tyle: ${row.name}`, `Why: ${row.name}`)
            : t(`Dlaczego ${grosze(row.benefitPln)}: ${row.name}`, `Why ${grosze(row.benefitPln)}: ${row.name}`)}
        </h2>
        <span className="head-space" />
        <Button
          size="compact-md"
          variant="default"
          onClick={() =>
            downloadXlsx({
              name: `${result.month} obliczenie ${row.member}`,
              header: [
                t('Krok', 'Step'),
                t('Wartość', 'Value'),
                t('Jednostka', 'Unit'),
                t('Wzór', 'Formula'),
                t('Źródło', 'Source'),
              ],
              rows: row.steps.map((step) => [
                step.name[language],
                Number(step.value),
                step.unit,
                step.formula[language],
                step.source,
              ]),
            })
          }
        >
          {t('Pobierz obliczenie XLSX', 'Download as XLSX')}
        </Button>
        <Button size="compact-md" variant="default" onClick={close}>
          {t('Zwiń', 'Close')}
        </Button>
      </div>
      <ol className="tree">
        {row.steps.map((step) => (
          <li key={step.id}>
            <strong>
              {step.name[language]}: {valueText(step, words)}
            </strong>
            <br />
            <span style={{ overflowWrap: 'anywhere' }}>{formulaText(step.formula[language], words)}</span>
            <br />
            <span className="quiet small">
              {t('źródło', 'source')}: {step.source}
            </span>
          </li>
        ))}
      </ol>
      <h3>{t('Rachunki punktów', 'Bills of the points')}</h3>
      {bills.length === 0 ? (
        <p className="quiet">{t('Ten członek nie ma rachunków.', 'This member has no bills.')}</p>
      ) : null}
      {bills.map((bill) => (
        <Bill key={bill.point} bill={bill} name={nameOf(bill.point)} />
      ))}
      <p className="quiet small">
        {t(
          `Odczyty w wersji ${result.readingsVersion}, prawo na miesiąc ${words.month(result.month)}.`,
          `Readings in version ${result.readingsVersion}, law of ${words.month(result.month)}.`,
        )}
      </p>
    </section>
  )
}

function Bill({ bill, name }: { readonly bill: PointBill; readonly name: string }) {
  const words = useWords()
  const { t, language, grosze, number } = words
  const exact = (value: string) => number(value, value.split('.')[1]?.length ?? 0)
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
      cell: (line) => `${exact(line.quantity)}\u00a0${line.unit}`,
    },
    {
      id: 'rate',
      header: t('Stawka', 'Rate'),
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
    { id: 'source', header: t('Źródło', 'Source'), sortable: false, value: (line) => line.source },
  ]
  return (
    <details>
      <summary>
        {name} <span className="code quiet">{bill.point}</span>: {grosze(bill.grossPln)} {t('brutto', 'gross')}
      </summary>
      <DataTable
        caption={t(`Rachunek: ${name}`, `Bill: ${name}`)}
        captionHidden
        columns={columns}
        rows={bill.lines}
        keyOf={(line) => `${line.id} ${line.source} ${line.quantity} ${line.ratePln}`}
        foot={
          <tr>
            <th scope="row">{t('Razem netto, VAT, brutto', 'Net, VAT, gross')}</th>
            <td className="number">{grosze(bill.netPln)}</td>
            <td className="number">{grosze(bill.vatPln)}</td>
            <td className="number">{grosze(bill.grossPln)}</td>
            <td />
          </tr>
        }
      />
    </details>
  )
}
