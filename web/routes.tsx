import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { sessionQuery } from './api/session.ts'
import { energySearch } from './pages/klaster/energia/search.ts'
import { homeOf } from './pages/klaster/home-of.ts'
import { lastMonth } from './pages/klaster/last-month.ts'
import type { View } from './pages/klaster/rozliczenia/views.ts'
import { isView } from './pages/klaster/rozliczenia/views.ts'
import { ClusterShell } from './pages/klaster/shell.tsx'
import { Fault, NotFound, WholeFault } from './pages/lost.tsx'
import { PlainShell } from './ui/shell/plain-shell.tsx'

interface Context {
  readonly queries: QueryClient
}

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound })

const plain = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainShell })

const home = createRoute({
  getParentRoute: () => plain,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery).catch(() => undefined)
    const [first] = session?.clusters ?? []
    if (!first) return
    throw redirect({ to: homeOf(first), params: { clusterId: first.clusterId } })
  },
  component: lazyRouteComponent(() => import('./pages/home.tsx'), 'Home'),
})

function isMonth(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const signIn = createRoute({
  getParentRoute: () => plain,
  path: '/logowanie',
  validateSearch: (search): { to?: string } => {
    const to = text(search.to)
    // Only a path of our own: an address elsewhere would make the sign-in page a door for impostors.
    return to?.startsWith('/') && !to.startsWith('//') ? { to } : {}
  },
  component: lazyRouteComponent(() => import('./pages/logowanie/sign-in.tsx'), 'SignIn'),
})

const askPassword = createRoute({
  getParentRoute: () => plain,
  path: '/haslo',
  component: lazyRouteComponent(() => import('./pages/logowanie/password-pages.tsx'), 'AskPassword'),
})

const newPassword = createRoute({
  getParentRoute: () => plain,
  path: '/nowe-haslo',
  validateSearch: (search): { token: string } => ({ token: text(search.token) ?? '' }),
  component: lazyRouteComponent(() => import('./pages/logowanie/password-pages.tsx'), 'NewPassword'),
})

const invitation = createRoute({
  getParentRoute: () => plain,
  path: '/zaproszenie/$kod',
  component: lazyRouteComponent(() => import('./pages/logowanie/invitation.tsx'), 'Invitation'),
})

const glossary = createRoute({
  getParentRoute: () => plain,
  path: '/slownik',
  component: lazyRouteComponent(() => import('./pages/slownik/glossary.tsx'), 'Glossary'),
})

const accessibility = createRoute({
  getParentRoute: () => plain,
  path: '/dostepnosc',
  component: lazyRouteComponent(() => import('./pages/dostepnosc/declaration.tsx'), 'AccessibilityDeclaration'),
})

const cluster = createRoute({
  getParentRoute: () => root,
  path: '/klaster/$clusterId',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (!session.user) throw redirect({ to: '/logowanie', search: { to: location.href } })
  },
  component: ClusterShell,
  errorComponent: WholeFault,
})

const dashboard = createRoute({
  getParentRoute: () => cluster,
  path: '/',
  validateSearch: (search): { miesiac?: string } => (isMonth(search.miesiac) ? { miesiac: search.miesiac } : {}),
  component: lazyRouteComponent(() => import('./pages/klaster/pulpit/dashboard.tsx'), 'Dashboard'),
})

const settlements = createRoute({
  getParentRoute: () => cluster,
  path: '/rozliczenie',
  validateSearch: (search): { miesiac?: string } => (isMonth(search.miesiac) ? { miesiac: search.miesiac } : {}),
  component: lazyRouteComponent(() => import('./pages/klaster/rozliczenia/list.tsx'), 'SettlementList'),
})

const settlement = createRoute({
  getParentRoute: () => cluster,
  path: '/rozliczenie/$id',
  validateSearch: (search): { widok?: View } => (isView(search.widok) ? { widok: search.widok } : {}),
  component: lazyRouteComponent(() => import('./pages/klaster/rozliczenia/one.tsx'), 'SettlementPage'),
})

