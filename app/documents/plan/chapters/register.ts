import { banRule } from '../../../../domain/plan/ban-rule.ts'
import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import { numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell, totalRow } from '../../model/cells.ts'
import type { Block, Table } from '../../model/document.ts'
import { deviceKind } from '../device-names.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

const CLASS_NAMES = {
  'no-class': 'bez klasy',
  'class-3': 'klasa 3',
  'class-4': 'klasa 4',
  'class-5': 'klasa 5',
  ecodesign: 'ekoprojekt',
} as const

/** Each kind of source with fuel, class, feed and the day it must go. */
function sourcesTable({ result, words }: PlanView): Table {
  return planTable(
    'heat-sources',
    'Źródła ciepła według rodzaju, paliwa, klasy i podawania',
    [
      wordColumn('Rodzaj', 1),
      wordColumn('Paliwo', 1),
      wordColumn('Klasa', 1),
      wordColumn('Podawanie', 1),
      numberColumn('Liczba'),
      wordColumn('Termin wymiany', 1),
      wordColumn('Źródło', 2),
    ],
    result.register.rows.flatMap(({ source, count, bannedFrom, ban, adapt }) => {
      if (!source) return []
      const day = bannedFrom === null ? '' : words.dayShort(bannedFrom)
      const until = ban === 'until' ? `${day}${adapt ? ' (lub dostosowanie)' : ''}` : ''
      return [
        row([
          textCell(source.device ? deviceKind(source.device) : source.kind === 'boiler' ? 'kocioł' : 'inne'),
          textCell(carrierName(source.fuel)),
          textCell(source.boilerClass === null ? 'nie dotyczy' : CLASS_NAMES[source.boilerClass]),
          textCell(source.feed === '' ? 'nie dotyczy' : source.feed),
          numberCell(count, 0, words),
          textCell(ban === 'unknown' ? 'nieustalony' : ban === 'none' ? 'bez terminu' : until),
          textCell(source.source),
        ]),
      ]
    }),
    { dense: true, sheet: 'Źródła ciepła' },
  )
}

/** What the resolution bans and when, whether or not the register is at hand. */
function rulesBlocks({ result, words }: PlanView): Block[] {
  const { rules, rulesSource } = result.register
  if (rules === undefined)
    return [
      paragraph(
        `Uchwały antysmogowej (województwo ${result.meta.voivodeship}) program nie ma; jej przepisy trzeba wpisać do ustawień planu.`,
      ),
    ]
  return [
    planTable(
      'ban-rules',
      `Terminy uchwały antysmogowej: województwo ${result.meta.voivodeship}`,
      [wordColumn('Termin', 0), wordColumn('Kogo dotyczy', 2), wordColumn('Stan', 1)],
      rules.map(({ rule, from, adapt }) =>
        row([
          textCell(from === null ? 'bez terminu' : words.dayShort(from)),
          textCell(`${banRule(rule).pl}${adapt ? ' (można dostosować)' : ''}`),
          textCell(from === null ? 'wolno używać' : from <= result.meta.madeOn ? 'termin minął' : 'przed terminem'),
        ]),
      ),
      { sheet: 'Uchwała antysmogowa', ...(rulesSource ? { note: `Źródło: ${rulesSource}.` } : {}) },
    ),
  ]
}

/** How many devices must go, and by when. */
function deadlinesTable({ result, words }: PlanView): Table {
  return planTable(
    'ban-deadlines',
    'Ile urządzeń trzeba wymienić lub dostosować i do kiedy',
    [wordColumn('Termin', 0), wordColumn('Kogo dotyczy', 2), numberColumn('Liczba'), wordColumn('Stan', 1)],
    [
      ...result.register.deadlines.map((one) =>
        row([
          textCell(words.dayShort(one.from)),
          textCell(`${banRule(one.rule).pl}${one.adapt ? ' (można dostosować)' : ''}`),
          numberCell(one.count, 0, words),
          { ...textCell(one.overdue ? 'termin minął' : 'przed terminem'), strong: one.overdue },
        ]),
      ),
      totalRow([
        textCell('Razem z terminem'),
        textCell(''),
        numberCell(
          result.register.deadlines.reduce((sum, { count }) => sum + count, 0),
          0,
          words,
        ),
        textCell(''),
      ]),
    ],
    { sheet: 'Terminy wymiany' },
  )
}

/** The register of heat sources laid on the voivodeship's resolution. */
export function registerBlocks(view: PlanView): Block[] {
  const { result, words } = view
  const found = result.register
  const title = subheading('heat-register', 'Ewidencja źródeł ciepła i uchwała antysmogowa')
  if (found.count === 0)
    return [
      title,
      paragraph(
        'Wyciągu z ewidencji źródeł ciepła (CEEB) w projekcie nie ma, więc liczby urządzeń do wymiany nie da się podać.',
      ),
      ...rulesBlocks(view),
    ]
  return [
    title,
    paragraph(
      `Ewidencja obejmuje ${words.count(found.count, 'device')}. Bez terminu wymiany pozostaje ${words.number(found.unlimited)}.${found.unknown > 0 ? ` Dla ${words.number(found.unknown)} przepisu nie da się ustalić, bo brakuje klasy, wieku albo uchwały.` : ''}`,
    ),
    sourcesTable(view),
    ...(found.rules === undefined ? rulesBlocks(view) : [deadlinesTable(view)]),
  ]
}
