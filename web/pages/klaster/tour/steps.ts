import type { Role } from '../../../api/session.ts'

type Translate = (pl: string, en: string) => string

/** One stop of the tour: a page of the cluster and what to look at there. */
export interface Step {
  readonly to:
    | '/klaster/$clusterId'
    | '/klaster/$clusterId/czlonkowie'
    | '/klaster/$clusterId/dane'
    | '/klaster/$clusterId/energia'
    | '/klaster/$clusterId/moje'
    | '/klaster/$clusterId/punkty'
    | '/klaster/$clusterId/rozliczenie'
    | '/klaster/$clusterId/terminy'
    | '/klaster/$clusterId/w-skrocie'
    | '/klaster/$clusterId/warianty'
  readonly title: string
  readonly text: string
}

/** The way through the demonstration for one role: what this person comes for, in the order of a month's work. */
export function tourOf(role: Role, t: Translate): readonly Step[] {
  const energy: Step = {
    to: '/klaster/$clusterId/energia',
    title: t('Energia', 'Energy'),
    text: t(
      'Ile klaster zużył, wyprodukował i ile energii zostało na miejscu: od roku do kwadransa. Każdy wykres ma tabelę i plik CSV.',
      'What the cluster used, made and kept on the spot, from a year down to a quarter-hour. Every chart has a table and a CSV file.',
    ),
  }
  const variants: Step = {
    to: '/klaster/$clusterId/warianty',
    title: t('Warianty', 'What-ifs'),
    text: t(
      'Co zmieni nowa instalacja, magazyn energii albo inny klucz podziału? Wariant liczy się obok dzisiejszego stanu.',
      'What would a new plant, a storage or another rule of sharing change? A what-if is computed beside today.',
    ),
  }
  const settlement: Step = {
    to: '/klaster/$clusterId/rozliczenie',
    title: t('Rozliczenie', 'Settlement'),
    text: t(
      'Miesiące od stycznia 2026 są rozliczane w tle, jeden po drugim. Przy każdej kwocie „Dlaczego” pokazuje wzór, dane i artykuł.',
      'The months from January 2026 are settled in the background, one by one. "Why" beside each amount shows the formula, the data and the article.',
    ),
  }
  if (role === 'member')
    return [
      {
        to: '/klaster/$clusterId/moje',
        title: t('Moje rozliczenia', 'My settlements'),
        text: t(
          'O ile klaster zmienił Twój koszt, skąd ta kwota i do kiedy można zgłosić uwagę.',
          'By how much the cluster changed your cost, where the amount comes from, and until when you may object.',
        ),
      },
      energy,
      {
        to: '/klaster/$clusterId/punkty',
        title: t('Moje punkty', 'My points'),
        text: t(
          'Kod PPE, taryfa i moc każdego punktu. Punktów innych członków stąd nie widać.',
          'Code, tariff and power of each point. Points of other members cannot be seen from here.',
        ),
      },
      variants,
    ]
  if (role === 'council')
    return [
      {
        to: '/klaster/$clusterId/w-skrocie',
        title: t('Klaster w skrócie', 'In brief'),
        text: t(
          'Co dał klaster, kto zyskał i jakie decyzje czekają na Radę.',
          'What the cluster gave, who gained, and which decisions wait for the council.',
        ),
      },
      variants,
      energy,
      settlement,
      {
        to: '/klaster/$clusterId/terminy',
        title: t('Terminy', 'Deadlines'),
        text: t(
          'Obowiązki z datą, liczbą dni i artykułem, z którego wynikają.',
          'Duties with their day, the days left and the article they follow from.',
        ),
      },
    ]
  return [
    {
      to: '/klaster/$clusterId',
      title: t('Pulpit', 'Desk'),
      text: t(
        'Co jest do zrobienia i do kiedy, a niżej stan miesiąca i odległość od progów ustawowych.',
        'What is to be done and until when; below, the state of the month and the distance to the statutory thresholds.',
      ),
    },
    {
      to: '/klaster/$clusterId/dane',
      title: t('Dane pomiarowe', 'Readings'),
      text: t(
        'W odczytach są prawdziwe usterki: braki, zera, zamienione kierunki. Tablica pokazuje, gdzie są; naprawę można cofnąć.',
        'The readings have honest faults: gaps, zeros, exchanged directions. The board shows where; a repair can be undone.',
      ),
    },
    energy,
    {
      to: '/klaster/$clusterId/czlonkowie',
      title: t('Członkowie', 'Members'),
      text: t(
        'Strony porozumienia, ich przedstawiciele i punkty. Każda zmiana zostaje w dzienniku z datą i osobą.',
        'Parties to the agreement, their representatives and points. Every change stays in the journal with its day and person.',
      ),
    },
    settlement,
    variants,
  ]
}