const checking = createRoute({
  getParentRoute: () => cluster,
  path: '/rozliczenie/$id/sprawdz',
  component: lazyRouteComponent(() => import('./pages/klaster/rozliczenia/check.tsx'), 'CheckPage'),
})

const deadlines = createRoute({
  getParentRoute: () => cluster,
  path: '/terminy',
  component: lazyRouteComponent(() => import('./pages/klaster/terminy/deadlines.tsx'), 'Deadlines'),
})

const overview = createRoute({
  getParentRoute: () => cluster,
  path: '/w-skrocie',
  component: lazyRouteComponent(() => import('./pages/klaster/skrot/overview.tsx'), 'Overview'),
})

const documents = createRoute({
  getParentRoute: () => cluster,
  path: '/dokumenty',
  validateSearch: (search): { szukaj?: string; rodzaj?: string; rok?: string; archiwum?: boolean } => {
    const [szukaj, rodzaj, rok] = [text(search.szukaj), text(search.rodzaj), text(String(search.rok ?? ''))]
    return {
      ...(szukaj ? { szukaj } : {}),
      ...(rodzaj ? { rodzaj } : {}),
      ...(rok && /^\d{4}$/.test(rok) ? { rok } : {}),
      ...(search.archiwum === true || search.archiwum === 'true' ? { archiwum: true } : {}),
    }
  },
  component: lazyRouteComponent(() => import('./pages/klaster/dokumenty/documents.tsx'), 'Documents'),
})

const newDocument = createRoute({
  getParentRoute: () => cluster,
  path: '/dokumenty/nowy',
  component: lazyRouteComponent(() => import('./pages/klaster/dokumenty/new-document.tsx'), 'NewDocument'),
})

const oneDocument = createRoute({
  getParentRoute: () => cluster,
  path: '/dokumenty/$documentId',
  component: lazyRouteComponent(() => import('./pages/klaster/dokumenty/one.tsx'), 'DocumentPage'),
})

const ownStatements = createRoute({
  getParentRoute: () => cluster,
  path: '/moje',
  component: lazyRouteComponent(() => import('./pages/klaster/moje/list.tsx'), 'OwnStatements'),
})

const statement = createRoute({
  getParentRoute: () => cluster,
  path: '/moje/$id',
  validateSearch: (search): { czlonek?: string } => {
    const czlonek = text(search.czlonek)
    return czlonek ? { czlonek } : {}
  },
  component: lazyRouteComponent(() => import('./pages/klaster/moje/one.tsx'), 'StatementPage'),
})

const members = createRoute({
  getParentRoute: () => cluster,
  path: '/czlonkowie',
  validateSearch: (search): { szukaj?: string; rodzaj?: string } => {
    const [szukaj, rodzaj] = [text(search.szukaj), text(search.rodzaj)]
    return { ...(szukaj ? { szukaj } : {}), ...(rodzaj ? { rodzaj } : {}) }
  },
  component: lazyRouteComponent(() => import('./pages/klaster/czlonkowie/list.tsx'), 'MemberList'),
})

const member = createRoute({
  getParentRoute: () => cluster,
  path: '/czlonkowie/$memberId',
  component: lazyRouteComponent(() => import('./pages/klaster/czlonkowie/one.tsx'), 'MemberPage'),
})

const newMember = createRoute({
  getParentRoute: () => cluster,
  path: '/czlonkowie/nowy',
  component: lazyRouteComponent(() => import('./pages/klaster/czlonkowie/new.tsx'), 'NewMemberPage'),
})

const points = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty',
  validateSearch: (search): { szukaj?: string; czlonek?: string } => {
    const [szukaj, czlonek] = [text(search.szukaj), text(search.czlonek)]
    return { ...(szukaj ? { szukaj } : {}), ...(czlonek ? { czlonek } : {}) }
  },
  component: lazyRouteComponent(() => import('./pages/klaster/punkty/list.tsx'), 'PointList'),
})

const sheet = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty/arkusz',
  component: lazyRouteComponent(() => import('./pages/klaster/punkty/sheet.tsx'), 'PointSheet'),
})

