import { readdirSync, readFileSync } from 'node:fs'
import type { Who, World } from './world.test-support.ts'

/**
 * Every page, as whom it is looked at. `$C` is the cluster, `$S` an approved settlement, `$D` the draft, `$P` a plan,
 * `$W` a what-if, `$L` a document laid down, `$N` a publication.
 */
export const PAGES: readonly (readonly [name: string, path: string, who?: Who])[] = [
  ['sign-in', '/logowanie'],
  ['ask-password', '/haslo'],
  ['new-password', '/nowe-haslo?token=dawno-niewazny'],
  ['invitation', '/zaproszenie/dawno-niewazne'],
  ['start', '/'],
  ['first-account', '/pierwsze-konto'],
  ['new-cluster', '/nowy-klaster', 'administrator'],
  ['glossary', '/slownik'],
  ['accessibility', '/dostepnosc'],
  ['desk', '/klaster/$C', 'office'],
  ['readings', '/klaster/$C/dane?miesiac=2026-10', 'office'],
  ['import', '/klaster/$C/import', 'office'],
  ['energy-year', '/klaster/$C/energia?okres=2025', 'office'],
  ['energy-month', '/klaster/$C/energia?okres=2026-06', 'office'],
  ['members', '/klaster/$C/czlonkowie', 'office'],
  ['member', '/klaster/$C/czlonkowie/mlawa', 'office'],
  ['new-member', '/klaster/$C/czlonkowie/nowy', 'office'],
  ['points', '/klaster/$C/punkty', 'office'],
  ['new-point', '/klaster/$C/punkty/nowy', 'office'],
  ['point-sheet', '/klaster/$C/punkty/arkusz', 'office'],
  ['register-sheet', '/klaster/$C/arkusz', 'office'],
  ['point', '/klaster/$C/punkty/590243800000101016', 'office'],
  ['settlements', '/klaster/$C/rozliczenie', 'office'],
  ['settlement', '/klaster/$C/rozliczenie/$S', 'office'],
  ['draft', '/klaster/$C/rozliczenie/$D', 'office'],
  ['check', '/klaster/$C/rozliczenie/$D/sprawdz', 'office'],
  ['find', '/klaster/$C/szukaj?co=szko', 'office'],
  ['find-of-member', '/klaster/$C/szukaj?co=2026', 'member'],
  ['deadlines', '/klaster/$C/terminy', 'office'],
  ['overview', '/klaster/$C/w-skrocie', 'council'],
  ['documents', '/klaster/$C/dokumenty', 'office'],
  ['document', '/klaster/$C/dokumenty/$L', 'office'],
  ['document-new', '/klaster/$C/dokumenty/nowy', 'office'],
  ['documents-of-member', '/klaster/$C/dokumenty', 'member'],
  ['what-ifs', '/klaster/$C/warianty', 'office'],
  ['new-what-if', '/klaster/$C/warianty/nowy', 'office'],
  ['what-if', '/klaster/$C/warianty/$W', 'office'],
  ['plans', '/klaster/$C/plan', 'office'],
  ['new-plan', '/klaster/$C/plan/nowy', 'office'],
  ['plan', '/klaster/$C/plan/$P', 'office'],
  ['plan-data', '/klaster/$C/plan/$P/dane', 'office'],
  ['plan-scenarios', '/klaster/$C/plan/$P/scenariusze', 'office'],
  ['plan-document', '/klaster/$C/plan/$P/dokument?rozdzial=demand', 'office'],
  ['plan-procedure', '/klaster/$C/plan/$P/procedura', 'office'],
  ['plan-versions', '/klaster/$C/plan/$P/wersje', 'council'],
  ['readings-year', '/klaster/$C/dane?miesiac=2026-10&widok=rok', 'office'],
  ['readings-point', '/klaster/$C/dane/590243800000101016?miesiac=2026-10', 'office'],
  ['public-page', '/klaster/$C/strona', 'office'],
  ['public-settings', '/klaster/$C/strona/ustawienia', 'office'],
  ['public-members', '/klaster/$C/strona/czlonkowie', 'office'],
  ['publication', '/klaster/$C/strona/publikacje/$N', 'office'],
  ['new-publication', '/klaster/$C/strona/nowa', 'office'],
  ['settings', '/klaster/$C/ustawienia', 'office'],
  ['price-list', '/klaster/$C/ustawienia/cennik', 'office'],
  ['new-price-list', '/klaster/$C/ustawienia/cennik?od=2027-01&nowy=true', 'office'],
  ['market-prices', '/klaster/$C/ustawienia/ceny-rynkowe', 'office'],
  ['account', '/klaster/$C/konto', 'office'],
  ['own-statements', '/klaster/$C/moje', 'member'],
  ['own-statement', '/klaster/$C/moje/$S', 'member'],
  ['refused', '/klaster/$C/rozliczenie', 'member'],
  ['lost', '/nie-ma-takiej-strony'],
]

