import { bullets, paragraph } from '../../model/blocks.ts'
import type { Section } from '../../model/document.ts'
import type { PlanView } from '../plan-view.ts'

/** Chapter 6: surplus, cogeneration and waste heat, each named also when there is none. */
export function surplusChapter({ result, words }: PlanView): Section {
  const { resources, hourly, procedureData } = result
  const asked =
    procedureData.companiesAskedOn !== undefined ||
    procedureData.letters.some(({ kind, sentOn }) => kind === 'company' && sentOn !== undefined)
  const of = (kinds: readonly string[]) => resources.filter(({ kind }) => kinds.includes(kind))
  const say = (kinds: readonly string[], none: string) => {
    const found = of(kinds)
    return found.length === 0
      ? none
      : `${words.list(found.map(({ name, potential }) => `${name} (${words.number(potential.technicalGj)} GJ)`))}.`
  }
  return {
    id: 'surplus',
    title: 'Nadwyżki, kogeneracja i ciepło odpadowe',
    blocks: [
      paragraph(
        'Ustawa każe ocenić możliwości wykorzystania istniejących nadwyżek i lokalnych zasobów, energii wytwarzanej w OZE i w kogeneracji oraz ciepła odpadowego z instalacji przemysłowych.',
      ),
      bullets([
        `Nadwyżki energii elektrycznej: ${hourly && hourly.surplusMwh > 0 ? `przy źródłach z rozdziału 5 wyniosłyby ${words.number(hourly.surplusMwh)} MWh rocznie; można je zużyć w klastrze energii, zmagazynować albo zamienić na ciepło.` : 'przy źródłach z rozdziału 5 nadwyżek godzinowych nie ma; cała energia znajduje odbiorcę w gminie.'}`,
        `Kogeneracja: ${say(['cogeneration', 'biogas-farm', 'biogas-sewage', 'biogas-landfill'], 'nie wskazano odbiorcy z całoroczną potrzebą ciepła; przy każdej modernizacji kotłowni należy ją ponownie ocenić.')}`,
        `Ciepło odpadowe: ${say(['waste-heat'], asked ? 'przedsiębiorstwa, do których wystąpiono, nie zgłosiły źródeł ciepła odpadowego.' : 'przedsiębiorstw jeszcze o nie nie zapytano.')}`,
        `Paliwa lokalne: ${say(['straw', 'hay', 'wood', 'willow'], 'nie oszacowano.')}`,
      ]),
    ],
  }
}
