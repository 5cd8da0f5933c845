import { createRoot } from 'react-dom/client'

/** The control that times of real pages are divided by: React and one table, nothing else. */
function Control() {
  return (
    <main>
      <h1>Control</h1>
      <table>
        <caption>Values</caption>
        <tbody>
          {Array.from({ length: 50 }, (_, row) => row).map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{row * 7}</td>
              <td>{row * 11}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Control />)
