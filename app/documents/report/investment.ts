import { decimal, fullText, plus, sum } from '../../../domain/quantity/decimal.ts'
import type { Both, CashFlowRow, EconomicIndicators, InvestmentReport } from '../../usecases/analyse/result.ts'
import { bullets, notice, numberColumn, paragraph, subheading, wordColumn } from '../model/blocks.ts'
import { moneyCell, numberCell, row, textCell, totalRow } from '../model/cells.ts'
import type { Block, Cell, Certainty, Figure, FrameWords, Section, Table } from '../model/document.ts'
import type { Words } from '../words/words.ts'
import { parameterCell, unitText } from './value-text.ts'
import type { View } from './view.ts'
import { certaintyOf, isGain, regimeOf } from './view.ts'

/** A short name for columns and titles; the chapter tells what the conventions do. */
function conventionName(id: 'standard' | 'study-2023', name: Both, { t, title }: Words): string {
  const short = title(name).split(/[:(]/)[0]?.trim() ?? ''
  if (short.length > 0 && short.length <= 40) return short
  return id === 'standard'
    ? t('Konwencja standardowa', 'Standard convention')
    : t('Konwencja studium z 2023 r.', 'Convention of the 2023 study')
}

/** How sure the saving is that the investment rests on. */
export function investmentCertainty(view: View, { regime, decisionInForce }: InvestmentReport): Certainty {
  if (regime === 'study-2023') return 'study'
  const found = regimeOf(view, { id: regime, decisionInForce })
  return found ? certaintyOf({ ...found.regime, decisionInForce }) : 'certain'
}

function parameterTable({ parameters }: InvestmentReport, words: Words, certainty: Certainty): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'investment-parameters',
    sheet: t('Inwestycja – parametry', 'Investment – parameters'),
    title: t('Parametry inwestycji i eksploatacji', 'Parameters of investment and operation'),
    columns: [
      wordColumn(t('Parametr', 'Parameter'), 3),
      numberColumn(t('Wartość', 'Value')),
      wordColumn(t('Jednostka', 'Unit'), 1),
      wordColumn(t('Skąd', 'From'), 2),
    ],
    rows: parameters.map(({ name, value, unit, origin }) =>
      row([
        textCell(words.title(name)),
        parameterCell(value, unit, words),
        textCell(unitText(unit, words)),
        textCell(typeof origin === 'string' ? origin : t(origin.pl, origin.en)),
      ]),
    ),
    certainty,
  }
}

function lcoeTable({ lcoe }: InvestmentReport, { words, plantName }: View): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'lcoe',
    sheet: t('Koszt wytworzenia (LCOE)', 'Cost of energy (LCOE)'),
    title: t('Koszt wytworzenia energii (LCOE)', 'Levelised cost of energy (LCOE)'),
    columns: [
      wordColumn(t('Źródło', 'Plant'), 3),
      numberColumn(t('Nakłady', 'Investment'), t('zł', 'PLN')),
      numberColumn(t('Eksploatacja w całym okresie', 'Operation over all years'), t('zł', 'PLN')),
      numberColumn(t('Energia w całym okresie', 'Energy over all years'), 'MWh'),
      numberColumn(t('LCOE prosty', 'Simple LCOE'), t('zł/MWh', 'PLN/MWh')),
      numberColumn(t('LCOE zdyskontowany', 'Discounted LCOE'), t('zł/MWh', 'PLN/MWh')),
    ],
    rows: lcoe.map((one) =>
      row([
        textCell(plantName(one.plant)),
        moneyCell(one.investmentPln, words),
        moneyCell(one.operatingPlnTotal, words),
        numberCell(one.energyMwhTotal, 0, words),
        numberCell(one.simplePlnPerMwh, 2, words),
        numberCell(one.discountedPlnPerMwh, 2, words),
      ]),
    ),
    note: t(
      'Prosty: nakłady i eksploatacja dzielone przez energię. Zdyskontowany: obie strony sprowadzono do roku zerowego stopą dyskonta.',
      'Simple: investment and operation divided by energy. Discounted: both brought to year zero at the discount rate.',
    ),
    certainty: 'certain',
  }
}