/** A page of a cluster that was founded a minute ago: nothing in it yet. */
export const EMPTY_PAGES: readonly (readonly [name: string, path: string, who: Who])[] = [
  '',
  '/dane',
  '/dane?widok=rok',
  '/import',
  '/energia',
  '/czlonkowie',
  '/punkty',
  '/punkty/arkusz',
  '/arkusz',
  '/szukaj',
  '/rozliczenie',
  '/terminy',
  '/w-skrocie',
  '/dokumenty',
  '/warianty',
  '/warianty/nowy',
  '/plan',
  '/strona',
  '/strona/ustawienia',
  '/strona/czlonkowie',
  '/ustawienia',
].map((path) => [`empty${path.replaceAll(/[/?=]/g, '-')}`, `/klaster/$E${path}`, 'administrator'] as const)

/** Paths of the router that no page of the list stands for. */
export function pathsLeftOut(): string[] {
  const routes = new URL('../routes/', import.meta.url)
  const paths = readdirSync(routes)
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .flatMap((name) => [...readFileSync(new URL(name, routes), 'utf8').matchAll(/\bpath: '([^']+)'/g)])
    .map(([, path = '']) => path)
  const seen = PAGES.map(([, path]) => path.replace(/\?.*/, '').replace(/^\/klaster\/\$C/, '') || '/')
  const matches = (path: string, page: string) => {
    const [wanted, given] = [path.split('/'), page.split('/')]
    return wanted.length === given.length && wanted.every((part, at) => part.startsWith('$') || part === given[at])
  }
  return paths.filter((path) => path !== '/klaster/$clusterId' && !seen.some((page) => matches(path, page)))
}

/** The full address of a page. */
export type AddressOf = (path: string) => string

interface Listed {
  readonly items: readonly Record<string, unknown>[]
}

/** What the addresses of the pages name: found in the demonstration, or made in it. */
export async function addresses(world: World): Promise<AddressOf> {
  const page = await world.open({ who: 'administrator' })
  const { request } = page
  const headers = { origin: world.url }
  const cluster = `${world.url}/api/clusters/${world.clusterId}`
  const list = async (path: string) => ((await (await request.get(`${cluster}/${path}`)).json()) as Listed).items
  const made = async (url: string, data: object) => {
    const answer = await request.post(url, { data, headers })
    if (!answer.ok()) throw new Error(`${url}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
  const settlements = await list('settlements')
  const [plan] = (await list('plans')) as { plan: { planId: string } }[]
  const whatIf = await made(`${cluster}/scenarios`, {
    name: 'Wariant do oglądania',
    base: { year: 2025, on: '2026-01-01' },
    changes: [],
  })
  const laid = await request.post(`${cluster}/documents`, {
    params: {
      name: 'Umowa do oglądania',
      kind: 'contract',
      day: '2026-01-15',
      visibility: 'office',
      fileName: 'umowa.txt',
    },
    data: Buffer.from('Umowa'),
    headers: { ...headers, 'content-type': 'application/octet-stream' },
  })
  if (!laid.ok()) throw new Error(`documents: ${laid.status()} ${await laid.text()}`)
  const empty = await made(`${world.url}/api/clusters`, {
    name: 'Klaster założony przed chwilą',
    shortName: 'Nowy',
    area: { kind: 'powiat', powiat: '1413', gminas: [], label: 'powiat mławski' },
    distributor: 'Energa-Operator',
  })
  const ids: Readonly<Record<string, unknown>> = {
    $C: world.clusterId,
    $S: settlements.find(({ state }) => state === 'approved')?.settlementId,
    $D: settlements.find(({ state }) => state === 'draft')?.settlementId,
    $P: plan?.plan.planId,
    $W: whatIf.scenarioId,
    $L: ((await laid.json()) as Record<string, unknown>).documentId,
    $N: (await list('publications'))[0]?.publicationId,
    $E: empty.clusterId,
  }
  await page.context().close()
  return (path) =>
    world.url +
    path.replace(/\$[A-Z]/g, (name) => {
      const id = ids[name]
      if (typeof id !== 'string') throw new Error(`nothing stands for ${name}`)
      return encodeURIComponent(id)
    })
}
