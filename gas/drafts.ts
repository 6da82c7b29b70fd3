/** What a person has begun to type, kept for them and this document alone, so that it is there after the sidebar was closed. */

/** A property holds at most 9 KB; a character of text takes up to three bytes. */
const PIECE = 2_900;

const keyOf = (name: string, piece: number): string =>
  `draft/${SpreadsheetApp.getActiveSpreadsheet().getId()}/${name}/${piece}`;

/** Keeps a text under a name, in as many pieces as it takes; `""` forgets it. Throws where Google's store is full. */
export function keepDraft(name: string, text: string): void {
  const store = PropertiesService.getUserProperties();
  const prefix = keyOf(name, 0).slice(0, -1);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, i) =>
    text.slice(i * PIECE, (i + 1) * PIECE),
  );
  pieces.forEach((piece, i) => {
    store.setProperty(`${prefix}${i}`, piece);
  });
  for (const key of store.getKeys()) {
    if (key.startsWith(prefix) && Number(key.slice(prefix.length)) >= pieces.length) store.deleteProperty(key);
  }
}

/** The text that was kept under this name, or `""`. */
export function draft(name: string): string {
  const store = PropertiesService.getUserProperties();
  const prefix = keyOf(name, 0).slice(0, -1);
  let text = "";
  for (
    let i = 0, piece = store.getProperty(`${prefix}0`);
    piece !== null;
    piece = store.getProperty(`${prefix}${++i}`)
  ) {
    text += piece;
  }
  return text;
}
