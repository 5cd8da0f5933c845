import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell, totalRow } from '../../model/cells.ts'
import type { Block, Section } from '../../model/document.ts'
import { carrierName } from '../names.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { largest } from '../plan-view.ts'

function topics(view: PlanView, words: readonly string[]): Block[] {
  const { result, words: say } = view
  const rows = result.profile.filter(({ topic }) => words.some((word) => topic.toLowerCase().includes(word)))
  if (rows.length === 0) return [paragraph('Danych o tej sieci w projekcie nie ma.')]
  return [
    paragraph(
      `${rows
        .filter(({ value }) => value !== null)
        .map(({ name, value, unit }) => `${name} – ${say.short(value ?? 0)} ${unit}`)
        .join('; ')} (dane: ${[...new Set(rows.map(({ source }) => source.split(',')[0]))].join(', ')}).`,
    ),
  ]
}

function buildings({ result, words }: PlanView): Block[] {
  const { publicBuildings } = result
  if (publicBuildings.length === 0) return []
  const worst = publicBuildings.find(({ rank }) => rank === 1)
  const retrofit = { complete: 'pełna', partial: 'częściowa', none: 'nie', unknown: words.missing } as const
  return [
    subheading('boiler-houses', 'Kotłownie i budynki użyteczności publicznej'),
    paragraph(
      `Wykaz obejmuje ${publicBuildings.length} budynków. ${worst ? `Najwięcej do zaoszczędzenia ma „${worst.name}”: ${words.number(worst.savingGj ?? 0)} GJ rocznie, gdyby zużywał tyle na metr, ile lepsza trzecia część wykazu.` : 'Bez ilości paliwa i wartości opałowej nie da się ich porównać.'}`,
    ),
    planTable(
      'public-buildings',
      'Budynki i kotłownie: zużycie i kolejność modernizacji',
      [
        wordColumn('Budynek', 2),
        wordColumn('Rok', 0),
        numberColumn('Pow.', 'm²'),
        wordColumn('Termomodernizacja', 1),
        wordColumn('Paliwo', 1),
        numberColumn('Energia końcowa', 'GJ'),
        numberColumn('Wskaźnik', 'kWh/m²'),
        numberColumn('Do zaoszczędzenia', 'GJ'),
        numberColumn('Kolejność'),
      ],
      publicBuildings.map((one) =>
        row([
          textCell(one.remark ? `${one.name} (${one.remark})` : one.name),
          textCell(one.built ?? words.missing),
          numberCell(one.areaM2, 0, words),
          textCell(retrofit[one.retrofit ?? 'unknown']),
          textCell(one.fuel === null ? words.missing : carrierName(one.fuel)),
          numberCell(one.finalGj, 0, words),
          numberCell(one.kwhPerM2, 0, words),
          numberCell(one.savingGj, 0, words),
          numberCell(one.rank, 0, words),
        ]),
      ),
      {
        dense: true,
        sheet: 'Budynki',
        note: 'Oszczędność liczy się względem dolnego tercyla wykazu; budynek poniżej niego ma 0. Kolejność nie uwzględnia kosztów.',
      },
    ),
  ]
}

function register({ result, words }: PlanView): Block[] {
  const { register: found } = result
  if (found.count === 0) return []
  return [
    subheading('heat-sources', 'Ewidencja źródeł ciepła i uchwała antysmogowa'),
    paragraph(
      `Ewidencja obejmuje ${words.number(found.count)} urządzeń. Bez terminu wymiany pozostaje ${words.number(found.unlimited)}, a dla ${words.number(found.unknown)} przepisu nie da się ustalić.`,
    ),
    planTable(
      'ban-deadlines',
      'Ile urządzeń trzeba wymienić lub dostosować i do kiedy',
      [wordColumn('Termin', 0), wordColumn('Kogo dotyczy', 2), numberColumn('Liczba'), wordColumn('Stan', 1)],
      [
        ...found.deadlines.map((one) =>
          row([
            textCell(words.dayShort(one.from)),
            textCell(`${RULES[one.rule] ?? one.rule}${one.adapt ? ' (można dostosować)' : ''}`),
            numberCell(one.count, 0, words),
            { ...textCell(one.overdue ? 'termin minął' : 'przed terminem'), strong: one.overdue },
          ]),
        ),
        totalRow([
          textCell('Razem z terminem'),
          textCell(''),
          numberCell(
            found.deadlines.reduce((sum, { count }) => sum + count, 0),
            0,
            words,
          ),
          textCell(''),
        ]),
      ],
      { sheet: 'Terminy wymiany' },
    ),
  ]
}

const RULES: Readonly<Record<string, string>> = {
  'no-class': 'kotły bez klasy',
  'class-3': 'kotły klasy 3',
  'class-4': 'kotły klasy 4',
  'class-5': 'kotły klasy 5',
  'below-class-3': 'kotły poniżej klasy 3',
  'stove-started-before-2018-05-01': 'piece uruchomione przed 1.05.2018',
}

/** Chapter 4: heat, electricity and gas as they are supplied today. */
export function supplyNowChapter(view: PlanView): Section {
  const { result, words } = view
  const { carriers, config } = result
  return {
    id: 'supply-now',
    title: 'Zaopatrzenie w ciepło, energię elektryczną i paliwa gazowe – stan obecny',
    landscape: result.publicBuildings.length > 0,
    blocks: [
      subheading('heat-now', 'Ciepło'),
      paragraph(
        `W ${result.meta.baseYear} r. na ciepło zużyto ${words.number(carriers.total)} GJ energii końcowej. Najwięcej dają: ${largest(carriers.byCarrier, carrierName, words, 3)}.`,
      ),
      ...topics(view, ['ciepłow']),
      subheading('electricity-now', 'Energia elektryczna'),
      paragraph(
        `Odbiorcy zużyli ${words.number(config.electricity.mwh, 0)} MWh (${config.electricity.source}).${config.lighting ? ` Oświetlenie ulic to ${words.number(config.lighting.luminaires)} opraw i ${words.number(config.lighting.kwh / 1000)} MWh rocznie.` : ''}`,
      ),
      ...topics(view, ['elektroenerg', 'plany dystrybutora energii']),
      subheading('gas-now', 'Paliwa gazowe'),
      ...topics(view, ['gazow']),
      ...buildings(view),
      ...register(view),
    ],
  }
}
