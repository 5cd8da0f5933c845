import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { PointVersion, ValueChange } from '../../../api/readings.ts'
import { comparisonQuery } from '../../../api/readings.ts'
import { downloadCsv } from '../../../ui/files.ts'
import { useWords } from '../../../ui/language.tsx'
import { momentText } from '../../../ui/moment.ts'
import { Note } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { isLetter, MARKS, QUALITY_LETTERS } from './marks.ts'

interface Props {
  readonly pointCode: string
  /** Of one direction, newest first. */
  readonly versions: readonly PointVersion[]
  readonly version: number
}

/** Value by value: what a version changed against the one before it. */
export function Comparison({ pointCode, versions, version }: Props) {
  const words = useWords()
  const { t, number, language } = words
  const { clusterId } = useCluster()
  const at = versions.findIndex((one) => one.version === version)
  const after = versions[at]
  const before = versions.slice(at + 1).find(({ netting }) => netting === after?.netting)
  const query = useQuery({
    ...comparisonQuery(clusterId, pointCode, {
      month: after?.month ?? '',
      direction: after?.direction ?? 'withdrawal',
      netting: after?.netting ?? 'raw',
      before: before?.version ?? 0,
      after: version,
    }),
    enabled: after !== undefined,
  })
  if (!after)
    return (
      <Note kind="warning">
        {t(
          'W tym miesiącu nie ma takiej wersji. Wybierz jedną z tabeli wyżej.',
          'This month has no such version. Choose one of the table above.',
        )}
      </Note>
    )
  const wh = (value: number | null) => (value === null ? t('brak', 'missing') : number(value))
  const qualityText = (quality: number) => {
    const letter = QUALITY_LETTERS[quality] ?? '.'
    return isLetter(letter) ? MARKS[letter][language === 'pl' ? 'plText' : 'enText'] : ''
  }
  const columns: readonly Column<ValueChange>[] = [
    {
      id: 'at',
      header: t('Od', 'From'),
      rowHeader: true,
      value: (row) => row.at,
      cell: (row) => momentText(row.at, words),
    },
    {
      id: 'before',
      header: t('Przed', 'Before'),
      unit: 'Wh',
      numeric: true,
      value: (row) => row.beforeWh,
      cell: (row) => wh(row.beforeWh),
    },
    {
      id: 'after',
      header: t('Po', 'After'),
      unit: 'Wh',
      numeric: true,
      value: (row) => row.afterWh,
      cell: (row) => wh(row.afterWh),
    },
    {
      id: 'quality',
      header: t('Jakość', 'Quality'),
      value: (row) => row.afterQuality,
      cell: (row) =>
        row.beforeQuality === row.afterQuality
          ? qualityText(row.afterQuality)
          : `${qualityText(row.beforeQuality)} → ${qualityText(row.afterQuality)}`,
    },
  ]
  const title = before
    ? t(`Wersja ${version} wobec wersji ${before.version}`, `Version ${version} against version ${before.version}`)
    : t(`Wersja ${version}: pierwsza tego miesiąca`, `Version ${version}: the first of this month`)
  return (
    <Loaded query={query} rows={6}>
      {(items) => (
        <section className="stack" aria-labelledby="porownanie">
          <div className="row">
            <h2 id="porownanie">{title}</h2>
            <span className="head-space" />
            {items.length > 0 ? (
              <Button
                variant="default"
                size="compact-sm"
                className="no-print"
                onClick={() =>
                  downloadCsv({
                    name: `${after.month} ${pointCode} wersja ${version}`,
                    header: [t('Od (UTC)', 'From (UTC)'), 'Wh przed', 'Wh po', t('Jakość', 'Quality')],
                    rows: items.map((row) => [row.at, row.beforeWh, row.afterWh, qualityText(row.afterQuality)]),
                  })
                }
              >
                {t('Pobierz różnice CSV', 'Download the differences as CSV')}
              </Button>
            ) : null}
          </div>
          {items.length === 0 ? (
            <Note>{t('Żadna wartość się nie różni.', 'No value differs.')}</Note>
          ) : (
            <DataTable
              caption={t(
                `Wartości, które się różnią: ${number(items.length)}`,
                `Values that differ: ${number(items.length)}`,
              )}
              columns={columns}
              rows={items}
              keyOf={(row) => row.at}
            />
          )}
        </section>
      )}
    </Loaded>
  )
}
