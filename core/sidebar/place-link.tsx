/** A link to a cell of the workbook. */
import type { ComponentChildren, JSX } from "preact";
import { usePage } from "./page-context.ts";

interface Props {
  readonly sheet: string;
  readonly cell: string;
  readonly children: ComponentChildren;
}

/** Leads to the cell; where that cannot be, says why instead. */
export function PlaceLink({ sheet, cell, children }: Props): JSX.Element {
  const { bridge, tell, words } = usePage();
  const go = (): void => {
    bridge.go({ sheet, cell }).catch((error: unknown) => {
      tell(error instanceof Error && error.message !== "" ? error.message : words.common.notThere(sheet));
    });
  };
  return (
    <button type="button" class="link" onClick={go}>
      {children}
    </button>
  );
}
