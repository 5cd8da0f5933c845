import type { Both, Certainty, Setting } from '../regime.ts'

/** Who pays the variable network charge on energy settled inside the cooperative. */
export type VariableCharge = 'seller-from-surplus' | 'member-pays'

export const COOPERATIVE_NAME: Both = { pl: 'spółdzielnia energetyczna', en: 'energy cooperative' }

export const COOPERATIVE_CERTAINTY: { certainty: Certainty; certaintyNote: Both } = {
  certainty: 'in-application',
  certaintyNote: {
    pl: 'Prawo stosowane (art. 38c ustawy o OZE), pod warunkiem wpisu do wykazu KOWR i spełnienia limitów art. 38e.',
    en: 'Law in application (art. 38c of the RES act), given the entry in KOWR’s list and the limits of art. 38e.',
  },
}

/** The readings of the law behind a cooperative's settlement. */
export function cooperativeSettings(variableCharge: VariableCharge, zoned: boolean): Setting[] {
  return [
    {
      name: { pl: 'składnik zmienny od energii rozliczonej', en: 'variable network charge on settled energy' },
      value: variableCharge,
      why: {
        pl: 'Art. 38c ust. 7 pkt 2 i ust. 11: opłatę płaci operatorowi sprzedawca, najwyżej do wartości pozostawionej mu nadwyżki; domyślnie członkowie nie płacą nic (seller-from-surplus), ostrożnie płacą całość (member-pays).',
        en: 'Art. 38c(7)(2) and (11): the seller pays the distributor, at most the value of the surplus left to it; by default members pay nothing (seller-from-surplus), cautiously they pay all (member-pays).',
      },
    },
    {
      name: { pl: 'strefy czasowe', en: 'time zones' },
      value: zoned ? 'by-zone' : 'one-zone',
      why: {
        pl: '§ 4 ust. 2–4 rozporządzenia: najpierw ta sama strefa, potem strefy od najwyższego składnika zmiennego.',
        en: '§ 4(2)–(4) of the regulation: the same zone first, then zones from the highest variable rate.',
      },
    },
    {
      name: { pl: 'partia z miesiąca m służy do', en: 'a lot of month m serves until' },
      value: 'm+12',
      why: {
        pl: 'Art. 38c ust. 8: energię datuje się na ostatni dzień miesiąca i wolno ją odebrać przez 12 kolejnych miesięcy.',
        en: 'Art. 38c(8): energy is dated to the last day of its month and may be taken back for 12 more months.',
      },
    },
    {
      name: { pl: 'godziny energii do zapłaty', en: 'hours of the energy to bill' },
      value: 'hours-of-net-withdrawal',
      why: {
        pl: 'Rozporządzenie dzieli energię do zapłaty miesięcznie; na godziny rozkładamy ją tam, gdzie spółdzielnia jako całość pobierała.',
        en: 'The regulation splits billed energy by the month; we lay it over the hours in which the cooperative as a whole withdrew.',
      },
    },
  ]
}
