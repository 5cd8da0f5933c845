import { asPlainText } from '../model/blocks.ts'
import type { Block, Section } from '../model/document.ts'
import type { Words } from '../words/words.ts'

interface Term {
  readonly pl: readonly [string, string]
  readonly en: readonly [string, string]
  /** Stems that show the term is used. */
  readonly stems: readonly string[]
}

const TERMS: readonly Term[] = [
  {
    pl: ['autokonsumpcja', 'część produkcji zużyta w klastrze w tej samej godzinie'],
    en: ['self-consumption', 'the part of generation used in the cluster in the same hour'],
    stems: ['autokonsumpcj', 'self-consumption'],
  },
  {
    pl: ['samowystarczalność', 'część zużycia pokryta własną produkcją; godzinowa i roczna to różne liczby'],
    en: [
      'self-sufficiency',
      'the part of consumption met by own generation; by the hour and by the year are different numbers',
    ],
    stems: ['samowystarczaln', 'self-sufficien'],
  },
  {
    pl: ['energia z klastra', 'zużycie członków pokryte produkcją innych członków w tej samej godzinie'],
    en: ['energy from the cluster', 'members’ consumption met by members’ generation in the same hour'],
    stems: ['energia z klastra', 'energii z klastra', 'energy from the cluster'],
  },
  {
    pl: ['pobór z sieci', 'energia wzięta z sieci w punkcie, zmierzona przez dystrybutora'],
    en: ['withdrawal from the grid', 'energy taken from the grid at a point, as the distributor metered it'],
    stems: ['pobór z sieci', 'poboru z sieci', 'from the grid'],
  },
  {
    pl: ['oddanie do sieci', 'energia wprowadzona do sieci w punkcie, zmierzona osobno od poboru'],
    en: ['feed-in to the grid', 'energy fed into the grid at a point, metered apart from withdrawal'],
    stems: ['oddanie do sieci', 'feed-in'],
  },
  {
    pl: ['punkt (PPE)', 'punkt poboru energii: miejsce w sieci z własnym kodem i licznikiem'],
    en: ['point (PPE)', 'metering point: a place in the grid with its own code and meter'],
    stems: ['ppe', 'punkt (', 'points'],
  },
  {
    pl: [
      'dystrybutor (OSD)',
      'operator systemu dystrybucyjnego: przedsiębiorstwo, do którego sieci przyłączono punkty',
    ],
    en: ['distributor (DSO)', 'the company whose grid the points are connected to'],
    stems: ['dystrybutor', 'distributor'],
  },
  {
    pl: [
      'klaster energii',
      'cywilnoprawne porozumienie w sprawie wytwarzania, zużycia i bilansowania energii; nie ma osobowości prawnej',
    ],
    en: [
      'energy cluster',
      'a civil-law agreement on generating, using and balancing energy; it has no legal personality',
    ],
    stems: ['klaster energii', 'energy cluster', 'klaster'],
  },
  {
    pl: [
      'spółdzielnia energetyczna',
      'spółdzielnia, która rozlicza ze sprzedawcą energię oddaną i pobraną w stosunku ustawowym',
    ],
    en: [
      'energy cooperative',
      'a cooperative whose fed-in and withdrawn energy is settled with the seller at the statutory ratio',
    ],
    stems: ['spółdzielni', 'cooperative'],
  },
  {
    pl: [
      'obywatelska społeczność energetyczna',
      'podmiot, którego członkowie dzielą się energią; prawo nie daje mu ulgi w taryfie',
    ],
    en: ['citizen energy community', 'a body whose members share energy; the law gives it no relief in the tariff'],
    stems: ['obywatelsk', 'citizen'],
  },
  {
    pl: ['opłata mocowa', 'opłata za gotowość elektrowni systemowych, liczona w wyznaczonych godzinach'],
    en: ['capacity fee', 'a fee for the readiness of system plants, charged in listed hours'],
    stems: ['opłata mocowa', 'opłaty mocowej', 'capacity fee'],
  },
  {
    pl: ['składnik zmienny', 'część opłaty sieciowej zależna od ilości energii'],
    en: ['variable network charge', 'the part of the network charge that depends on energy'],
    stems: ['składnik zmienny', 'variable network'],
  },
  {
    pl: ['klucz podziału', 'zasada, według której umowa dzieli wspólną korzyść'],
    en: ['sharing key', 'the rule by which the agreement shares the common benefit'],
    stems: ['klucz', 'sharing key'],
  },
  {
    pl: ['wartość Shapleya', 'średni wkład członka w korzyść, gdy członkowie dołączają w losowej kolejności'],
    en: ['Shapley value', 'the mean contribution of a member when members join in random order'],
    stems: ['shapley'],
  },
  {
    pl: ['NPV', 'wartość bieżąca netto: suma przepływów sprowadzonych do dziś stopą dyskonta'],
    en: ['NPV', 'net present value: the sum of flows brought to today at the discount rate'],
    stems: ['npv'],
  },
  {
    pl: ['IRR', 'wewnętrzna stopa zwrotu: stopa, przy której NPV wynosi zero'],
    en: ['IRR', 'internal rate of return: the rate at which the NPV is zero'],
    stems: ['irr'],
  },
  {
    pl: ['MIRR', 'zmodyfikowana stopa zwrotu: z osobną stopą dla nadwyżek i dla finansowania'],
    en: ['MIRR', 'modified rate of return: with separate rates for surpluses and financing'],
    stems: ['mirr'],
  },
  {
    pl: ['SPBT, DPBT', 'prosty i zdyskontowany okres zwrotu nakładów'],
    en: ['SPBT, DPBT', 'simple and discounted payback of the investment'],
    stems: ['spbt', 'dpbt'],
  },
  {
    pl: ['B/C', 'zdyskontowane korzyści dzielone przez zdyskontowane koszty'],
    en: ['B/C', 'discounted benefits divided by discounted costs'],
    stems: ['b/c'],
  },
  {
    pl: ['LCOE', 'koszt wytworzenia jednej megawatogodziny w całym życiu źródła'],
    en: ['LCOE', 'levelised cost of energy: the cost of a megawatt-hour over the life of a plant'],
    stems: ['lcoe'],
  },
  {
    pl: ['stopa dyskonta', 'roczna stopa, którą przelicza się przyszłe pieniądze na dzisiejsze'],
    en: ['discount rate', 'the yearly rate that turns future money into today’s'],
    stems: ['dyskont', 'discount'],
  },
  {
    pl: ['zastąpione', 'wartość wpisana przez program w miejsce braku, zawsze oznaczona i możliwa do cofnięcia'],
    en: ['substituted', 'a value the program put where one was missing, always marked and undoable'],
    stems: ['zastąpion', 'substituted'],
  },
  {
    pl: ['profil standardowy', 'typowy przebieg zużycia, przeskalowany do rocznej ilości z faktur'],
    en: ['standard profile', 'a typical course of consumption, scaled to the billed yearly amount'],
    stems: ['profil', 'standard profile'],
  },
]

