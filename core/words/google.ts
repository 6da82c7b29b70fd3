/** What is said when Google Sheets or Apps Script refuses: what happened, and what to do next. */
import type { Sentences, Wording } from "./sentence.ts";

export const googleEn: Sentences = {
  "host/busy": () =>
    "Someone else is saving to this log right now, so nothing was written yet. Wait a few seconds and try again; what you typed is still here.",
  "host/protected": () =>
    "Part of this spreadsheet is protected, and your account may not write there. Ask its owner to let you edit the PLT tabs, then try again.",
  "host/permission-missing": () =>
    "PLT Log lacks a permission that it needs for this. Choose Extensions, PLT Log, Start, and when Google asks, tick both boxes. It sees this spreadsheet and no other.",
  "host/two-accounts": () =>
    "Google does not let this page work with your spreadsheet. This happens when you are signed in with two accounts: open the spreadsheet in a private window with your school account only, then try again.",
  "host/workbook-full": () =>
    "This spreadsheet has reached the ten million cells that Google allows, so there is no room for the log. Delete old tabs or empty rows, then try again.",
  "host/took-too-long": () =>
    "Google stopped the work because it took longer than six minutes. What was done stays. Try again: nothing is written twice.",
  "host/too-often": () =>
    "Google limits how often an add-on may work, and this limit is reached for now. Wait a minute and try again; nothing is written twice.",
  "host/changed-meanwhile": ({ sheet }) =>
    sheet
      ? `The tab “${sheet}” was deleted or renamed while we were at work. Try again: we look at the spreadsheet anew, and nothing is written twice.`
      : "Someone changed the tabs while we were at work. Try again: we look at the spreadsheet anew, and nothing is written twice.",
  "host/place-gone": ({ sheet }) =>
    `That place in “${sheet}” is not there any more: the tab was deleted or renamed, or the row is gone. Look again with “Check”.`,
  "host/no-connection": () =>
    "There is no connection to Google right now. Check your internet connection and try again; what you typed is still here.",
  "host/google-trouble": () =>
    "Google Sheets did not answer in time. Wait a minute and try again; what you typed is still here, and nothing is written twice.",
  "host/unexpected": ({ reason }) =>
    `Google Sheets refused with these words: “${reason}”. Try again; if it happens again, show them to the person who looks after your spreadsheets.`,
};

export const googleEs: Sentences = {
  "host/busy": () =>
    "Otra persona está guardando en este registro ahora mismo, así que todavía no se escribió nada. Espere unos segundos e inténtelo de nuevo; lo que escribió sigue aquí.",
  "host/protected": () =>
    "Una parte de esta hoja de cálculo está protegida y su cuenta no puede escribir en ella. Pida a su propietario permiso para editar las pestañas PLT e inténtelo de nuevo.",
  "host/permission-missing": () =>
    "A PLT Log le falta un permiso que necesita para esto. Elija Extensiones, PLT Log, Inicio y, cuando Google pregunte, marque las dos casillas. Solo ve esta hoja de cálculo y ninguna otra.",
  "host/two-accounts": () =>
    "Google no permite que esta página trabaje con su hoja de cálculo. Ocurre cuando hay dos cuentas abiertas: abra la hoja en una ventana privada solo con su cuenta de la escuela e inténtelo de nuevo.",
  "host/workbook-full": () =>
    "Esta hoja de cálculo llegó a los diez millones de celdas que permite Google y no queda sitio para el registro. Elimine pestañas antiguas o filas vacías e inténtelo de nuevo.",
  "host/took-too-long": () =>
    "Google detuvo el trabajo porque duró más de seis minutos. Lo que se hizo se conserva. Inténtelo de nuevo: nada se escribe dos veces.",
  "host/too-often": () =>
    "Google limita cuántas veces puede trabajar un complemento y por ahora se llegó a ese límite. Espere un minuto e inténtelo de nuevo; nada se escribe dos veces.",
  "host/changed-meanwhile": ({ sheet }) =>
    sheet
      ? `Alguien eliminó o cambió de nombre la pestaña «${sheet}» mientras trabajábamos. Inténtelo de nuevo: volvemos a mirar la hoja y nada se escribe dos veces.`
      : "Alguien cambió las pestañas mientras trabajábamos. Inténtelo de nuevo: volvemos a mirar la hoja y nada se escribe dos veces.",
  "host/place-gone": ({ sheet }) =>
    `Ese lugar de «${sheet}» ya no existe: alguien eliminó o cambió de nombre la pestaña, o la fila desapareció. Mire de nuevo con «Revisar».`,
  "host/no-connection": () =>
    "Ahora mismo no hay conexión con Google. Compruebe su conexión a internet e inténtelo de nuevo; lo que escribió sigue aquí.",
  "host/google-trouble": () =>
    "Hojas de cálculo de Google no respondió a tiempo. Espere un minuto e inténtelo de nuevo; lo que escribió sigue aquí y nada se escribe dos veces.",
  "host/unexpected": ({ reason }) =>
    `Hojas de cálculo de Google se negó con estas palabras: «${reason}». Inténtelo de nuevo; si vuelve a ocurrir, muéstreselas a quien se ocupa de sus hojas de cálculo.`,
};

/** Sentences by code, in each language. */
export const googleWords: Wording = { en: googleEn, es: googleEs };
