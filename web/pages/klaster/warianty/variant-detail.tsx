import { useState } from 'react'
import type { ComparedColumn, MemberEffect } from '../../../api/scenarios.ts'
import { ChartFrame } from '../../../ui/chart/chart-frame.tsx'
import { SvgChart } from '../../../ui/chart/svg-chart.tsx'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Mark, Note } from '../../../ui/note.tsx'
import type { Column } from '../../../ui/table/column.ts'
import { DataTable } from '../../../ui/table/data-table.tsx'
import { StepsCard } from './steps.tsx'

/** One what-if: its changes, who loses by name, what it hangs on, and each member's change with the reason. */
export function VariantDetail({ column }: { readonly column: ComparedColumn }) {
  const { t, language, title, list } = useWords()
  const id = `wariant-${column.id}`
  return (
    <article className="card stack" aria-labelledby={id}>
      <h3 id={id}>{column.name[language]}</h3>
      <p>
        {title(column.formName)}. {t('Co zmieniono', 'What changes')}:{' '}
        {column.changes.map((change) => change[language]).join('; ') || t('nic', 'nothing')}.
      </p>
      {column.eligible === false ? (
        <Note kind="warning">
          {t(
            'W tym wariancie wspólnota nie spełnia ustawowych warunków tej formy, więc kwoty są tylko rachunkiem. Niespełnione: ',
            'In this what-if the community misses statutory conditions of the form, so the amounts are mere arithmetic. Not met: ',
          )}
          {list(column.missed.map((one) => one[language]))}.
        </Note>
      ) : null}
      <Findings findings={column.findings} short />
      <Losers column={column} />
      <Tornado column={column} />
      {column.members.length > 0 ? (
        <details>
          <summary>{t('Skutek dla każdego członka', 'Effect on each member')}</summary>
          <Members column={column} />
        </details>
      ) : null}
    </article>
  )
}

/** So many losers stand with their amount; the others by name only. */
const WITH_AMOUNT = 5

function Losers({ column }: { readonly column: ComparedColumn }) {
  const { t, list, money } = useWords()
  const named = (ids: readonly string[], change: (effect: MemberEffect) => string) => {
    const effects = column.members
      .filter(({ member }) => ids.includes(member))
      .sort((a, b) => Number(change(b)) - Number(change(a)))
    const most = effects.slice(0, WITH_AMOUNT).map((one) => `${one.name} (+${money(change(one))})`)
    const rest = effects.slice(WITH_AMOUNT)
    const [next] = rest
    return next
      ? `${most.join(', ')}; ${t(`po najwyżej ${money(change(next))}`, `at most ${money(change(next))} each`)}: ${list(rest.map(({ name }) => name))}`
      : list(most)
  }
  const other = column.waits && column.losersDecided.join() !== column.losers.join()
  return (
    <>
      {column.losers.length === 0 ? (
        <p>
          <Mark kind="good">{t('nikt nie traci', 'nobody loses')}</Mark>{' '}
          {t(
            'Jak prawo jest stosowane dziś, żaden członek nie płaci więcej.',
            'As the law is applied today, no member pays more.',
          )}
        </p>
      ) : (
        <p>
          <Mark kind="bad">{t(`traci: ${column.losers.length}`, `lose: ${column.losers.length}`)}</Mark>{' '}
          {t('Więcej niż dziś płacą rocznie', 'These pay more a year than today')}:{' '}
          {named(column.losers, ({ changePln }) => changePln)}
        </p>
      )}
      {other ? (
        <p className="quiet">
          {column.losersDecided.length === 0
            ? t(
                'Z ulgą klastra (niepewną) nikt nie płaciłby więcej.',
                'With the discount (uncertain) nobody would pay more.',
              )
            : `${t('Z ulgą klastra (niepewną) więcej płaciliby', 'With the discount (uncertain) these would pay more')}: ${named(column.losersDecided, ({ changeDecidedPln }) => changeDecidedPln)}`}
        </p>
      ) : null}
    </>
  )
}

