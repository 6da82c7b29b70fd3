/** What is said beside a field of a form, in Spanish. */
import type { Sentences } from "./sentence.ts";

export const esForm: Sentences = {
  "form/missing": (f) => `Falta «${f["heading"]}». Complételo y guarde de nuevo.`,
  "form/not-a-day": (f) => `«${f["heading"]}» debe ser una fecha escrita año-mes-día, como 2025-10-08.`,
  "form/not-a-time": (f) => `«${f["heading"]}» debe ser una hora, como 14:15 o 2:15 PM.`,
  "form/not-a-number": (f) => `«${f["heading"]}» debe ser un número.`,
  "form/not-a-share": (f) => `«${f["heading"]}» debe ser una proporción entre 0 y 1; por ejemplo, 0.76 para 76%.`,
  "form/not-names": (f) => `«${f["heading"]}» debe llevar nombres separados por comas, o una lista de nombres.`,
  "form/not-text": (f) => `«${f["heading"]}» debe ser texto.`,
  "form/too-long": (f) =>
    `El texto de «${f["heading"]}» no cabe en una celda (máximo ${f["limit"]} caracteres). Acórtelo o pegue el enlace a un documento.`,
  "form/unknown-field": (f) => `No hay ningún campo llamado ${f["key"]}. Los campos son: ${f["keys"]}.`,
  "form/unknown-kind": (f) =>
    `PLT Log no guarda entradas de tipo «${f["kind"]}». Pruebe con meeting, action-item, goal, member o team.`,
};
