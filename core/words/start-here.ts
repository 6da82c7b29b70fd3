/** The lines above the settings of a new log: what to do first, where things are, and that nothing is taken away. */

type Lines = { readonly en: readonly string[]; readonly es: readonly string[] };

const TEAM: Lines = {
  en: [
    "Start here",
    "1. Below, fill in the column Value: the team's name, the school, the day on which you meet. The rest can wait.",
    "2. Log a meeting: a row in the tab PLT Meetings, or with the form of the sidebar, which asks for one thing after the other.",
    "    The sidebar: in Google Sheets the menu Extensions, PLT Log, Start. In Excel the ribbon's tab PLT Log, Start.",
    "3. Before you meet again, open PLT Summary: what is open, where the team stands, what comes next.",
    "Tabs and columns of your own stay as they are. Students appear as counts or by a code, never by name.",
    "",
  ],
  es: [
    "Empiece aquí",
    "1. Complete abajo la columna Valor: el nombre del equipo, la escuela, el día en que se reúnen. Lo demás puede esperar.",
    "2. Registre una reunión: una fila en la pestaña PLT Meetings, o con el formulario de la barra lateral, que pregunta paso a paso.",
    "    La barra lateral: en Google Sheets, el menú Extensiones, PLT Log, Inicio. En Excel, la pestaña PLT Log de la cinta, Inicio.",
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
    "3. Collect the teams' figures from the sidebar: in Google Sheets the menu Extensions, PLT Log. In Excel the ribbon's tab PLT Log.",
    "Figures come as counts; small groups of students are left out, and nobody's ratings leave the team.",
    "",
  ],
  es: [
    "Empiece aquí",
    "1. Complete abajo la columna Valor: de quién es el plan que guarda este libro.",
    "2. Anote sus equipos en PLT Teams, cada uno con el enlace a su registro, y las metas del plan en PLT Plan Goals.",
    "3. Reúna las cifras desde la barra lateral: en Google Sheets, el menú Extensiones, PLT Log. En Excel, la pestaña PLT Log de la cinta.",
    "Las cifras llegan como cantidades; los grupos pequeños de estudiantes se omiten y ninguna valoración sale del equipo.",
    "",
  ],
};

/** By the workbook that is begun, and its language; the last line is the gap before the table. */
export const startLines: { readonly team: Lines; readonly program: Lines } = { team: TEAM, program: PROGRAM };
