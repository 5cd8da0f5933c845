import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { MemberMonth, MonthResult } from '../../../api/month-result.ts'
import { settledRegime } from '../../../api/month-result.ts'
import { downloadXlsx } from '../../../ui/files.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'
import { Bill } from './bill.tsx'
import { SourceText } from './source-text.tsx'
import { formulaText, valueText } from './step-text.ts'

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
  const { clusterId } = useCluster()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const bills = settledRegime(result)?.points.filter(({ member }) => member === row.member) ?? []
  const lead = row.steps.find(({ id }) => id === 'benefit') ?? row.steps.find(({ id }) => id === 'own-benefit')
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
      {lead ? <p className="reading">{formulaText(lead.formula[language], words, result.points)}</p> : null}
      <ol className="tree">
        {row.steps.map((step) => (
          <li key={step.id}>
            <strong>
              {step.name[language]}: {valueText(step, words)}
            </strong>
            <br />
            <span style={{ overflowWrap: 'anywhere' }}>
              {formulaText(step.formula[language], words, result.points)}
            </span>
            <br />
            <span className="quiet small">
              {t('źródło', 'source')}: <SourceText source={step.source} laws={result.sources} />
            </span>
          </li>
        ))}
      </ol>
      <h3>{t('Rachunki punktów', 'Bills of the points')}</h3>
      {bills.length === 0 ? (
        <p className="quiet">{t('Ten członek nie ma rachunków.', 'This member has no bills.')}</p>
      ) : null}
      {bills.map((bill) => (
        <details key={bill.point}>
          <summary>
            {nameOf(bill.point)} <span className="code quiet">{bill.point}</span>: {grosze(bill.grossPln)}{' '}
            {t('brutto', 'gross')}
          </summary>
          <Bill bill={bill} name={t('Rachunek w klastrze', 'Bill within the cluster')} laws={result.sources} />
        </details>
      ))}
      <p className="quiet small">
        {t(
          `Odczyty w wersji ${result.readingsVersion}, prawo na miesiąc ${words.month(result.month)}.`,
          `Readings in version ${result.readingsVersion}, law of ${words.month(result.month)}.`,
        )}{' '}
        <Link
          to="/klaster/$clusterId/energia"
          params={{ clusterId }}
          search={{ okres: result.month, obiekt: `member:${row.member}` }}
        >
          {t('Odczyty tego członka w tym miesiącu', 'The readings of this member in this month')}
        </Link>
      </p>
    </section>
  )
}