const SUMMED = ['investmentPln', 'operatingPln', 'savingPln', 'taxPln', 'resultPln'] as const

function total(rows: readonly CashFlowRow[], of: (typeof SUMMED)[number] | 'depreciationPln'): string {
  return fullText(plus(sum(rows.map((one) => decimal(one[of]))), decimal('0.00')))
}

function cashFlowTable(
  rows: readonly CashFlowRow[],
  { id, title, sheet, certainty }: { id: string; title: string; sheet: string; certainty: Certainty },
  words: Words,
): Table {
  const { t } = words
  return {
    kind: 'table',
    id,
    sheet,
    title,
    dense: true,
    columns: [
      numberColumn(t('Rok', 'Year')),
      ...[
        t('Nakłady', 'Investment'),
        t('Eksploatacja', 'Operation'),
        t('Oszczędność', 'Saving'),
        t('Podatek', 'Tax'),
        t('Wynik', 'Result'),
        t('Narastająco', 'Cumulative'),
        t('Amortyzacja', 'Depreciation'),
      ].map((name) => numberColumn(name, t('zł', 'PLN'))),
    ],
    rows: [
      ...rows.map((one) =>
        row([
          numberCell(one.year, 0, words),
          ...SUMMED.map((of) => moneyCell(one[of], words)),
          moneyCell(one.cumulativePln, words),
          moneyCell(one.depreciationPln, words),
        ]),
      ),
      totalRow([
        textCell(t('Razem', 'Total')),
        ...SUMMED.map((of) => moneyCell(total(rows, of), words)),
        moneyCell(rows.at(-1)?.cumulativePln ?? null, words),
        moneyCell(total(rows, 'depreciationPln'), words),
      ]),
    ],
    certainty,
  }
}

function flowFigure({ conventions }: InvestmentReport, words: Words, data: Table, certainty: Certainty): Figure {
  const { t } = words
  const years = Math.max(0, ...conventions.flatMap(({ simple }) => simple.map(({ year }) => year)))
  const standard = conventions.find(({ id }) => id === 'standard') ?? conventions[0]
  const dpbt = standard?.indicators.dpbtYears ?? null
  const npv = standard?.indicators.npvPln ?? '0'
  const curve = (rows: readonly CashFlowRow[]) =>
    rows.map(({ year, cumulativePln }) => [year, Number(cumulativePln) / 1e6] as const)
  return {
    kind: 'figure',
    id: 'cash-flow-chart',
    title: t('Przepływy narastająco', 'Cumulative cash flow'),
    unit: t('mln zł', 'PLN m'),
    reading:
      dpbt === null
        ? t(
            `W konwencji standardowej nakłady nie zwracają się w ${words.count(years, 'afterYears')}; na koniec wynik zdyskontowany wynosi ${words.money(npv)}.`,
            `By the standard convention the investment is not paid back in ${words.count(years, 'year')}; the discounted result ends at ${words.money(npv)}.`,
          )
        : t(
            `W konwencji standardowej nakłady zwracają się, po uwzględnieniu dyskonta, po ${words.count(Math.round(dpbt * 10) / 10, 'afterYears')}; na koniec wynik zdyskontowany wynosi ${words.money(npv)}.`,
            `By the standard convention the investment is paid back, discounting included, after ${words.count(Math.round(dpbt * 10) / 10, 'year')}; the discounted result ends at ${words.money(npv)}.`,
          ),
    alt: t(
      `Wykres liniowy: wynik narastająco w latach 0–${years} w milionach złotych, prosty i zdyskontowany, w ${conventions.length} konwencjach.`,
      `Line chart: cumulative result in years 0–${years} in million złoty, simple and discounted, in ${conventions.length} conventions.`,
    ),
    chart: {
      type: 'lines',
      unit: t('mln zł', 'PLN million'),
      xTitle: t('rok', 'year'),
      x: [0, years],
      xTicks: Array.from({ length: Math.floor(years / 5) + 1 }, (_, i) => ({ at: i * 5, label: String(i * 5) })),
      series: conventions.flatMap(({ id, simple, discounted }) => [
        {
          name:
            id === 'standard' ? t('standardowa, prosta', 'standard, simple') : t('studium, prosta', 'study, simple'),
          stroke: id === 'standard' ? ('standard' as const) : ('study' as const),
          points: curve(simple),
        },
        {
          name:
            id === 'standard'
              ? t('standardowa, zdyskontowana', 'standard, discounted')
              : t('studium, zdyskontowana', 'study, discounted'),
          stroke: id === 'standard' ? ('standardDiscounted' as const) : ('studyDiscounted' as const),
          points: curve(discounted),
        },
      ]),
    },
    data: { ...data, id: 'cash-flow-data' },
    certainty,
  }
}

