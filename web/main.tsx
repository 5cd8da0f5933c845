import './ui/kit-styles.ts'
import './ui/app.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { problemOf } from './api/problem.ts'
import { makeRouter } from './routes/router.ts'
import { LanguageProvider } from './ui/language.tsx'
import { NoticesProvider } from './ui/notices.tsx'
import { theme } from './ui/theme.ts'

const queries = new QueryClient({
  defaultOptions: {
    // Without a connection a page says so at once; it does not wait in silence until the browser finds one.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      // A refusal stays a refusal; a lost connection is worth another try.
      retry: (count, error) => problemOf(error) === undefined && count < 2,
      staleTime: 15_000,
      refetchOnWindowFocus: false,
    },
  },
})
const router = makeRouter(queries)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root')

// The outline of index.html stands until the first page is ready: nothing goes blank in between.
await router.load()
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} withCssVariables={false} defaultColorScheme="auto" withGlobalClasses={false}>
      <LanguageProvider>
        <QueryClientProvider client={queries}>
          <NoticesProvider>
            <RouterProvider router={router} />
          </NoticesProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
)
