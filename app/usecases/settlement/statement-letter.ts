import type { Mail } from '../people/ports.ts'
import type { StatementPage } from './statements.ts'

/** The letter that a statement is ready; the paper itself is read behind the link, by whom it belongs to. */
export function statementLetter(to: string, page: StatementPage, link: string): Mail {
  const { number, month, clusterName, member, corrects } = page
  const what = corrects === null ? 'Zestawienie' : 'Korekta zestawienia'
  return {
    to,
    subject: `${what} nr ${number} za ${month}: ${clusterName}`,
    text: `Dzień dobry,\n\n${what} członka „${member.name}” za miesiąc ${month} (nr ${number}) jest gotowe.\nDo odczytania po zalogowaniu: ${link}\n\nUwagi można zgłosić na tej samej stronie.\n\n---\nA statement of the energy cluster ${clusterName} for ${month} (no. ${number}) is ready: ${link}\n`,
  }
}
