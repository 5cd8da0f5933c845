import type { Mail } from '../people/ports.ts'
import type { StatementPage } from './statements.ts'

/** `czerwiec 2026`, as people name a month. */
function monthName(month: string, language: 'pl' | 'en'): string {
  const at = new Date(`${month}-01T12:00:00Z`)
  return new Intl.DateTimeFormat(language === 'pl' ? 'pl-PL' : 'en-GB', { month: 'long', year: 'numeric' }).format(at)
}

/** The letter that a statement is ready; the paper itself is read behind the link, by whom it belongs to. */
export function statementLetter(to: string, page: StatementPage, link: string): Mail {
  const { number, month, clusterName, member, corrects } = page
  const isCorrection = corrects !== null
  const [what, whatEn] = isCorrection
    ? ['Korekta zestawienia', 'Correction of the statement']
    : ['Zestawienie', 'Statement']
  const [pl, en] = [monthName(month, 'pl'), monthName(month, 'en')]
  return {
    to,
    subject: `${what} nr ${number}, ${pl}: ${clusterName}`,
    text: `Dzień dobry,

${isCorrection ? 'Gotowa jest korekta zestawienia' : 'Gotowe jest zestawienie'} nr ${number} za miesiąc: ${pl}.
Członek: ${member.name}
Klaster: ${clusterName}

Do odczytania po zalogowaniu: ${link}

Uwagi można zgłosić na tej samej stronie.

---
${whatEn} no. ${number} for ${en} is ready.
Member: ${member.name}
Cluster: ${clusterName}

To be read after signing in: ${link}
`,
  }
}