const registerSheet = createRoute({
  getParentRoute: () => cluster,
  path: '/arkusz',
  component: lazyRouteComponent(() => import('./pages/klaster/arkusz/page.tsx'), 'RegisterSheet'),
})

const point = createRoute({
  getParentRoute: () => cluster,
  path: '/punkty/$pointCode',
  component: lazyRouteComponent(() => import('./pages/klaster/punkty/one.tsx'), 'PointPage'),
})

const energy = createRoute({
  getParentRoute: () => cluster,
  path: '/energia',
  validateSearch: energySearch,
  component: lazyRouteComponent(() => import('./pages/klaster/energia/explorer.tsx'), 'Explorer'),
})

const account = createRoute({
  getParentRoute: () => cluster,
  path: '/konto',
  component: lazyRouteComponent(() => import('./pages/klaster/konto/account.tsx'), 'Account'),
})

const settings = createRoute({
  getParentRoute: () => cluster,
  path: '/ustawienia',
  component: lazyRouteComponent(() => import('./pages/klaster/ustawienia/settings.tsx'), 'Settings'),
})

const quality = createRoute({
  getParentRoute: () => cluster,
  path: '/dane',
  validateSearch: (search): { miesiac: string; pokaz?: 'wszystkie' | undefined; widok?: 'rok' | undefined } => ({
    miesiac: isMonth(search.miesiac) ? search.miesiac : lastMonth(),
    ...(search.pokaz === 'wszystkie' ? { pokaz: 'wszystkie' as const } : {}),
    ...(search.widok === 'rok' ? { widok: 'rok' as const } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/klaster/dane/board.tsx'), 'QualityBoard'),
})

const pointHistory = createRoute({
  getParentRoute: () => cluster,
  path: '/dane/$pointCode',
  validateSearch: (
    search,
  ): { miesiac: string; wersja?: number | undefined; kierunek?: 'withdrawal' | 'feed-in' | undefined } => {
    const wersja = Number(search.wersja)
    const kierunek = (['withdrawal', 'feed-in'] as const).find((one) => one === search.kierunek)
    return {
      miesiac: isMonth(search.miesiac) ? search.miesiac : lastMonth(),
      ...(Number.isInteger(wersja) && wersja > 0 && kierunek ? { wersja, kierunek } : {}),
    }
  },
  component: lazyRouteComponent(() => import('./pages/klaster/dane/point-history.tsx'), 'PointHistory'),
})

const importing = createRoute({
  getParentRoute: () => cluster,
  path: '/import',
  validateSearch: (search): { numer?: number; plik?: number | undefined } => {
    const numer = Number(search.numer)
    if (!Number.isInteger(numer) || numer <= 0) return {}
    return { numer, ...(typeof search.plik === 'number' ? { plik: search.plik } : {}) }
  },
  component: lazyRouteComponent(() => import('./pages/klaster/import/import-page.tsx'), 'ImportPage'),
})

const publicPage = createRoute({
  getParentRoute: () => cluster,
  path: '/strona',
  component: lazyRouteComponent(() => import('./pages/klaster/strona/overview.tsx'), 'PublicPageOverview'),
})

const publicSettings = createRoute({
  getParentRoute: () => cluster,
  path: '/strona/ustawienia',
  component: lazyRouteComponent(() => import('./pages/klaster/strona/page-settings.tsx'), 'PageSettingsPage'),
})

const publicMembers = createRoute({
  getParentRoute: () => cluster,
  path: '/strona/czlonkowie',
  component: lazyRouteComponent(() => import('./pages/klaster/strona/members.tsx'), 'NamedMembersPage'),
})

const PUBLICATION_KINDS = ['announcement', 'event', 'document'] as const

const newPublication = createRoute({
  getParentRoute: () => cluster,
  path: '/strona/nowa',
  validateSearch: (search): { rodzaj: (typeof PUBLICATION_KINDS)[number] } => ({
    rodzaj: PUBLICATION_KINDS.find((kind) => kind === search.rodzaj) ?? 'announcement',
  }),
  component: lazyRouteComponent(() => import('./pages/klaster/strona/new-publication.tsx'), 'NewPublicationPage'),
})

const publication = createRoute({
  getParentRoute: () => cluster,
  path: '/strona/publikacje/$publicationId',
  component: lazyRouteComponent(() => import('./pages/klaster/strona/one.tsx'), 'PublicationPage'),
})

const scenarios = createRoute({
  getParentRoute: () => cluster,
  path: '/warianty',
  validateSearch: (search): { porownaj?: string } => {
    // An empty choice is a choice: nothing is compared.
    const porownaj = typeof search.porownaj === 'string' ? search.porownaj : undefined
    return porownaj === undefined ? {} : { porownaj }
  },
  component: lazyRouteComponent(() => import('./pages/klaster/warianty/list.tsx'), 'ScenarioList'),
})

const newScenario = createRoute({
  getParentRoute: () => cluster,
  path: '/warianty/nowy',
  validateSearch: (search): { gotowiec?: string } => {
    const gotowiec = text(search.gotowiec)
    return gotowiec ? { gotowiec } : {}
  },
  component: lazyRouteComponent(() => import('./pages/klaster/warianty/editor-pages.tsx'), 'NewScenario'),
})

const scenario = createRoute({
  getParentRoute: () => cluster,
  path: '/warianty/$id',
  component: lazyRouteComponent(() => import('./pages/klaster/warianty/editor-pages.tsx'), 'StoredScenario'),
})

const plans = createRoute({
  getParentRoute: () => cluster,
  path: '/plan',
  component: lazyRouteComponent(() => import('./pages/klaster/plan/list.tsx'), 'PlanList'),
})

const newPlan = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/nowy',
  component: lazyRouteComponent(() => import('./pages/klaster/plan/new.tsx'), 'NewPlan'),
})

const plan = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId',
  component: lazyRouteComponent(() => import('./pages/klaster/plan/overview.tsx'), 'PlanOverview'),
})

