import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ComparedRow, Comparison } from '../../../api/scenarios.ts'
import { comparisonQuery } from '../../../api/scenarios.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Mark, Note } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { CostChart } from './cost-chart.tsx'
import { figureText, rangeText, unitOf } from './figure-text.ts'
import { PaperMenu } from './paper-menu.tsx'
import { StepsCard } from './steps.tsx'
import { VariantDetail } from './variant-detail.tsx'

/** Which steps explain which row. */
const STEPS_OF: Readonly<Record<string, readonly string[]>> = {
  investment: ['investment'],
  'from-cluster': ['consumption', 'from-cluster'],
  cost: ['cost'],
  'cost-decided': ['cost-decided'],
  payback: ['investment', 'payback'],
  'payback-decided': ['investment', 'payback-decided'],
  co2: ['co2'],
}

interface Opened {
  readonly row: ComparedRow
  readonly column: number
}

/** What-ifs beside today, ranked figure by figure, with a chart, who loses, and papers for the council. */
export function ComparisonView({ ids, at }: { readonly ids: readonly string[]; readonly at: string }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const query = useQuery(comparisonQuery(clusterId, ids, at))
  return (
    <section className="stack" aria-labelledby="porownanie">
      <div className="row">
        <h2 id="porownanie">{t('Porównanie', 'Comparison')}</h2>
        <span className="head-space" />
        <PaperMenu ids={ids} />
      </div>
      <Loaded query={query} rows={8}>
        {(comparison) => <Compared comparison={comparison} />}
      </Loaded>
    </section>
  )
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords()
  const { t, language, dayShort } = words
  const [opened, setOpened] = useState<Opened | null>(null)
  const waits = comparison.columns.some((column) => column.waits)
  return (
    <>
      <p className="quiet">
        {t(
          `Odczyty z ${comparison.base.year} r., rejestr na ${dayShort(comparison.base.on)}, prawo i taryfy z ${comparison.from.slice(0, 4)} r. Dziś to klaster energii bez instalacji planowanych.`,
          `Readings of ${comparison.base.year}, register on ${dayShort(comparison.base.on)}, law and tariffs of ${comparison.from.slice(0, 4)}. Today is the energy cluster without planned plants.`,
        )}
      </p>
      {waits ? (
        <Note kind="warning">
          {t(
            'Ulga klastra czeka na decyzję Komisji Europejskiej: dziś się jej nie stosuje. Kwoty z ulgą stoją osobno i są niepewne.',
            'The cluster discount waits for a decision of the European Commission and is not applied today. Amounts with it stand apart and are uncertain.',
          )}
        </Note>
      ) : null}
      <FigureTable comparison={comparison} open={setOpened} />
      {opened ? (
        <StepsCard
          key={`${opened.row.id} ${opened.column}`}
          title={`${opened.row.name[language]}: ${comparison.columns[opened.column]?.name[language] ?? ''}`}
          steps={(comparison.columns[opened.column]?.steps ?? []).filter(({ id }) =>
            STEPS_OF[opened.row.id]?.includes(id),
          )}
          close={() => setOpened(null)}
        />
      ) : null}
      <CostChart comparison={comparison} />
      {comparison.columns.slice(1).map((column) => (
        <VariantDetail key={column.id} column={column} />
      ))}
      <p className="quiet small" style={{ overflowWrap: 'anywhere' }}>
        {t(
          `Policzono ${momentText(comparison.computedAt, words)}, program ${comparison.program}. Suma kontrolna danych: ${comparison.presentHash}; prawa: ${comparison.lawHash}.`,
          `Computed ${momentText(comparison.computedAt, words)}, program ${comparison.program}. Checksum of the data: ${comparison.presentHash}; of the law: ${comparison.lawHash}.`,
        )}
      </p>
    </>
  )
}

function FigureTable({
  comparison,
  open,
}: {
  readonly comparison: Comparison
  readonly open: (opened: Opened) => void
}) {
  const words = useWords()
  const { t, language } = words
  const columns: readonly Column<ComparedRow>[] = [
    {
      id: 'name',
      header: t('Wielkość', 'Figure'),
      rowHeader: true,
      sortable: false,
      value: (row) => row.name[language],
      cell: (row) => (
        <div style={{ minWidth: 'min(12rem, 32vw)' }}>
          {row.name[language]} <span className="quiet small">[{unitOf(row.unit, words)}]</span>
          {row.certainty === 'waits' ? (
            <>
              {' '}
              <Mark kind="warning">{t('niepewne', 'uncertain')}</Mark>
            </>
          ) : null}
        </div>
      ),
    },
    ...comparison.columns.map(
      (column, index): Column<ComparedRow> => ({
        id: column.id ?? 'today',
        // A place won in a form whose conditions are missed must not pass for one.
        header: `${column.name[language]}${column.eligible === false ? t(' (warunki niespełnione)', ' (conditions not met)') : ''}`,
        numeric: true,
        sortable: false,
        value: (row) => (row.cells[index]?.value ?? null) as string | number | null,
        cell: (row) => {
          const cell = row.cells[index]
          if (!cell) return '–'
          const text = figureText(cell, row.unit, words)
          const range = rangeText(cell, row.unit, words)
          const explained = column.steps.some(({ id }) => STEPS_OF[row.id]?.includes(id))
          return (
            <>
              {explained && text !== '–' ? (
                <button type="button" className="linklike" onClick={() => open({ row, column: index })}>
                  {text}
                  <span className="visually-hidden">
                    {' '}
                    {t('dlaczego', 'why')}: {row.name[language]}, {column.name[language]}
                  </span>
                </button>
              ) : (
                text
              )}
              {range ? (
                <div className="quiet small" style={{ whiteSpace: 'normal', minWidth: '7rem' }}>
                  {range}
                </div>
              ) : null}
              {cell.rank === null ? null : (
                <div>
                  <Mark kind={cell.rank === 1 ? 'good' : undefined}>
                    {t(`miejsce ${cell.rank}.`, `place ${cell.rank}`)}
                  </Mark>
                </div>
              )}
            </>
          )
        },
      }),
    ),
  ]
  return (
    <DataTable
      caption={t('Warianty obok stanu dzisiejszego', 'What-ifs beside today')}
      captionHidden
      className="dense"
      columns={columns}
      rows={comparison.rows}
      keyOf={(row) => row.id}
    />
  )
}
