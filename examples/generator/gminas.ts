/** The ten gminas of the example's powiat: codes and names are public facts, everything told of them here is made up. */
export interface Gmina {
  readonly teryt: string
  /** Number of the member, 1–10. */
  readonly number: number
  readonly member: string
  readonly name: string
  /** Name of the seat in the sentences "w …". */
  readonly inTown: string
  readonly town: string
  readonly postcode: string
  /** How much of everything the example gives to it; 1 is a usual rural gmina. */
  readonly size: number
}

/** Source of codes and names: the state register PRG (GUGiK), powiat 1413. Postcodes are made up. */
export const GMINAS: readonly Gmina[] = [
  ['1413011', 'mlawa', 'Miasto Mława', 'Mławie', 'Mława', 3],
  ['1413022', 'dzierzgowo', 'Gmina Dzierzgowo', 'Dzierzgowie', 'Dzierzgowo', 0.8],
  ['1413032', 'lipowiec', 'Gmina Lipowiec Kościelny', 'Lipowcu Kościelnym', 'Lipowiec Kościelny', 1],
  ['1413042', 'radzanow', 'Gmina Radzanów', 'Radzanowie', 'Radzanów', 0.9],
  ['1413052', 'strzegowo', 'Gmina Strzegowo', 'Strzegowie', 'Strzegowo', 1.4],
  ['1413062', 'stupsk', 'Gmina Stupsk', 'Stupsku', 'Stupsk', 1],
  ['1413072', 'szrensk', 'Gmina Szreńsk', 'Szreńsku', 'Szreńsk', 0.9],
  ['1413082', 'szydlowo', 'Gmina Szydłowo', 'Szydłowie', 'Szydłowo', 0.9],
  ['1413092', 'wieczfnia', 'Gmina Wieczfnia Kościelna', 'Wieczfni Kościelnej', 'Wieczfnia Kościelna', 0.9],
  ['1413102', 'wisniewo', 'Gmina Wiśniewo', 'Wiśniewie', 'Wiśniewo', 1.1],
].map(([teryt, member, name, inTown, town, size], i) => ({
  teryt: teryt as string,
  number: i + 1,
  member: member as string,
  name: name as string,
  inTown: inTown as string,
  town: town as string,
  postcode: '00-000',
  size: size as number,
}))
