import { createRoot } from 'react-dom/client'
import { ValuesTable } from './values-table.tsx'

/** The control that times of real pages are divided by: React and one table, nothing else. */
function Control() {
  return (
    <main>
      <h1>Control</h1>
      <ValuesTable />
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Control />)
