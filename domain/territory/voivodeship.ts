import { Refusal } from '../problems/refusal.ts'

/** First two digits of the TERYT code. */
const VOIVODESHIPS: Readonly<Record<string, string>> = {
  '02': 'dolnośląskie',
  '04': 'kujawsko-pomorskie',
  '06': 'lubelskie',
  '08': 'lubuskie',
  '10': 'łódzkie',
  '12': 'małopolskie',
  '14': 'mazowieckie',
  '16': 'opolskie',
  '18': 'podkarpackie',
  '20': 'podlaskie',
  '22': 'pomorskie',
  '24': 'śląskie',
  '26': 'świętokrzyskie',
  '28': 'warmińsko-mazurskie',
  '30': 'wielkopolskie',
  '32': 'zachodniopomorskie',
}

/** The voivodeship of a TERYT code. @pl województwo @refuses territory.unknown-gmina */
export function voivodeshipOf(code: string): string {
  const found = VOIVODESHIPS[code.slice(0, 2)]
  if (found === undefined) throw new Refusal('territory.unknown-gmina', { code, nearest: '' })
  return found
}
