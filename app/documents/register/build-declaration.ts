import { MEMBER_KIND_WORDS } from '../../../domain/governance/member-kind.ts'
import type { Member } from '../../usecases/office/member.ts'
import { bullets, paragraph } from '../model/blocks.ts'
import type { Definitions, Report, Section } from '../model/document.ts'
import { frameWords } from '../report/frame.ts'
import { wordsIn } from '../words/words.ts'

/** A place to write by hand: the declaration is a form to be signed. */
const BLANK = '……………………………………'

interface Facts {
  readonly clusterName: string
  readonly madeOn: string
}

function filled(pairs: readonly (readonly [string, string | null | undefined])[]): Definitions {
  return {
    kind: 'definitions',
    items: pairs.map(([term, text]) => ({
      term,
      text: text === null || text === undefined || text === '' ? BLANK : text,
    })),
  }
}

function people(member: Member, role: Member['people'][number]['role']): Definitions {
  const found = member.people.filter((one) => one.role === role)
  const shown = found.length > 0 ? found : [null]
  return filled(
    shown.flatMap((one) => [
      ['imię i nazwisko', one?.name] as const,
      ['stanowisko', one?.position] as const,
      ['adres e-mail', one?.email] as const,
      ['telefon', one?.phone] as const,
    ]),
  )
}

/** Declaration of joining (Annex 1 of the agreement), filled with what the register knows; what it does not is left to the pen. @pl deklaracja członkowska (załącznik nr 1) */
export function buildDeclaration(member: Member, { clusterName, madeOn }: Facts): Report {
  const words = wordsIn('pl')
  const { seat, declaration } = member
  const kind = member.kind === null ? null : (member.kindText ?? words.of(MEMBER_KIND_WORDS[member.kind]))
  const house = [seat.building, seat.flat].filter(Boolean).join('/')
  const kwh = (value: number | null) => (value === null ? null : `${words.number(value)} kWh`)
  const sections: Section[] = [
    {
      id: 'who',
      title: 'Uczestnik',
      blocks: [
        filled([
          ['nazwa', member.name],
          ['NIP', member.nip],
          ['REGON', member.regon],
          ['KRS (jeśli dotyczy)', member.krs],
        ]),
      ],
    },
    {
      id: 'seat',
      title: 'I. Siedziba',
      blocks: [
        filled([
          ['województwo', seat.voivodeship],
          ['kod TERYT gminy', member.gmina],
          ['miejscowość', seat.town],
          ['ulica', seat.street ?? seat.line],
          ['numer domu/lokalu', house],
          ['kod pocztowy', seat.postcode],
          ['poczta', seat.post],
          ['e-mail', member.email],
          ['telefon', member.phone],
          ['strona internetowa', member.website],
        ]),
      ],
    },
    { id: 'kind', title: 'II. Rodzaj podmiotu', blocks: [paragraph(kind ?? BLANK)] },
    { id: 'about', title: 'III. Krótki opis podmiotu', blocks: [paragraph(declaration.description ?? BLANK)] },
    {
      id: 'energy',
      title: 'IV. Charakterystyka zużycia i produkcji energii (szacunek)',
      blocks: [
        filled([
          ['roczne zużycie energii elektrycznej', kwh(declaration.yearlyKwh)],
          ['liczba punktów poboru energii', declaration.points === null ? null : String(declaration.points)],
          ['rodzaj posiadanego lub planowanego źródła', declaration.sources],
          ['moc źródła', declaration.sourcePowerKw === null ? null : `${words.short(declaration.sourcePowerKw)} kW`],
          ['ilość wytwarzanej energii w roku', kwh(declaration.yearlyGenerationKwh)],
        ]),
      ],
    },
    {
      id: 'signatories',
      title: 'V. Osoby uprawnione do reprezentowania Uczestnika',
      blocks: [people(member, 'signatory')],
    },
    {
      id: 'council',
      title: 'VI. Przedstawiciel Uczestnika do Rady Klastra',
      blocks: [people(member, 'council-representative')],
    },
    { id: 'contact', title: 'VII. Kontakt w sprawach organizacyjnych', blocks: [people(member, 'contact')] },
    {
      id: 'statement',
      title: 'Oświadczenia',
      blocks: [
        paragraph(
          `Oświadczam, iż deklaruję chęć przystąpienia w charakterze Uczestnika do klastra „${clusterName}” oraz wyrażam wolę współpracy w ramach tej inicjatywy.`,
        ),
        bullets([
          `Znana jest mi treść umowy klastra w brzmieniu jednolitym z dnia ${BLANK}, w tym procedura wstąpienia do klastra.`,
          'Znana jest mi wysokość opłat związanych z uczestnictwem w klastrze.',
          'Prowadzona działalność jest związana z celami, dla których powstał klaster.',
          'Przy przetwarzaniu danych osobowych Uczestnicy stosują rozporządzenie (UE) 2016/679 (RODO).',
        ]),
        filled([
          ['miejscowość i dzień', null],
          ['podpisy osób uprawnionych do reprezentowania', null],
          ['kontrasygnata skarbnika (jednostki samorządu terytorialnego)', null],
        ]),
      ],
    },
    {
      id: 'recommendation',
      title: 'VIII. Rekomendacja Koordynatora dla Rady Klastra',
      blocks: [
        filled([
          ['rekomendacja (pozytywna albo negatywna)', null],
          ['uzasadnienie', null],
          ['miejscowość, dzień i podpis Koordynatora', null],
        ]),
      ],
    },
  ]
  return {
    language: 'pl',
    title: 'Deklaracja przystąpienia (załącznik nr 1)',
    subtitle: clusterName,
    clusterName: member.name,
    facts: [{ label: 'Sporządzono', value: words.day(madeOn) }],
    keywords: ['klaster energii', clusterName, 'deklaracja'],
    madeOn,
    version: '',
    frame: frameWords(words, ''),
    sections,
    isShort: true,
    extraTables: [],
  }
}
