import { readFileSync } from 'node:fs'
import type { Api } from '../api.ts'
import { contractOf } from '../openapi.ts'

function asset(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

/** `/api/docs`: the contract to read and to try, from this server alone; `/api/openapi.json`: for programs. */
export function serveDocs(app: Api): void {
  const page = asset('./docs.html')
  const script = asset('./docs-page.js')
  const style = asset('./docs-page.css')
  let contract: string | undefined
  app.get('/api/openapi.json', (c) => {
    contract ??= JSON.stringify(contractOf(app))
    return c.body(contract, 200, { 'content-type': 'application/json', 'cache-control': 'no-cache' })
  })
  const serve = (path: string, text: string, type: string) =>
    app.get(path, (c) => c.body(text, 200, { 'content-type': type, 'cache-control': 'no-cache' }))
  serve('/api/docs', page, 'text/html; charset=utf-8')
  serve('/api/docs/page.js', script, 'text/javascript; charset=utf-8')
  serve('/api/docs/page.css', style, 'text/css; charset=utf-8')
}
