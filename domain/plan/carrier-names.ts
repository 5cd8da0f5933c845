const CARRIERS: Readonly<Record<string, string>> = {
  'district heat': 'ciepło sieciowe',
  coal: 'węgiel',
  lignite: 'węgiel brunatny',
  coke: 'koks',
  biomass: 'biomasa',
  wood: 'drewno',
  pellets: 'pellet',
  gas: 'gaz',
  lpg: 'gaz płynny',
  oil: 'olej opałowy',
  electricity: 'energia elektryczna',
  'solar collectors': 'kolektory słoneczne',
  'heat pumps': 'pompy ciepła',
  petrol: 'benzyna',
  diesel: 'olej napędowy',
  'transport lpg': 'gaz płynny do pojazdów',
  'heavy oil': 'olej ciężki',
  biogas: 'biogaz',
}

/** The Polish name of a carrier; one the list does not hold stands for itself. @pl nośnik energii */
export function carrierName(id: string): string {
  return CARRIERS[id] ?? id
}

const IDS = new Map(Object.entries(CARRIERS).map(([id, name]) => [name, id]))

/** The id of a carrier written by its id or its Polish name; other words stand for themselves. */
export function carrierId(text: string): string {
  const word = text.trim().toLocaleLowerCase('pl')
  if (Object.hasOwn(CARRIERS, word)) return word
  return IDS.get(word) ?? text
}