function indicatorTable({ conventions }: InvestmentReport, words: Words, certainty: Certainty): Table {
  const { t } = words
  const years = (value: number | null): Cell => numberCell(value, 2, words)
  const share = (value: number | null): Cell => ({ text: words.percent(value, 2), value, kind: 'percent', decimals: 2 })
  const lines: readonly (readonly [string, string, (one: EconomicIndicators) => Cell])[] = [
    [
      t('Wartość bieżąca netto (NPV)', 'Net present value (NPV)'),
      t('zł', 'PLN'),
      ({ npvPln }) => moneyCell(npvPln, words),
    ],
    [t('Wewnętrzna stopa zwrotu (IRR)', 'Internal rate of return (IRR)'), '%', ({ irr }) => share(irr)],
    [t('Zmodyfikowana stopa zwrotu (MIRR)', 'Modified rate of return (MIRR)'), '%', ({ mirr }) => share(mirr)],
    [t('Prosty okres zwrotu (SPBT)', 'Simple payback (SPBT)'), t('lata', 'years'), ({ spbtYears }) => years(spbtYears)],
    [
      t('Zdyskontowany okres zwrotu (DPBT)', 'Discounted payback (DPBT)'),
      t('lata', 'years'),
      ({ dpbtYears }) => years(dpbtYears),
    ],
    [
      t('Korzyści do kosztów (B/C)', 'Benefit to cost (B/C)'),
      '–',
      ({ benefitCost }) => numberCell(benefitCost, 2, words),
    ],
    [
      t('Koszt wytworzenia (LCOE)', 'Levelised cost of energy (LCOE)'),
      t('zł/MWh', 'PLN/MWh'),
      ({ lcoePlnPerMwh }) => numberCell(lcoePlnPerMwh, 2, words),
    ],
  ]
  return {
    kind: 'table',
    id: 'investment-indicators',
    sheet: t('Wskaźniki inwestycji', 'Investment indicators'),
    title: t('Wskaźniki efektywności w obu konwencjach', 'Indicators in both conventions'),
    columns: [
      wordColumn(t('Wskaźnik', 'Indicator'), 3),
      wordColumn(t('Jednostka', 'Unit'), 1),
      ...conventions.map(({ id, name }) => numberColumn(conventionName(id, name, words))),
    ],
    rows: lines.map(([name, unit, cell]) =>
      row([textCell(name), textCell(unit), ...conventions.map(({ indicators }) => cell(indicators))]),
    ),
    certainty,
  }
}

