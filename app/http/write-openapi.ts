import { writeFileSync } from 'node:fs'
import { createApp } from './app.ts'
import { contractOf } from './openapi.ts'
import { partsWithoutDatabase } from './parts-without-database.ts'

// node app/http/write-openapi.ts: renews the committed contract, app/openapi.json.
const text = `${JSON.stringify(contractOf(createApp(partsWithoutDatabase())), null, 2)}\n`
writeFileSync(new URL('../openapi.json', import.meta.url), text)
