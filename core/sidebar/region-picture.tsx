/** A small picture of a part of the team's sheet: a few of its lines, each with what it was understood as. */
import type { JSX } from "preact";
import type { PictureLine, Region } from "../convert/inspection.ts";
import { useConversion } from "./conversion-context.ts";

/** Nothing where no picture came with the region. */
export function RegionPicture({ region }: { readonly region: Region }): JSX.Element | null {
  const { texts } = useConversion();
  const { picture, range } = region;
  if (picture === undefined || picture.lines.length === 0) return null;
  const { caption, row, is, header, entry, left, counts } = texts.picture;
  const said = (line: PictureLine): string =>
    line.is === "header" ? header : line.is === "entry" ? entry(line.entry) : left;
  return (
    <figure class="picture">
      <table>
        <caption class="sr-only">{caption(range)}</caption>
        <thead>
          <tr>
            <th scope="col">{row}</th>
            <th scope="col">{is}</th>
            {picture.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.lines.map((line) => (
            <tr key={line.row} class={`is-${line.is}`}>
              <th scope="row">{line.row}</th>
              <td class="is">{said(line)}</td>
              {line.texts.map((text, i) => (
                <td key={picture.columns[i]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption class="quiet">{counts(picture.counts.entry, picture.counts.left)}</figcaption>
    </figure>
  );
}
