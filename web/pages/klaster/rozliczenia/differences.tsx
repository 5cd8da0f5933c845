import type { Differences } from '../../../api/settlements.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'

/** What a correction changes against the settlement it corrects, and why. */
export function DifferencesCard({ differences }: { readonly differences: Differences }) {
  const words = useWords()
  const { t, grosze, number } = words
  type Member = Differences['members'][number]
  type Point = Differences['points'][number]
  const kwh = (wh: number) => number(wh / 1000, 1)
  const members: readonly Column<Member>[] = [
    { id: 'name', header: t('Członek', 'Member'), rowHeader: true, value: (row) => row.name },
    {
      id: 'energy',
      header: t('Z klastra', 'From the cluster'),
      unit: 'kWh',
      numeric: true,
      value: (row) => row.fromClusterWh,
      cell: (row) => kwh(row.fromClusterWh),
    },
    {
      id: 'cost',
      header: t('Koszt', 'Cost'),
      numeric: true,
      value: (row) => Number(row.costPln),
      cell: (row) => grosze(row.costPln),
    },
    {
      id: 'benefit',
      header: t('Korzyść', 'Benefit'),
      numeric: true,
      value: (row) => Number(row.benefitPln),
      cell: (row) => grosze(row.benefitPln),
    },
  ]
  const points: readonly Column<Point>[] = [
    { id: 'point', header: t('Punkt', 'Point'), rowHeader: true, value: (row) => `${row.name} (${row.point})` },
    {
      id: 'before',
      header: t('Pobór przed', 'Withdrawal before'),
      unit: 'kWh',
      numeric: true,
      value: (row) => row.withdrawalBeforeWh,
      cell: (row) => kwh(row.withdrawalBeforeWh),
    },
    {
      id: 'after',
      header: t('Pobór po', 'Withdrawal after'),
      unit: 'kWh',
      numeric: true,
      value: (row) => row.withdrawalAfterWh,
      cell: (row) => kwh(row.withdrawalAfterWh),
    },
    {
      id: 'fbefore',
      header: t('Oddanie przed', 'Feed-in before'),
      unit: 'kWh',
      numeric: true,
      value: (row) => row.feedInBeforeWh,
      cell: (row) => kwh(row.feedInBeforeWh),
    },
    {
      id: 'fafter',
      header: t('Oddanie po', 'Feed-in after'),
      unit: 'kWh',
      numeric: true,
      value: (row) => row.feedInAfterWh,
      cell: (row) => kwh(row.feedInAfterWh),
    },
  ]
  return (
    <section className="card stack" aria-labelledby="roznice">
      <h2 id="roznice">{t('Co zmienia korekta', 'What the correction changes')}</h2>
      <p>
        {differences.reason ? `${differences.reason}. ` : ''}
        {t(
          `Odczyty: wersja ${differences.readingsBefore} → ${differences.readingsAfter}. Korzyść klastra zmienia się o ${grosze(differences.benefitPln)}.`,
          `Readings: version ${differences.readingsBefore} → ${differences.readingsAfter}. The benefit changes by ${grosze(differences.benefitPln)}.`,
        )}
      </p>
      {differences.points.length > 0 ? (
        <DataTable
          caption={t('Punkty, których energia się zmieniła', 'Points whose energy changed')}
          columns={points}
          rows={differences.points}
          keyOf={(row) => row.point}
        />
      ) : null}
      <DataTable
        caption={t('Różnica na członka (po mniej przed)', 'Difference by member (after less before)')}
        columns={members}
        rows={differences.members}
        keyOf={(row) => row.member}
      />
    </section>
  )
}
