import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { moneyCell, numberCell, row, textCell, totalRow } from '../../model/cells.ts'
import type { Block, Figure, Section, Table } from '../../model/document.ts'
import { FIELD_NAMES } from '../names.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { auditBlocks } from './building-audits.ts'
import { payerBlocks, subsidyBlocks } from './money.ts'

function abatementBlocks({ result, words }: PlanView): Block[] {
  const { abatement, measures, config } = result
  if (abatement.length === 0) return []
  const name = (id: string) => measures.find((one) => one.id === id)?.name ?? id
  const [cheapest] = abatement
  const title = 'Koszt uniknięcia tony CO₂, od najtańszej'
  const chart: Figure = {
    kind: 'figure',
    id: 'abatement-chart',
    title,
    unit: 'zł/t CO₂',
    reading: cheapest
      ? `Najtańsza tona: „${name(cheapest.id)}”, ${words.number(cheapest.plnPerT)} zł/t; wszystkie przedsięwzięcia razem unikają ${words.number(abatement.at(-1)?.cumulativeTCo2 ?? 0)} t rocznie.`
      : '',
    alt: 'Krzywa krańcowych kosztów: prostokąty przedsięwzięć od najtańszego, szerokość to uniknięta emisja w tonach rocznie, wysokość to koszt tony w zł; pod zerem przedsięwzięcie na siebie zarabia.',
    chart: {
      type: 'cost-curve',
      unit: 'zł/t CO₂',
      xTitle: 'uniknięta emisja, t CO₂ rocznie',
      rows: abatement.map(({ id, plnPerT, savedTCo2 }) => ({
        label: name(id),
        note: `${words.number(plnPerT)} zł/t, ${words.number(savedTCo2)} t rocznie`,
        cost: plnPerT,
        amount: savedTCo2,
        fill: plnPerT < 0 ? 'own' : 'loss',
      })),
    },
    data: planTable(
      'abatement-data',
      title,
      [
        wordColumn('Przedsięwzięcie', 2),
        numberColumn('Koszt', 'zł/t'),
        numberColumn('Uniknięto', 't/rok'),
        numberColumn('Narastająco', 't/rok'),
      ],
      abatement.map((one) =>
        row([
          textCell(name(one.id)),
          numberCell(one.plnPerT, 0, words),
          numberCell(one.savedTCo2, 0, words),
          numberCell(one.cumulativeTCo2, 0, words),
        ]),
      ),
      { sheet: 'Krzywa kosztów' },
    ),
    certainty: 'certain',
  }
  return [
    subheading('abatement', 'Krzywa krańcowych kosztów redukcji'),
    paragraph(
      `Koszt roczny to rata nakładu przy realnej stopie ${words.percent(config.discountRate)} i trwałości przedsięwzięcia, pomniejszona o oszczędność; dotacji się nie odejmuje, bo płaci je ktoś inny.`,
    ),
    chart,
  ]
}

function programmeBlocks({ result, words }: PlanView): Block[] {
  const { programme } = result
  if (!programme) return []
  const years = [...new Set(programme.gminas.flatMap(({ byYear }) => Object.keys(byYear)))].sort()
  return [
    subheading('programme', programme.name),
    paragraph(
      `Każda gmina ma własną kolejkę i własne pieniądze; wnioski obsługuje się w kolejności pierwszeństwa, potem dnia złożenia, i nikogo się nie wyprzedza (${programme.source}).${programme.meanCostPln === null || programme.meanCostPln === undefined ? '' : ` Średni koszt wniosku: ${words.money(programme.meanCostPln)}; ustawa pozwala na najwyżej ${words.money(programme.mostMeanCostPln ?? 0)} na budynek.`}`,
    ),
    planTable(
      'programme',
      'Program ograniczania niskiej emisji według gmin',
      [
        wordColumn('Gmina', 2),
        numberColumn('Wnioski'),
        numberColumn('Obsłużone'),
        numberColumn('Czekają'),
        numberColumn('Budżet', 'zł'),
        ...years.map((year) => numberColumn(`Dotacje ${year}`, 'zł')),
        numberColumn('Zostaje', 'zł'),
        numberColumn('PM10', 'kg/rok'),
        numberColumn('CO₂', 't/rok'),
      ],
      programme.gminas.map((one) =>
        row([
          textCell(one.name),
          numberCell(one.applications, 0, words),
          numberCell(one.served, 0, words),
          numberCell(one.waiting, 0, words),
          moneyCell(one.budgetPln ?? 0, words),
          ...years.map((year) => moneyCell(one.byYear[year] ?? 0, words)),
          moneyCell(one.leftPln ?? 0, words),
          numberCell(one.savedPm10Kg, 0, words),
          numberCell(one.savedTCo2, 1, words),
        ]),
      ),
      { sheet: 'Program', dense: true },
    ),
  ]
}

