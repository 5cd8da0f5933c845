/** A text in small letters without their marks: `Mława` and `MLAWA` are alike. */
export function plainLetters(text: string): string {
  return text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
}
