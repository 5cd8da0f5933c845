/** A sentence ends with one full stop, also after „r.”. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
