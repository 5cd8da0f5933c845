import type { Meaning } from '../problem.ts'

export const territory = {
  'territory.unknown-gmina': {
    pl: 'Nie ma gminy o kodzie TERYT „{code}”.',
    en: 'There is no gmina with the TERYT code "{code}".',
    advicePl: 'Kod ma siedem cyfr, także zero na początku i cyfrę rodzaju na końcu. Najbliższe: {nearest}.',
    adviceEn: 'A code has seven digits, with the leading zero and the digit of the type. Nearest: {nearest}.',
  },
  'territory.not-geojson': {
    pl: 'Plik nie jest zbiorem GeoJSON: {reasonPl}.',
    en: 'The file is no GeoJSON collection: {reason}.',
    advicePl: 'Wyślij plik GeoJSON (FeatureCollection) z granicami gmin, na przykład z Państwowego Rejestru Granic.',
    adviceEn: 'Send a GeoJSON FeatureCollection of gminas, such as one of the state register of borders (PRG).',
  },
  'territory.other-coordinates': {
    pl: 'Granice gminy {code} są w innym układzie współrzędnych: położenie {x}, {y} to nie stopnie.',
    en: 'The border of gmina {code} is in other coordinates: the position {x}, {y} is not in degrees.',
    advicePl: 'Zapisz plik w układzie WGS 84 (EPSG:4326) albo PUWG 1992 (EPSG:2180); innych nie przeliczamy.',
    adviceEn: 'Save the file in WGS 84 (EPSG:4326) or EPSG:2180; others are not converted.',
  },
  'territory.bad-geometry': {
    pl: 'Granicy gminy {code} nie da się narysować: {reasonPl}.',
    en: 'The border of gmina {code} cannot be drawn: {reason}.',
    advicePl: 'Popraw ten obiekt w programie do map albo pobierz plik jeszcze raz. Niczego nie zapisano.',
    adviceEn: 'Mend this feature in a map program or download the file again. Nothing was saved.',
  },
  'territory.none-of-area': {
    pl: 'W pliku nie ma żadnej gminy z obszaru klastra. Obiekty w pliku: {found}, z kodem TERYT: {coded}.',
    en: 'The file has no gmina of the area of the cluster. Features: {found}, with a TERYT code: {coded}.',
    advicePl: 'Kod czytamy z pola JPT_KOD_JE, teryt albo kod. Szukane gminy: {wanted}.',
    adviceEn: 'The code is read from the field JPT_KOD_JE, teryt or kod. Gminas looked for: {wanted}.',
  },
  'territory.no-area': {
    pl: 'Klaster nie ma wpisanego obszaru, więc nie wiadomo, których gmin granice zapisać.',
    en: 'The cluster has no area on record, so it is not known which borders to keep.',
    advicePl: 'Wpisz powiat albo listę gmin w danych klastra, potem wyślij plik.',
    adviceEn: 'Enter the powiat or the gminas in the data of the cluster, then send the file.',
  },
  'territory.no-boundaries': {
    pl: 'Klaster nie ma wgranych granic o numerze {number}.',
    en: 'The cluster has no uploaded borders with the number {number}.',
    advicePl: 'Odśwież stronę: ktoś mógł je już wycofać.',
    adviceEn: 'Reload the page: somebody may have taken them back already.',
  },
} as const satisfies Record<string, Meaning>
