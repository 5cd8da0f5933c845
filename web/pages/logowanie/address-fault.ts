import type { Words } from '../../ui/words.ts'

/** What is wrong with an address as typed; undefined when it looks like one. Whether it exists, only a letter tells. */
export function addressFault(typed: string, { t }: Words): string | undefined {
  const address = typed.trim()
  if (address === '') return t('Wpisz adres e-mail', 'Write your e-mail address')
  return /^\S+@\S+\.\S+$/.test(address)
    ? undefined
    : t('Wpisz cały adres e-mail, na przykład anna@gmina.pl', 'Write the whole address, for example anna@gmina.pl')
}
