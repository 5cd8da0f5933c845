import { addDays } from '../../../domain/calendar/day.ts'
import { publicSideOn } from '../../database/stores/public-side/public-stores.ts'
import type { Parts } from '../../http/api.ts'
import type { Actor } from '../../usecases/office/actor.ts'
import { changePage } from '../../usecases/public-side/change-page.ts'
import { BLANK_PAGE } from '../../usecases/public-side/page.ts'
import type { PublicNeeds } from '../../usecases/public-side/ports.ts'
import type { NewPublication } from '../../usecases/public-side/publication.ts'
import { newPublicationSchema } from '../../usecases/public-side/publication.ts'
import { attachFile, createPublication, stepPublication } from '../../usecases/public-side/publications.ts'
import { publishPage } from '../../usecases/public-side/publish-page.ts'
import { localToday } from '../../usecases/public-side/today.ts'

/** Address of the made-up cluster's page: `/k/dolina-zgody`. */
export const DEMONSTRATION_SLUG = 'dolina-zgody'

interface Shown {
  readonly publication: NewPublication
  /** Text of the file of a document. */
  readonly file?: { readonly name: string; readonly text: string }
}

/** What the made-up office announces, by the day the demonstration is loaded. */
function publicationsAt(today: ReturnType<typeof localToday>): readonly Shown[] {
  const of = (given: object) => newPublicationSchema.parse(given)
  return [
    {
      publication: of({
        kind: 'announcement',
        title: 'Nowa instalacja na dachu hali sportowej',
        titleEn: 'A new plant on the roof of the sports hall',
        body: 'Instalacja 49 kW pracuje od początku miesiąca. W słoneczne dni pokrywa zużycie hali i sąsiedniej szkoły.\n\nTo ogłoszenie jest wymyślone.',
        bodyEn:
          'The plant of 49 kW has worked since the beginning of the month. On sunny days it covers the hall and the school beside it.\n\nThis announcement is made up.',
      }),
    },
    {
      publication: of({
        kind: 'announcement',
        title: 'Przyjmujemy zgłoszenia nowych członków',
        titleEn: 'New members are welcome',
        body: 'Zgłoszenia, które dotrą do biura przed posiedzeniem Rady, zostaną na nim rozpatrzone.\n\nPrzygotuj:\n\n- fakturę za prąd z kodem PPE,\n- informację o własnych źródłach energii,\n- dane osoby, która podpisze deklarację.\n\nTo ogłoszenie jest wymyślone.',
        bodyEn:
          'Declarations that reach the office before the meeting of the Council are dealt with there.\n\nThis announcement is made up.',
        until: addDays(today, 90),
      }),
    },
    {
      publication: of({
        kind: 'event',
        title: 'Posiedzenie Rady Klastra',
        titleEn: 'Meeting of the Council',
        body: 'Budżet na następny rok i przyjęcie nowych członków.',
        bodyEn: 'Budget of the next year and admission of new members.',
        startsOn: addDays(today, 14),
        startsAt: '16:30',
        endsAt: '18:00',
        place: 'Starostwo, sala 12',
      }),
    },
    {
      publication: of({
        kind: 'event',
        title: 'Dzień otwarty biogazowni',
        titleEn: 'Open day at the biogas plant',
        startsOn: addDays(today, 40),
        place: 'Biogazownia',
      }),
    },
    {
      publication: of({
        kind: 'document',
        title: 'Uchwała w sprawie klucza podziału korzyści (wymyślona)',
        titleEn: 'Resolution on the rule of sharing benefits (made up)',
        documentKind: 'resolution',
        number: '2/2026',
        adoptedOn: '2025-12-15',
      }),
      file: {
        name: 'uchwala_2-2026.txt',
        text: 'Uchwała Rady Klastra nr 2/2026 (wymyślona)\n\n§ 1. Korzyści klastra dzieli się po równo między członków.\n§ 2. Uchwała wchodzi w życie 1 stycznia 2026 r.\n',
      },
    },
  ]
}

async function publish(needs: PublicNeeds, actor: Actor, cluster: string, { publication, file }: Shown) {
  let made = await createPublication(needs, actor, cluster, publication)
  const where = () => ({ cluster, id: made.publicationId, expected: made.version })
  if (file)
    made = await attachFile(needs, actor, where(), { name: file.name, content: new TextEncoder().encode(file.text) })
  await stepPublication(needs, actor, where(), 'publish')
}

/** Opens the public page of the made-up cluster, with a few announcements, events and a resolution. */
export async function publishDemonstration(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  actor: Actor,
  cluster: string,
): Promise<void> {
  const needs = publicSideOn(database, clock)
  const today = localToday(clock())
  const about =
    'Klaster łączy miasto, gminy, spółki komunalne, szkoły, szpital i firmy jednego powiatu. Razem wytwarzamy energię ze słońca i biogazu i zużywamy ją na miejscu, w tej samej godzinie.\n\nCo miesiąc rozliczamy energię między członkami, planujemy nowe źródła i magazyny, publikujemy uchwały i dane.'
  await changePage(
    needs,
    actor,
    cluster,
    {
      slug: DEMONSTRATION_SLUG,
      about,
      aboutEn:
        'The cluster joins the town, municipalities, municipal companies, schools, the hospital and firms of one powiat. Together we make energy of sun and biogas and use it on the spot, in the same hour.\n\nEvery month we settle the energy between members, plan new plants and storage, and publish resolutions and data.',
      joining: 'Nowych członków przyjmuje Rada Klastra na posiedzeniu raz na kwartał. Opłaty wpisowej nie ma.',
      joiningEn: 'New members are admitted by the Council, which meets once a quarter. There is no entry fee.',
      contact: {
        office: 'Biuro koordynatora klastra (wymyślone)',
        address: 'ul. Przykładowa 1, 06-500 Mława',
        email: 'biuro@pokaz.example',
        phone: null,
        hours: 'pn.–pt. 8:00–15:00',
      },
      accessibility: { ...BLANK_PAGE.accessibility, siteSince: today, siteChanged: today, madeOn: today },
    },
    0,
  )
  for (const shown of publicationsAt(today)) await publish(needs, actor, cluster, shown)
  await publishPage(needs, actor, cluster, true)
}