function chargingBlocks({ result, words }: PlanView): Block[] {
  if (result.charging.length === 0) return []
  const last = result.charging.at(-1)
  return [
    subheading('charging', 'Elektromobilność'),
    paragraph(
      last
        ? `W ${last.year} r. flota samochodów elektrycznych (${words.number(last.vehicles)}) zużyje ${words.number(last.mwh)} MWh; potrzeba ${words.count(last.publicPoints, 'publicPoint')} ładowania, a szczyt wieczorny wzrośnie o ${words.number(last.peakMw, 2)} MW (${result.config.vehicles?.source}).`
        : '',
    ),
    planTable(
      'charging',
      'Samochody elektryczne i ładowanie',
      [
        wordColumn('Rok', 0),
        numberColumn('Samochody'),
        numberColumn('Energia', 'MWh'),
        numberColumn('Punkty ogólnodostępne'),
        numberColumn('Moc w szczycie', 'MW'),
      ],
      result.charging.map((one) =>
        row([
          textCell(String(one.year)),
          numberCell(one.vehicles, 0, words),
          numberCell(one.mwh, 0, words),
          numberCell(one.publicPoints, 0, words),
          numberCell(one.peakMw, 2, words),
        ]),
      ),
      { sheet: 'Elektromobilność' },
    ),
  ]
}

function measuresTable({ result, words }: PlanView): Table {
  const { measures } = result
  const sum = (pick: (one: (typeof measures)[number]) => number) => measures.reduce((all, one) => all + pick(one), 0)
  const years = (value: number | null) => (value === null ? textCell('nie zwraca się') : numberCell(value, 1, words))
  return planTable(
    'measures',
    'Przedsięwzięcia',
    [
      wordColumn('Przedsięwzięcie', 3),
      wordColumn('Dziedzina', 1),
      wordColumn('Kto i kiedy', 2),
      numberColumn('Nakład', 'zł'),
      numberColumn('Dotacja', 'zł'),
      numberColumn('Oszczędność', 'zł/rok'),
      numberColumn('Zwrot', 'lata'),
      numberColumn('Zwrot z dotacją', 'lata'),
      numberColumn('Energia', 'MWh/rok'),
      numberColumn('CO₂', 't/rok'),
      wordColumn('Źródło', 2),
    ],
    [
      ...measures.map((one) =>
        row([
          textCell(one.name),
          textCell(FIELD_NAMES[one.field]),
          textCell([one.who, one.years].filter((part) => part !== '').join(', ')),
          moneyCell(one.investmentPln, words),
          moneyCell(one.grantPln, words),
          moneyCell(one.yearlySavingPln, words),
          years(one.paybackYears),
          years(one.paybackWithGrantYears),
          numberCell(one.savedMwh, 0, words),
          numberCell(one.savedTCo2, 0, words),
          textCell([one.source, one.grantSource].filter((part) => part !== null).join('; ')),
        ]),
      ),
      totalRow([
        textCell('Razem'),
        textCell(''),
        textCell(''),
        moneyCell(
          sum(({ investmentPln }) => investmentPln),
          words,
        ),
        moneyCell(
          sum(({ grantPln }) => grantPln),
          words,
        ),
        moneyCell(
          sum(({ yearlySavingPln }) => yearlySavingPln),
          words,
        ),
        textCell(''),
        textCell(''),
        numberCell(
          sum(({ savedMwh }) => savedMwh),
          0,
          words,
        ),
        numberCell(
          sum(({ savedTCo2 }) => savedTCo2),
          0,
          words,
        ),
        textCell(''),
      ]),
    ],
    { dense: true },
  )
}

/** Chapter 9: measures that rationalise use, their cost, who pays, what they avoid. */
export function measuresChapter(view: PlanView): Section {
  const { result, words } = view
  const { measures } = result
  const sum = (pick: (one: (typeof measures)[number]) => number) => measures.reduce((all, one) => all + pick(one), 0)
  return {
    id: 'measures',
    title: 'Przedsięwzięcia racjonalizujące użytkowanie ciepła, energii elektrycznej i paliw gazowych',
    landscape: true,
    blocks: [
      paragraph(
        measures.length === 0
          ? 'Przedsięwzięć jeszcze nie wskazano.'
          : `Wskazano ${words.count(measures.length, 'measure')} o łącznym nakładzie ${words.money(sum(({ investmentPln }) => investmentPln))}, z czego dotacje mogą pokryć ${words.money(sum(({ grantPln }) => grantPln))}. Razem oszczędzą ${words.number(sum(({ savedMwh }) => savedMwh))} MWh i unikną ${words.number(sum(({ savedTCo2 }) => savedTCo2))} t CO₂ rocznie.`,
      ),
      ...(measures.length === 0 ? [] : [measuresTable(view)]),
      ...payerBlocks(view),
      ...subsidyBlocks(view),
      ...auditBlocks(view),
      ...abatementBlocks(view),
      ...programmeBlocks(view),
      ...chargingBlocks(view),
    ],
  }
}
