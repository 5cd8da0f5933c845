/** The one table that the control page and the page of the kit show. */
export function ValuesTable() {
  return (
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
  )
}
