import type { PlanComputed } from '../../../api/plans.ts'
import { useWords } from '../../../ui/language.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'

type Row = PlanComputed['keyNumbers'][number]

interface Demand {
  readonly name: string
  readonly areaM2: number
  readonly demand: { readonly finalGj: number }
}
interface Facts {
  readonly demand: readonly Demand[]
  readonly carriers: { readonly total: number }
  readonly emission: {
    readonly basis: string
    readonly factorSetName: string
    readonly total: { co2: number; pm10: number } | null
  }
  readonly config: {
    readonly electricity: { readonly mwh: number; readonly source: string }
    readonly sectors: Readonly<Record<string, { readonly areaSource: string }>>
  }
  readonly meta: { readonly baseYear: number }
}

function Card({ name, value, why }: { readonly name: string; readonly value: string; readonly why: string }) {
  return (
    <div className="card figure-card">
      <p className="figure-name">{name}</p>
      <p className="figure-value">{value}</p>
      <p className="figure-note">{why}</p>
    </div>
  )
}

/** The figures of the base year with where they come from; all others in a table. */
export function KeyNumbers({ computed }: { readonly computed: PlanComputed }) {
  const { t, number } = useWords()
  const facts = computed.result as unknown as Facts
  const gj = facts.demand.reduce((sum, one) => sum + one.demand.finalGj, 0)
  const { emission } = facts
  const basis: Readonly<Record<string, string>> = {
    data: t('ze struktury urządzeń', 'from the mix of devices'),
    estimate: t('z oszacowanej struktury urządzeń', 'from an estimated mix of devices'),
    register: t('z liczby urządzeń w ewidencji', 'from the counts of the register'),
    given: t('sumy podane w dokumencie źródłowym', 'totals given by the source document'),
    unknown: t('brakuje struktury urządzeń', 'the mix of devices is missing'),
  }
  const columns: readonly Column<Row>[] = [
    { id: 'name', header: t('Wielkość', 'Figure'), rowHeader: true, value: (row) => row.name },
    { id: 'unit', header: t('Jednostka', 'Unit'), value: (row) => row.unit },
    {
      id: 'value',
      header: t('Wartość', 'Value'),
      numeric: true,
      value: (row) => row.value,
      cell: (row) => (row.value === null ? t('brak', 'missing') : number(row.value, row.decimals)),
    },
  ]
  return (
    <section className="stack" aria-labelledby="liczby">
      <h2 id="liczby">
        {t(`Najważniejsze liczby, rok ${facts.meta.baseYear}`, `Key figures, ${facts.meta.baseYear}`)}
      </h2>
      <div className="cards">
        <Card
          name={t('Energia końcowa na ciepło', 'Final energy for heat')}
          value={`${number(gj / 1000, 1)}\u00a0TJ`}
          why={t(
            `suma sektorów: ${facts.demand.map(({ name }) => name).join(', ')}`,
            `sum of sectors: ${facts.demand.map(({ name }) => name).join(', ')}`,
          )}
        />
        <Card
          name={t('Energia elektryczna', 'Electricity')}
          value={`${number(facts.config.electricity.mwh, 0)}\u00a0MWh`}
          why={facts.config.electricity.source}
        />
        <Card
          name={t('Emisja CO₂', 'CO₂ emission')}
          value={emission.total ? `${number(emission.total.co2, 0)}\u00a0t` : t('brak', 'missing')}
          why={`${basis[emission.basis] ?? emission.basis}; ${emission.factorSetName}`}
        />
        <Card
          name={t('Emisja pyłu PM10', 'PM10 emission')}
          value={emission.total ? `${number(emission.total.pm10, 1)}\u00a0t` : t('brak', 'missing')}
          why={basis[emission.basis] ?? emission.basis}
        />
      </div>
      <details>
        <summary>{t('Wszystkie porównywane liczby', 'All figures that are compared')}</summary>
        <div lang="pl">
          <DataTable
            caption={t('Liczby planu', 'Figures of the plan')}
            captionHidden
            columns={columns}
            rows={computed.keyNumbers}
            keyOf={(row) => row.name}
          />
        </div>
      </details>
    </section>
  )
}
