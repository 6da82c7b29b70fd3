/** Why a team's log in Google Sheets was not read, and what a coordinator does about it. */
import type { Sentences, Wording } from "./sentence.ts";

const en: Sentences = {
  "unread/no-link": () =>
    "The register has no address for this log. Open the team's spreadsheet, copy its address from the browser, and paste it into “Its log” in PLT Teams.",
  "unread/no-access": () =>
    "This log is not shared with you. Ask the team to share it with your account; viewing is enough.",
  "unread/not-found": () =>
    "There is no spreadsheet at this address: it was deleted, or the address is not whole. Ask the team for it.",
  "unread/not-a-spreadsheet": () =>
    "This is not a Google spreadsheet; it may be an Excel file in Drive. Open it, choose File, Save as Google Sheets, and put the new address into PLT Teams.",
  "unread/not-a-log": () =>
    "This spreadsheet holds no PLT log. See whether the address leads to the right file, or begin a log there.",
  "unread/trouble": () => "Google did not answer in time, twice. It is tried again the next time you collect.",
  "unread/unexpected": ({ reason }) => `Google refused with these words: “${reason}”. It is tried again the next time.`,
  "unread/too-often": () =>
    "Google lets one person read sixty spreadsheets a minute, and this limit is reached. It goes on in a minute.",
  "unread/permission": () =>
    "PLT Log may not read the teams' logs yet. Choose Extensions, PLT Log, Collect from the teams, and when Google asks, tick every box. It only reads: the addresses in PLT Teams, and there the PLT tabs.",
  "unread/switched-off": () =>
    "The Google Sheets API is switched off for this script. Who installed PLT Log switches it on: docs/collecting-in-sheets.md says how.",
  "unread/running": () =>
    "It is being collected already, from another window or by the hour. What it brings shows here.",
  "unread/not-by-the-hour": () =>
    "Google did not run PLT Log by the hour in this spreadsheet, so nothing was collected while this window was closed. Choose “Go on collecting” and leave the window open; what was read is kept.",
  "unread/hourly-stopped": ({ reason }) =>
    `Collecting by the hour brought nothing and has stopped. ${reason === "" ? "" : `The reason: ${reason} `}Choose Extensions, PLT Log, Collect from the teams, and there “Go on collecting”. What was read is kept.`,
  "unread/broke-off": () => "Google ended every run before anything of it was kept.",
};

const es: Sentences = {
  "unread/no-link": () =>
    "La lista de equipos no tiene la dirección de este registro. Abra la hoja de cálculo del equipo, copie su dirección del navegador y péguela en «Su registro», en PLT Teams.",
  "unread/no-access": () =>
    "Este registro no está compartido con usted. Pida al equipo que lo comparta con su cuenta; basta con poder verlo.",
  "unread/not-found": () =>
    "En esta dirección no hay ninguna hoja de cálculo: se eliminó o la dirección no está completa. Pídala al equipo.",
  "unread/not-a-spreadsheet": () =>
    "Esto no es una hoja de cálculo de Google; puede ser un archivo de Excel en Drive. Ábralo, elija Archivo, Guardar como Hojas de cálculo de Google, y ponga la nueva dirección en PLT Teams.",
  "unread/not-a-log": () =>
    "Esta hoja de cálculo no contiene un registro PLT. Compruebe que la dirección lleva al archivo correcto o empiece allí un registro.",
  "unread/trouble": () => "Google no respondió a tiempo, dos veces. Se intentará de nuevo la próxima vez que recopile.",
  "unread/unexpected": ({ reason }) =>
    `Google se negó con estas palabras: «${reason}». Se intentará de nuevo la próxima vez.`,
  "unread/too-often": () =>
    "Google permite a una persona leer sesenta hojas de cálculo por minuto y se llegó a ese límite. Sigue dentro de un minuto.",
  "unread/permission": () =>
    "PLT Log todavía no puede leer los registros de los equipos. Elija Extensiones, PLT Log, Recopilar de los equipos y, cuando Google pregunte, marque todas las casillas. Solo lee: las direcciones de PLT Teams y, allí, las pestañas PLT.",
  "unread/switched-off": () =>
    "La API de Hojas de cálculo de Google está desactivada para este script. La activa quien instaló PLT Log: docs/collecting-in-sheets.md dice cómo.",
  "unread/running": () => "Ya se está recopilando, desde otra ventana o cada hora. Lo que traiga se verá aquí.",
  "unread/not-by-the-hour": () =>
    "Google no ejecutó PLT Log cada hora en esta hoja de cálculo, así que no se recopiló nada con esta ventana cerrada. Elija «Seguir recopilando» y deje la ventana abierta; lo que ya se leyó se conserva.",
  "unread/hourly-stopped": ({ reason }) =>
    `La recopilación cada hora no trajo nada y se detuvo. ${reason === "" ? "" : `El motivo: ${reason} `}Elija Extensiones, PLT Log, Recopilar de los equipos y, allí, «Seguir recopilando». Lo que ya se leyó se conserva.`,
  "unread/broke-off": () => "Google terminó cada ejecución antes de que se guardara algo de ella.",
};

/** Sentences by code, in each language. */
export const unreadReasons: Wording = { en, es };