function differences({ conventions }: InvestmentReport, words: Words): Block[] {
  const { t } = words
  const reasons = conventions.flatMap(({ id, name, indicators }) =>
    indicators.irr === null && indicators.irrReason !== null
      ? [`${conventionName(id, name, words)}: ${words.of(indicators.irrReason)}`]
      : [],
  )
  const warnings = conventions.flatMap(({ warnings: found }) =>
    found.map((one) => `${t(one.pl, one.en)} ${t(one.advicePl, one.adviceEn)}`),
  )
  return [
    ...(conventions.length > 1
      ? [
          notice(
            'warning',
            t('Dwie konwencje, różne liczby', 'Two conventions, different numbers'),
            t(
              'Konwencja standardowa wydaje nakłady w roku zerowym, dyskontuje wszystkie przepływy i odlicza podatek. Konwencja studium z 2023 r. wydaje nakłady w roku pierwszym bez dyskonta i nie odlicza podatku. Do decyzji służy standardowa; drugą podano, aby porównać wyniki z tamtym opracowaniem.',
              'The standard convention spends the investment in year zero, discounts every flow and deducts tax. The convention of the 2023 study spends it in year one without discounting and deducts no tax. Decide by the standard one; the other serves to compare with that study.',
            ),
          ),
        ]
      : []),
    ...([...reasons, ...warnings].length > 0 ? [bullets([...reasons, ...warnings])] : []),
  ]
}

/** The investment as tables a council can check: parameters, cost of energy, cash flows, indicators. */
export function investmentChapter(view: View, frame: FrameWords): Section | null {
  const { result, words } = view
  const { t } = words
  const { investment } = result
  if (investment === null) return null
  const certainty = investmentCertainty(view, investment)
  const base = regimeOf(view, { id: investment.regime, decisionInForce: investment.decisionInForce })
  const indicators = indicatorTable(investment, words, certainty)
  const standard = investment.conventions.find(({ id }) => id === 'standard')
  const flows = investment.conventions.flatMap(({ id, name, simple, discounted }) => [
    cashFlowTable(
      simple,
      {
        id: `flow-${id}-simple`,
        title: t(
          `Przepływy proste – ${conventionName(id, name, words)}`,
          `Simple cash flow – ${conventionName(id, name, words)}`,
        ),
        sheet:
          id === 'standard'
            ? t('Przepływy – proste', 'Flows – simple')
            : t('Przepływy – proste, studium', 'Flows – simple, study'),
        certainty,
      },
      words,
    ),
    cashFlowTable(
      discounted,
      {
        id: `flow-${id}-discounted`,
        title: t(
          `Przepływy zdyskontowane – ${conventionName(id, name, words)}`,
          `Discounted cash flow – ${conventionName(id, name, words)}`,
        ),
        sheet:
          id === 'standard'
            ? t('Przepływy – dyskonto', 'Flows – discounted')
            : t('Przepływy – dyskonto, studium', 'Flows – discounted, study'),
        certainty,
      },
      words,
    ),
  ])
  return {
    id: 'investment',
    title: t('Inwestycja', 'Investment'),
    blocks: [
      paragraph(
        t(
          `Oszczędność przyjęto z formy „${base?.title ?? investment.regime}”. ${standard === undefined ? '' : isGain(standard.indicators.npvPln) ? `Inwestycja się zwraca: NPV ${words.money(standard.indicators.npvPln)}.` : `Inwestycja się nie zwraca: NPV ${words.money(standard.indicators.npvPln)}.`}`.trim(),
          `The saving is that of “${base?.title ?? investment.regime}”. ${standard === undefined ? '' : isGain(standard.indicators.npvPln) ? `The investment pays: NPV ${words.money(standard.indicators.npvPln)}.` : `The investment does not pay: NPV ${words.money(standard.indicators.npvPln)}.`}`.trim(),
        ),
      ),
      ...(certainty === 'certain'
        ? []
        : [
            notice(
              certainty,
              t(`Oszczędność: ${frame.marks[certainty]}`, `Saving: ${frame.marks[certainty]}`),
              frame.markMeanings[certainty],
            ),
          ]),
      ...(investment.parameters.length > 0 ? [parameterTable(investment, words, certainty)] : []),
      ...(investment.lcoe.length > 0 ? [lcoeTable(investment, view)] : []),
      ...(investment.conventions.length > 0
        ? [
            indicators,
            ...differences(investment, words),
            flowFigure(investment, words, indicators, certainty),
            subheading('investment-flows', t('Przepływy rok po roku', 'Cash flow year by year')),
            ...flows,
          ]
        : []),
    ],
  }
}
