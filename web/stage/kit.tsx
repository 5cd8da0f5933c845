import '../ui/kit-styles.ts'
import '../ui/app.css'
import { Button, MantineProvider, NativeSelect, SegmentedControl } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { theme } from '../ui/theme.ts'
import { ValuesTable } from './values-table.tsx'

const ENTRIES = ['Desk', 'Readings', 'Members', 'Points', 'Settlement', 'Documents', 'Deadlines']

/** The kit alone, without router, data or sign-in: a header, a menu and one table. */
function Kit() {
  return (
    <MantineProvider theme={theme} withCssVariables={false} defaultColorScheme="auto">
      <div className="shell">
        <header className="shell-head">
          <NativeSelect aria-label="Cluster" data={['One', 'Two']} />
          <Button className="menu-button" variant="default" size="compact-md">
            Menu
          </Button>
          <Button variant="subtle" size="compact-sm">
            English
          </Button>
          <Button variant="subtle" size="compact-sm">
            Dark
          </Button>
          <Button variant="subtle">Person</Button>
        </header>
        <nav>
          {ENTRIES.map((entry) => (
            <a key={entry} href="#main">
              {entry}
            </a>
          ))}
        </nav>
        <main id="main" className="shell-main">
          <h1>Kit</h1>
          <SegmentedControl data={['Month', 'Year']} />
          <ValuesTable />
        </main>
      </div>
    </MantineProvider>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Kit />)
