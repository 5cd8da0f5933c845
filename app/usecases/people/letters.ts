import type { Language, Role } from '../office/actor.ts'
import type { Mail } from './ports.ts'

const ROLE_WORDS: Readonly<Record<Role, { readonly pl: string; readonly en: string }>> = {
  administrator: { pl: 'administrator klastra', en: 'administrator of the cluster' },
  office: { pl: 'biuro koordynatora', en: "coordinator's office" },
  council: { pl: 'członek Rady Klastra', en: 'member of the council' },
  member: { pl: 'przedstawiciel członka klastra', en: "member's representative" },
  auditor: { pl: 'audytor', en: 'auditor' },
}

/** The letter of an invitation. */
export function invitationLetter(
  to: string,
  facts: { readonly cluster: string; readonly role: Role; readonly link: string; readonly until: string },
  language: Language,
): Mail {
  const { cluster, role, link, until } = facts
  if (language === 'en')
    return {
      to,
      subject: `Invitation to the energy cluster ${cluster}`,
      text: `You are invited to OpenKlaster of the energy cluster ${cluster} as: ${ROLE_WORDS[role].en}.\n\nTo accept, open this link by ${until}:\n${link}\n\nIf you did not expect this letter, leave it: nothing happens without the link.\n`,
    }
  return {
    to,
    subject: `Zaproszenie do klastra energii ${cluster}`,
    text: `Zapraszamy Państwa do serwisu OpenKlaster klastra energii ${cluster} w roli: ${ROLE_WORDS[role].pl}.\n\nAby przyjąć zaproszenie, prosimy otworzyć do dnia ${until} adres:\n${link}\n\nJeśli wiadomość nie była oczekiwana, można ją pominąć: bez otwarcia adresu nic się nie stanie.\n`,
  }
}

/** The letter with a link to choose a new password. */
export function passwordLetter(to: string, link: string, language: Language): Mail {
  if (language === 'en')
    return {
      to,
      subject: 'A new password for OpenKlaster',
      text: `Somebody, most likely you, asked for a new password. Open this link within an hour to choose one:\n${link}\n\nIf it was not you, leave this letter: your password stays.\n`,
    }
  return {
    to,
    subject: 'Nowe hasło do serwisu OpenKlaster',
    text: `Otrzymaliśmy prośbę o zmianę hasła. Aby ustawić nowe hasło, prosimy otworzyć w ciągu godziny adres:\n${link}\n\nJeśli prośba nie pochodzi od Państwa, wiadomość można pominąć: hasło pozostanie bez zmian.\n`,
  }
}