function Tornado({ column }: { readonly column: ComparedColumn }) {
  const words = useWords()
  const { t, language, money, of } = words
  const [strongest] = column.sensitivity
  if (!strongest || column.npvPln === null) return null
  const title = t('Od czego najbardziej zależy', 'What it depends on most')
  const sentence = t(
    `Najsilniej działa ${of(strongest.input)}: NPV od ${money(strongest.lowNpvPln)} do ${money(strongest.highNpvPln)}.`,
    `Strongest is ${of(strongest.input)}: NPV from ${money(strongest.lowNpvPln)} to ${money(strongest.highNpvPln)}.`,
  )
  return (
    <ChartFrame
      level={3}
      title={`${title}: ${column.name[language]}`}
      unit={t('NPV, tys. zł', 'NPV, PLN k')}
      sentence={sentence}
      table={{
        name: t('wrażliwość', 'sensitivity'),
        header: [
          t('Założenie', 'Input'),
          t('W dół', 'Down'),
          t('NPV w dół, zł', 'NPV down, PLN'),
          t('W górę', 'Up'),
          t('NPV w górę, zł', 'NPV up, PLN'),
        ],
        rows: column.sensitivity.map((one) => [
          words.title(one.input),
          one.lowLabel,
          Number(one.lowNpvPln),
          one.highLabel,
          Number(one.highNpvPln),
        ]),
      }}
    >
      {() => (
        <SvgChart
          title={title}
          description={sentence}
          spec={{
            type: 'tornado',
            unit: t('NPV, tys. zł', 'NPV, PLN thousand'),
            decimals: 0,
            base: Number(column.npvPln) / 1000,
            baseLabel: t(`podstawa: ${money(column.npvPln ?? 0)}`, `base: ${money(column.npvPln ?? 0)}`),
            names: { low: t('założenie w dół', 'input down'), high: t('założenie w górę', 'input up') },
            rows: column.sensitivity.map((one) => ({
              label: words.title(one.input),
              low: Number(one.lowNpvPln) / 1000,
              high: Number(one.highNpvPln) / 1000,
              lowLabel: one.lowLabel,
              highLabel: one.highLabel,
            })),
          }}
        />
      )}
    </ChartFrame>
  )
}

function Members({ column }: { readonly column: ComparedColumn }) {
  const { t, grosze, language } = useWords()
  const [why, setWhy] = useState<MemberEffect | null>(null)
  const status = { stays: '', new: t('nowy', 'new'), left: t('odchodzi', 'leaves') }
  const columns: readonly Column<MemberEffect>[] = [
    {
      id: 'name',
      header: t('Członek', 'Member'),
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => (
        <>
          {row.name} {row.status === 'stays' ? null : <Mark>{status[row.status]}</Mark>}
        </>
      ),
    },
    {
      id: 'today',
      header: t('Koszt dziś', 'Cost today'),
      numeric: true,
      value: (row) => Number(row.todayPln),
      cell: (row) => grosze(row.todayPln),
    },
    {
      id: 'then',
      header: t('Koszt w wariancie', 'Cost in the what-if'),
      numeric: true,
      value: (row) => Number(row.scenarioPln),
      cell: (row) => grosze(row.scenarioPln),
    },
    {
      id: 'change',
      header: t('Zmiana', 'Change'),
      numeric: true,
      value: (row) => Number(row.changePln),
      cell: (row) => (
        <button type="button" className="linklike" onClick={() => setWhy(row)}>
          {grosze(row.changePln)}
          <span className="visually-hidden">
            {' '}
            {t('dlaczego', 'why')}: {row.name}
          </span>
        </button>
      ),
    },
    ...(column.waits
      ? [
          {
            id: 'decided',
            header: t('Zmiana z ulgą (niepewna)', 'Change with the discount (uncertain)'),
            numeric: true,
            value: (row: MemberEffect) => Number(row.changeDecidedPln),
            cell: (row: MemberEffect) => grosze(row.changeDecidedPln),
          },
        ]
      : []),
  ]
  return (
    <div className="stack">
      <p className="quiet small">
        {t(
          'Koszt po podziale korzyści, bez nakładów i rat: o nich mówi zwrot. Poniżej zera: członek więcej zarabia, niż płaci.',
          'Cost after the benefit is shared, without investment and loans: see the payback. Below zero: the member earns more than it pays.',
        )}
      </p>
      {why ? (
        <StepsCard
          key={why.member}
          title={`${grosze(why.changePln)}, ${why.name}`}
          steps={why.steps}
          close={() => setWhy(null)}
        />
      ) : null}
      <DataTable
        caption={`${t('Skutek dla każdego członka', 'Effect on each member')}: ${column.name[language]}`}
        captionHidden
        columns={columns}
        rows={column.members}
        keyOf={(row) => row.member}
        initialSorting={{ by: 'change', descending: true }}
      />
    </div>
  )
}