const planData = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/dane',
  validateSearch: (search): { dane?: string } => {
    const dane = text(search.dane)
    return dane ? { dane } : {}
  },
  component: lazyRouteComponent(() => import('./pages/klaster/plan/data.tsx'), 'PlanData'),
})

const planScenarios = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/scenariusze',
  validateSearch: (search): { scenariusz?: string } => {
    const scenariusz = text(search.scenariusz)
    return scenariusz ? { scenariusz } : {}
  },
  component: lazyRouteComponent(() => import('./pages/klaster/plan/scenarios.tsx'), 'PlanScenarios'),
})

const planDocument = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/dokument',
  validateSearch: (search): { rozdzial?: string } => {
    const rozdzial = text(search.rozdzial)
    return rozdzial ? { rozdzial } : {}
  },
  component: lazyRouteComponent(() => import('./pages/klaster/plan/document.tsx'), 'PlanDocument'),
})

const planProcedure = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/procedura',
  component: lazyRouteComponent(() => import('./pages/klaster/plan/procedure.tsx'), 'PlanProcedure'),
})

const planVersions = createRoute({
  getParentRoute: () => cluster,
  path: '/plan/$planId/wersje',
  component: lazyRouteComponent(() => import('./pages/klaster/plan/versions.tsx'), 'PlanVersions'),
})

const tree = root.addChildren([
  plain.addChildren([home, signIn, askPassword, newPassword, invitation, glossary, accessibility]),
  cluster.addChildren([
    plans,
    newPlan,
    plan,
    planData,
    planScenarios,
    planDocument,
    planProcedure,
    planVersions,
    scenarios,
    newScenario,
    scenario,
    dashboard,
    overview,
    documents,
    newDocument,
    oneDocument,
    deadlines,
    settlements,
    settlement,
    checking,
    ownStatements,
    statement,
    account,
    importing,
    publicPage,
    publicSettings,
    publicMembers,
    newPublication,
    publication,
    settings,
    quality,
    pointHistory,
    energy,
    points,
    sheet,
    registerSheet,
    point,
    members,
    newMember,
    member,
  ]),
])

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queries },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: Fault,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
