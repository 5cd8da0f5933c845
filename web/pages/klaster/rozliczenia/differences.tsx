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
      header: t('Rozliczona w klastrze', 'Settled in the cluster'),
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
    {
      id: 'transfer',
      header: t('Wyrównanie', 'Transfer'),
      numeric: true,
      value: (row) => Number(row.transferPln),
      cell: (row) => grosze(row.transferPln),
    },
  ]
  const changed = differences.members.filter(
    (row) => row.fromClusterWh !== 0 || [row.costPln, row.benefitPln, row.transferPln].some((pln) => Number(pln) !== 0),
  )
  const inputs: Readonly<Record<string, string>> = {
    register: t('rejestr członków i punktów', 'register of members and points'),
    rule: t('klucz podziału korzyści', 'rule of sharing the benefit'),
    opening: t('stany z poprzednich miesięcy', 'what earlier months left'),
    annualKwh: t('roczne zużycie punktów', 'yearly use of points'),
    regime: t('forma prawna', 'legal form'),
    decided: t('decyzja Komisji Europejskiej', 'decision of the European Commission'),
  }
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
      {differences.reason ? (
        <p>
          <strong>{t('Powód:', 'Reason:')}</strong> {differences.reason}
        </p>
      ) : null}
      <p>
        {differences.readingsBefore === differences.readingsAfter
          ? t(
              `Odczyty bez zmian (wersja ${differences.readingsAfter}).`,
              `The readings are the same (version ${differences.readingsAfter}).`,
            )
          : t(
              `Odczyty: wersja ${differences.readingsBefore} → ${differences.readingsAfter}.`,
              `Readings: version ${differences.readingsBefore} → ${differences.readingsAfter}.`,
            )}{' '}
        {differences.changedInputs.length > 0
          ? `${t('Zmieniono też', 'Also changed')}: ${words.list(differences.changedInputs.map((one) => inputs[one] ?? one))}. `
          : ''}
        {Number(differences.benefitPln) === 0
          ? t('Korzyść klastra się nie zmienia.', 'The benefit of the cluster does not change.')
          : t(
              `Korzyść klastra zmienia się o ${grosze(differences.benefitPln)}.`,
              `The benefit of the cluster changes by ${grosze(differences.benefitPln)}.`,
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
      {changed.length === 0 ? (
        <p className="quiet">{t('Kwoty członków się nie zmieniają.', 'The amounts of members do not change.')}</p>
      ) : (
        <DataTable
          caption={t(
            'Członkowie, których kwoty się zmieniły (po mniej przed)',
            'Members whose amounts changed (after less before)',
          )}
          columns={members}
          rows={changed}
          keyOf={(row) => row.member}
        />
      )}
    </section>
  )
}
