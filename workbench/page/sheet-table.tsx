/** One sheet as a table: column letters above, row numbers at the side, so that a notice's “C7” can be found. */
import type { ShownSheet } from "./shown-book.ts";

/** The table, in a box that scrolls by itself; texts are shown as texts. */
export function SheetTable({ sheet, rowWord }: { readonly sheet: ShownSheet; readonly rowWord: string }) {
  if (sheet.empty !== "") return <p>{sheet.empty}</p>;
  return (
    <>
      {sheet.more === "" ? null : <p>{sheet.more}</p>}
      <section class="scroll" aria-label={sheet.name} tabIndex={0}>
        <table>
          <caption>{sheet.name}</caption>
          <thead>
            <tr>
              <th scope="col">{rowWord}</th>
              {sheet.columns.map((letters) => (
                <th key={letters} scope="col">
                  {letters}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row, i) => (
              <tr key={i}>
                <th scope="row">{i + 1}</th>
                {row.map(({ text, column, columns, rows }) => (
                  <td key={column} colSpan={columns} rowSpan={rows}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
