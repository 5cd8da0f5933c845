import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { cluster } from './frame.ts'
import { isMonth, known, text } from './known.ts'

export const dashboard = createRoute({
  getParentRoute: () => cluster,
  path: '/',
  validateSearch: known((search): { miesiac?: string } => (isMonth(search.miesiac) ? { miesiac: search.miesiac } : {})),
  component: lazyRouteComponent(() => import('../pages/klaster/pulpit/dashboard.tsx'), 'Dashboard'),
})

export const deadlines = createRoute({
  getParentRoute: () => cluster,
  path: '/terminy',
  component: lazyRouteComponent(() => import('../pages/klaster/terminy/deadlines.tsx'), 'Deadlines'),
})

export const overview = createRoute({
  getParentRoute: () => cluster,
  path: '/w-skrocie',
  component: lazyRouteComponent(() => import('../pages/klaster/skrot/overview.tsx'), 'Overview'),
})

export const documents = createRoute({
  getParentRoute: () => cluster,
  path: '/dokumenty',
  validateSearch: known(
    (search): { szukaj?: string; rodzaj?: string; rok?: string; miesiac?: string; archiwum?: boolean } => {
      const [szukaj, rodzaj, rok] = [text(search.szukaj), text(search.rodzaj), text(String(search.rok ?? ''))]
      return {
        ...(szukaj ? { szukaj } : {}),
        ...(rodzaj ? { rodzaj } : {}),
        ...(rok && /^\d{4}$/.test(rok) ? { rok } : {}),
        ...(isMonth(search.miesiac) ? { miesiac: search.miesiac } : {}),
        ...(search.archiwum === true || search.archiwum === 'true' ? { archiwum: true } : {}),
      }
    },
  ),
  component: lazyRouteComponent(() => import('../pages/klaster/dokumenty/documents.tsx'), 'Documents'),
})

export const newDocument = createRoute({
  getParentRoute: () => cluster,
  path: '/dokumenty/nowy',
  component: lazyRouteComponent(() => import('../pages/klaster/dokumenty/new-document.tsx'), 'NewDocument'),
})

export const oneDocument = createRoute({
  getParentRoute: () => cluster,
  path: '/dokumenty/$documentId',
  component: lazyRouteComponent(() => import('../pages/klaster/dokumenty/one.tsx'), 'DocumentPage'),
})

export const find = createRoute({
  getParentRoute: () => cluster,
  path: '/szukaj',
  validateSearch: known((search): { co?: string } => {
    const co = text(search.co)?.trim()
    return co ? { co } : {}
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/szukaj/find.tsx'), 'Find'),
})

export const account = createRoute({
  getParentRoute: () => cluster,
  path: '/konto',
  component: lazyRouteComponent(() => import('../pages/klaster/konto/account.tsx'), 'Account'),
})

export const settings = createRoute({
  getParentRoute: () => cluster,
  path: '/ustawienia',
  component: lazyRouteComponent(() => import('../pages/klaster/ustawienia/settings.tsx'), 'Settings'),
})

export const priceList = createRoute({
  getParentRoute: () => cluster,
  path: '/ustawienia/cennik',
  validateSearch: known((search): { od?: string; nowy?: boolean } => ({
    ...(isMonth(search.od) ? { od: search.od } : {}),
    ...(isMonth(search.od) && (search.nowy === true || search.nowy === 'true') ? { nowy: true } : {}),
  })),
  component: lazyRouteComponent(() => import('../pages/klaster/ustawienia/ceny/price-list-page.tsx'), 'PriceListPage'),
})

export const marketPrices = createRoute({
  getParentRoute: () => cluster,
  path: '/ustawienia/ceny-rynkowe',
  component: lazyRouteComponent(() => import('../pages/klaster/ustawienia/ceny/market-page.tsx'), 'MarketPage'),
})

export const scenarios = createRoute({
  getParentRoute: () => cluster,
  path: '/warianty',
  validateSearch: known((search): { porownaj?: string } => {
    // An empty choice is a choice: nothing is compared.
    const porownaj = typeof search.porownaj === 'string' ? search.porownaj : undefined
    return porownaj === undefined ? {} : { porownaj }
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/warianty/list.tsx'), 'ScenarioList'),
})

export const newScenario = createRoute({
  getParentRoute: () => cluster,
  path: '/warianty/nowy',
  validateSearch: known((search): { gotowiec?: string } => {
    const gotowiec = text(search.gotowiec)
    return gotowiec ? { gotowiec } : {}
  }),
  component: lazyRouteComponent(() => import('../pages/klaster/warianty/editor-pages.tsx'), 'NewScenario'),
})

export const scenario = createRoute({
  getParentRoute: () => cluster,
  path: '/warianty/$id',
  component: lazyRouteComponent(() => import('../pages/klaster/warianty/editor-pages.tsx'), 'StoredScenario'),
})
