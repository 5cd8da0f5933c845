import type { MemberKind } from '../../app/imports/cluster-folder/rows.ts'
import { GMINAS } from './gminas.ts'

export interface Member {
  readonly id: string
  readonly name: string
  readonly kind: MemberKind
  readonly gmina: string
  readonly recoversVat: boolean
  readonly joinedOn: string
}

const MLAWA = '1413011'

/** Members of the example. Companies, people and their numbers are invented; tax numbers are left blank so as to be nobody's. */
export const MEMBERS: readonly Member[] = [
  ...GMINAS.map(({ member, name, teryt }) => ({
    id: member,
    name: `${name} (dane wymyślone)`,
    kind: 'local-government' as const,
    gmina: teryt,
    recoversVat: false,
    joinedOn: '2025-01-01',
  })),
  company('edz', 'Energia Doliny Zgody sp. z o.o.', 'municipal-company', MLAWA),
  company('zdroj', 'Wodociągi „Zdrój Zgody” sp. z o.o.', 'municipal-company', MLAWA),
  { ...company('lipy', 'Spółdzielnia Mieszkaniowa „Pod Lipami”', 'housing-association', MLAWA), recoversVat: false },
  { ...company('szpital', 'Szpital „Zgoda” SP ZOZ', 'local-government-unit', MLAWA), recoversVat: false },
  company('mleczarnia', 'Mleczarnia „Biała Rosa” sp. z o.o.', 'large-enterprise', MLAWA),
  company('meble', 'Meble „Nad Mławką” sp. z o.o.', 'medium-enterprise', '1413102'),
  company('chlodnia', 'Chłodnia „Zimny Sad” sp. z o.o.', 'medium-enterprise', '1413052'),
  company('piekarnia', 'Piekarnia „Kłos Zgody” s.c.', 'small-enterprise', '1413072'),
  company('sklepy', 'Sklepy „Przy Rynku” sp. z o.o.', 'small-enterprise', MLAWA),
  company('ferma', 'Ferma drobiu „Pod Dębem” sp. z o.o.', 'small-enterprise', '1413062'),
  { ...company('gospodarstwo', 'Gospodarstwo mleczne „Nad Strugą”', 'farm', '1413082'), recoversVat: false },
  company('wiatr', 'Wiatr Zgody sp. z o.o.', 'small-enterprise', '1413092'),
  company('biogaz', 'Biogazownia „Zgoda” sp. z o.o.', 'small-enterprise', '1413052'),
  company('slonce', 'Słonecznik Energia sp. z o.o.', 'small-enterprise', '1413032'),
  ...(['a', 'b', 'c'] as const).map((letter, i) => ({
    ...company(
      `prosument-${letter}`,
      `Prosument ${letter.toUpperCase()} (osoba wymyślona)`,
      'household' as const,
      ['1413022', '1413042', MLAWA][i] as string,
    ),
    recoversVat: false,
    joinedOn: '2025-03-01',
  })),
]

function company(id: string, name: string, kind: MemberKind, gmina: string): Member {
  return { id, name, kind, gmina, recoversVat: true, joinedOn: '2025-01-01' }
}
