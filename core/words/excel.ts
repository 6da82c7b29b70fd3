/** What is said when Excel itself does not do as asked: what happened, that nothing typed is lost, and what to do next. */
import type { Sentences, Wording } from "./sentence.ts";

export const excelEn: Sentences = {
  "host/no-answer": ({ seconds }) =>
    `Excel has not answered for ${seconds} seconds. Nothing you typed is lost. Wait a moment and try again: nothing is added twice. If it stays silent, reload the workbook.`,
  "host/editing-cell": () =>
    "A cell is being edited, and Excel waits for it. Press Enter in the sheet, then try again.",
  "host/excel-locked": () =>
    "Excel does not let this workbook be changed: it is read-only, or a tab is protected. Open it for editing or take the protection off (Review, Unprotect Sheet), then try again.",
  "host/filtered": () =>
    "A filter hides rows of a tab, and Excel changes nothing there while it does. Take the filter off (Data, Clear), then try again.",
  "host/another-in-front": () => "Another workbook is in front. Click into a cell of this one, then try again.",
  "host/changed-under-way": () =>
    "Someone renamed, moved or removed a tab at the same moment. Try again: nothing is added twice.",
  "host/excel-too-old": ({ detail }) =>
    `This version of Excel cannot do that (${detail}). Open the workbook in Excel on the web, or update Excel.`,
  "host/too-much-at-once": ({ detail }) =>
    `That was more than Excel takes at once (${detail}). Move old years to a workbook of their own, then try again.`,
  "host/excel-busy": ({ detail }) =>
    `Excel could not be reached just now (${detail}). Check the connection and try again: nothing is added twice.`,
  "host/excel-failed": ({ detail }) =>
    `Excel did not do this and gave “${detail}” as the reason. Try again; if it happens again, reload the workbook.`,
  "host/part-missing": ({ detail }) =>
    `A part of PLT Log could not be loaded (${detail}). Check the connection and try again; nothing was changed.`,
};

export const excelEs: Sentences = {
  "host/no-answer": ({ seconds }) =>
    `Excel no responde desde hace ${seconds} segundos. No se pierde nada de lo escrito. Espere un momento e inténtelo de nuevo: nada se añade dos veces. Si sigue sin responder, vuelva a cargar el libro.`,
  "host/editing-cell": () =>
    "Se está editando una celda y Excel espera a que termine. Pulse Intro en la hoja e inténtelo de nuevo.",
  "host/excel-locked": () =>
    "Excel no permite cambiar este libro: es de solo lectura o tiene una pestaña protegida. Ábralo para editarlo o quite la protección (Revisar, Desproteger hoja) e inténtelo de nuevo.",
  "host/filtered": () =>
    "Un filtro oculta filas de una pestaña y mientras tanto Excel no cambia nada allí. Quite el filtro (Datos, Borrar) e inténtelo de nuevo.",
  "host/another-in-front": () => "Hay otro libro delante. Haga clic en una celda de este e inténtelo de nuevo.",
  "host/changed-under-way": () =>
    "Alguien cambió de nombre, movió o quitó una pestaña en el mismo momento. Inténtelo de nuevo: nada se añade dos veces.",
  "host/excel-too-old": ({ detail }) =>
    `Esta versión de Excel no puede hacerlo (${detail}). Abra el libro en Excel para la Web o actualice Excel.`,
  "host/too-much-at-once": ({ detail }) =>
    `Era más de lo que Excel admite de una vez (${detail}). Pase los años anteriores a otro libro e inténtelo de nuevo.`,
  "host/excel-busy": ({ detail }) =>
    `No se pudo comunicar con Excel en este momento (${detail}). Compruebe la conexión e inténtelo de nuevo: nada se añade dos veces.`,
  "host/excel-failed": ({ detail }) =>
    `Excel no lo hizo y dio «${detail}» como motivo. Inténtelo de nuevo; si vuelve a ocurrir, cargue de nuevo el libro.`,
  "host/part-missing": ({ detail }) =>
    `No se pudo cargar una parte de PLT Log (${detail}). Compruebe la conexión e inténtelo de nuevo; no se cambió nada.`,
};

/** Sentences by code, in each language. */
export const excelWords: Wording = { en: excelEn, es: excelEs };
