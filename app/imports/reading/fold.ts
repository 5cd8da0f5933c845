const LETTERS: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
}

/** A heading or keyword without case, Polish marks and doubled blanks: `" Wartość  kWh"` becomes `"wartosc kwh"`. */
export function fold(text: string): string {
  return text
    .replaceAll('\uFEFF', '')
    .toLowerCase()
    .replace(/[ąćęłńóśźż]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** Folded, and only letters and digits: for headings that people type ("Kod pocztowy", "kod_pocztowy", "Kod-pocztowy"). */
export function foldTight(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/g, '')
}
