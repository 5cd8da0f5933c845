import { carrierName } from '../../../../domain/plan/carrier-names.ts'
import { bullets, numberColumn, paragraph, subheading, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell } from '../../model/cells.ts'
import type { Block, Section } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'
import { largest } from '../plan-view.ts'
import { networkBlocks } from './networks.ts'
import { registerBlocks } from './register.ts'

function topics(view: PlanView, words: readonly string[]): Block[] {
  const { result, words: say } = view
  const rows = result.profile.filter(({ topic }) => words.some((word) => topic.toLowerCase().includes(word)))
  if (rows.length === 0) return [paragraph('Danych o tej sieci w projekcie nie ma.')]
  return [
    bullets(
      rows.map(({ name, value, text, unit, year, source }) => {
        const shown = value === null ? (text ?? say.missing) : say.short(value)
        return `${name}: ${[shown, unit].filter((part) => part !== '').join(' ')}${year === null ? '' : ` (${year} r.)`}; ${source}`
      }),
    ),
  ]
}

function hasNetworks({ result }: PlanView, carrier: 'electricity' | 'gas' | 'heat'): boolean {
  return result.networks?.some((one) => one.carrier === carrier) ?? false
}

function buildings({ result, words }: PlanView): Block[] {
  const { publicBuildings } = result
  const title = subheading('boiler-houses', 'Kotłownie i budynki użyteczności publicznej')
  if (publicBuildings.length === 0)
    return [title, paragraph('Wykazu kotłowni i budynków użyteczności publicznej w projekcie nie ma.')]
  const worst = publicBuildings.find(({ rank }) => rank === 1)
  const retrofit = { complete: 'pełna', partial: 'częściowa', none: 'nie', unknown: words.missing } as const
  return [
    title,
    paragraph(
      `Wykaz obejmuje ${words.count(publicBuildings.length, 'building')}. ${worst ? `Najwięcej do zaoszczędzenia ma „${worst.name}”: ${words.number(worst.savingGj ?? 0)} GJ rocznie, gdyby zużywał tyle na metr, ile lepsza trzecia część wykazu.` : 'Bez ilości paliwa i wartości opałowej nie da się ich porównać.'}`,
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
        note: 'Oszczędność liczy się względem dolnego tercyla wykazu; budynek poniżej niego ma 0. Kolejność nie uwzględnia kosztów. Budynek o nieprawdopodobnym wskaźniku nie bierze udziału w porównaniu, dopóki dane się nie wyjaśnią.',
      },
    ),
  ]
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
      ...(hasNetworks(view, 'heat') ? networkBlocks(view, 'heat') : topics(view, ['ciepłow'])),
      subheading('electricity-now', 'Energia elektryczna'),
      paragraph(
        `Odbiorcy zużyli ${words.number(config.electricity.mwh, 0)} MWh (${config.electricity.source}).${config.lighting ? ` Oświetlenie ulic to ${words.number(config.lighting.luminaires)} opraw i ${words.number(config.lighting.kwh / 1000)} MWh rocznie.` : ''}`,
      ),
      ...(hasNetworks(view, 'electricity')
        ? networkBlocks(view, 'electricity')
        : topics(view, ['elektroenerg', 'plany dystrybutora energii'])),
      subheading('gas-now', 'Paliwa gazowe'),
      ...(hasNetworks(view, 'gas') ? networkBlocks(view, 'gas') : topics(view, ['gazow'])),
      ...buildings(view),
      ...registerBlocks(view),
    ],
  }
}
