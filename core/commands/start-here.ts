/** The lines above a team's settings: what to do first, where things are, and that nothing is taken away. */
import type { Column, Kind } from "../kinds/kind.ts";
import type { LogBook } from "../log/read-log.ts";
import { columnLook } from "../log/tab-look.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/snapshot.ts";
import { columnStrokes } from "../workbook/tab-strokes.ts";
import type { Write } from "../workbook/write.ts";
import { SETUP_TAB } from "./our-tabs.ts";

type Lines = Readonly<Record<Language, readonly string[]>>;

const TEAM: Lines = {
  en: [
    "Start here",
    "1. Below, fill in the column Value: the team's name, the school, the day on which you meet. The rest can wait.",
    "2. Log a meeting: a row in the tab PLT Meetings, or with the form of the sidebar, which asks for one thing after the other.",
    "    The sidebar: in Google Sheets the menu Extensions, PLT Log, Start. In Excel the tab Home, button PLT Log.",
    "3. Before you meet again, open PLT Summary: what is open, where the team stands, what comes next.",
    "Tabs and columns of your own stay as they are. Students appear as counts or by a code, never by name.",
    "",
  ],
  es: [
    "Empiece aquí",
    "1. Complete abajo la columna Valor: el nombre del equipo, la escuela, el día en que se reúnen. Lo demás puede esperar.",
    "2. Registre una reunión: una fila en la pestaña PLT Meetings, o con el formulario de la barra lateral, que pregunta paso a paso.",
    "    La barra lateral: en Google Sheets, el menú Extensiones, PLT Log, Inicio. En Excel, la pestaña Inicio, botón PLT Log.",
    "3. Antes de la próxima reunión, abra PLT Summary: lo pendiente, en qué etapa está el equipo, qué sigue.",
    "Sus propias pestañas y columnas quedan como están. Los estudiantes aparecen como cantidades o con un código, nunca por su nombre.",
    "",
  ],
};

const PROGRAM: Lines = {
  en: [
    "Start here",
    "1. Below, fill in the column Value: whose plan this workbook keeps.",
    "2. List your teams in PLT Teams, each with the link to its log, and the goals of the plan in PLT Plan Goals.",
    "3. Collect the teams' figures from the sidebar: in Google Sheets the menu Extensions, PLT Log. In Excel the tab Home, PLT Log.",
    "Figures come as counts; small groups of students are left out, and nobody's ratings leave the team.",
    "",
  ],
  es: [
    "Empiece aquí",
    "1. Complete abajo la columna Valor: de quién es el plan que guarda este libro.",
    "2. Anote sus equipos en PLT Teams, cada uno con el enlace a su registro, y las metas del plan en PLT Plan Goals.",
    "3. Reúna las cifras desde la barra lateral: en Google Sheets, el menú Extensiones, PLT Log. En Excel, la pestaña Inicio, PLT Log.",
    "Las cifras llegan como cantidades; los grupos pequeños de estudiantes se omiten y ninguna valoración sale del equipo.",
    "",
  ],
};

/** The same edits, with these lines on the tab of the settings where they make it, and drop-downs on its values. */
export function startingHere(edits: readonly Edit[], { columns }: Kind, book: LogBook, of: "team" | "program") {
  const lines = (of === "program" ? PROGRAM : TEAM)[book.language];
  return edits.map((edit): Edit => {
    if (edit.type !== "add-sheet" || edit.sheet !== SETUP_TAB) return edit;
    const settings = columns.flatMap((column, i) => settingStrokes(column, lines.length + 1 + i, book));
    return { ...edit, look: { ...edit.look, headingRow: lines.length, around: [...settings, ...intro(lines)] } };
  });
}

const intro = (lines: readonly string[]): readonly Write[] => [
  ...lines.map((_, row): Write => {
    const area = { row, column: 0, rows: 1, columns: 3 };
    return { do: "style", sheet: SETUP_TAB, area, style: row === 0 ? "title" : "sentence" };
  }),
  { do: "set-cells", sheet: SETUP_TAB, row: 0, column: 0, cells: lines.map((line) => [line === "" ? null : line]) },
];

/** What fits into the rule of one cell in a file; other lists would be left out and said, although any text may stand there. */
const LONGEST_LIST = 255;

function settingStrokes(column: Column, row: number, { cycle, language }: LogBook): readonly Write[] {
  const look = columnLook(column, cycle, language);
  const { options } = look;
  const isFit = options.join(",").length <= LONGEST_LIST && !options.some((option) => option.includes(","));
  const area = { row, column: 1, rows: 1, columns: 1 };
  return columnStrokes(SETUP_TAB, area, isFit ? look : { ...look, options: [], refusal: "" });
}
