// Creates an empty embedded database in the folder given. A process of its own: creating one takes three times the memory
// that using one takes, and an engine never gives memory back.
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('make-empty-database: no folder')
const engine = await PGlite.create({ dataDir: folder, extensions: { btree_gist } })
await engine.query('create extension if not exists btree_gist')
await engine.close()
