/** The sheets that strokes are about: each is asked for once in a request, and one that was just added is known before Excel answers. */
import { type Area, addressOfArea } from "../core/workbook/address.ts";

export class Sheets {
  private readonly worksheets: Excel.WorksheetCollection;
  private readonly known = new Map<string, Excel.Worksheet>();

  constructor(context: Excel.RequestContext) {
    this.worksheets = context.workbook.worksheets;
  }

  add(name: string): Excel.Worksheet {
    const sheet = this.worksheets.add(name);
    this.known.set(name, sheet);
    return sheet;
  }

  remove(name: string): void {
    this.named(name).delete();
    this.known.delete(name);
  }

  named(name: string): Excel.Worksheet {
    const sheet = this.known.get(name) ?? this.worksheets.getItem(name);
    this.known.set(name, sheet);
    return sheet;
  }

  /** A range that is used at once and not held on to. */
  range(name: string, area: Area): Excel.Range {
    return this.at(name, addressOfArea(area));
  }

  /** The same by address, such as `A:H` or `5:7`. */
  at(name: string, address: string): Excel.Range {
    return this.named(name).getRange(address).untrack();
  }
}