/** All words of a block, in lower case. */
function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return asPlainText(block.text)
    case 'list':
      return block.items.map(asPlainText).join(' ')
    case 'notice':
      return `${block.title} ${block.text}`
    case 'key-figures':
      return block.items.map(({ label, note }) => `${label} ${note}`).join(' ')
    case 'definitions':
      return ''
    case 'subheading':
      return block.title
    case 'figure':
      return `${block.title} ${block.reading}`
    case 'table':
      return [
        block.title,
        block.note ?? '',
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === 'text').map(({ text }) => text)),
      ].join(' ')
  }
}

/** The terms the report uses, each in one sentence. */
export function glossaryChapter(sections: readonly Section[], words: Words): Section | null {
  const text = sections
    .flatMap(({ title, blocks }) => [title, ...blocks.map(wordsOf)])
    .join(' ')
    .replaceAll('\u00a0', ' ')
    .toLocaleLowerCase(words.language)
  const used = TERMS.filter(({ stems }) => stems.some((stem) => text.includes(stem)))
  if (used.length === 0) return null
  const items = used
    .map(({ pl, en }) => (words.language === 'pl' ? pl : en))
    .map(([term, meaning]) => ({ term, text: meaning }))
  return {
    id: 'glossary',
    title: words.t('Słowniczek', 'Glossary'),
    blocks: [
      {
        kind: 'definitions',
        items: items.sort((a, b) => new Intl.Collator(words.language).compare(a.term, b.term)),
      },
    ],
  }
}
