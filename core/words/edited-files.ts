/** What is said of a plan or a list of headings that a person edited and gave back: where it is wrong, and what belongs there. */
import type { Facts, Sentence, Sentences, Wording } from "./sentence.ts";

interface Said {
  readonly en: string;
  readonly es: string;
}

/** `{place}` is the file and the line, `{path}` the way to it within the file. */
const said: Readonly<Record<string, Said>> = {
  "json/ends-early": {
    en: "{place}: the file ends too early. A closing bracket or quotation mark is missing.",
    es: "{place}: el archivo termina antes de tiempo. Falta un corchete, una llave o unas comillas de cierre.",
  },
  "json/goes-on": {
    en: "{place}: something stands after the end. Take away what follows the last bracket.",
    es: "{place}: hay algo después del final. Quite lo que sigue al último corchete.",
  },
  "json/value": {
    en: "{place}: a value belongs here: text in quotation marks, a number, true, false, null, or a list.",
    es: "{place}: aquí va un valor: texto entre comillas, un número, true, false, null o una lista.",
  },
  "json/key": {
    en: "{place}: a name in quotation marks belongs here. A comma before a closing bracket is one too many.",
    es: "{place}: aquí va un nombre entre comillas. Una coma antes de una llave de cierre sobra.",
  },
  "json/colon": {
    en: "{place}: a colon belongs between a name and its value.",
    es: "{place}: entre un nombre y su valor van dos puntos.",
  },
  "json/comma": {
    en: "{place}: a comma or a closing bracket is missing before this.",
    es: "{place}: falta una coma o un corchete de cierre antes de esto.",
  },
  "json/text": {
    en: "{place}: this text is not closed, or holds a sign that must be written otherwise. Put it in quotation marks, on one line.",
    es: "{place}: este texto no está cerrado o contiene un signo que se escribe de otro modo. Póngalo entre comillas, en una línea.",
  },
  "json/twice": {
    en: "{place}: this name stands twice. Keep one of the two.",
    es: "{place}: este nombre aparece dos veces. Deje uno de los dos.",
  },
  "json/wrong": {
    en: "{place} ({path}): {wanted} belongs here.",
    es: "{place} ({path}): aquí va {wanted}.",
  },
  "json/unknown-name": {
    en: "{place} ({path}): nothing is called “{name}” here.{hint}",
    es: "{place} ({path}): aquí nada se llama «{name}».{hint}",
  },
  "json/unknown-field": {
    en: "{place} ({path}): “{name}” is no field.{hint} The fields are listed in docs/cli.md; null keeps the column as the team's own.",
    es: "{place} ({path}): «{name}» no es un campo.{hint} Los campos están en docs/cli.md; null deja la columna como propia del equipo.",
  },
  "plan/exists": {
    en: "{file} is there already and may hold changes of yours. Use it with --use-plan, or name another file.",
    es: "{file} ya existe y puede contener cambios suyos. Úselo con --use-plan o indique otro archivo.",
  },
  "plan/not-a-plan": {
    en: "{file} is no plan that “plt convert FILE --plan {file}” made. Make one, change it, and give it back.",
    es: "{file} no es un plan hecho con «plt convert ARCHIVO --plan {file}». Haga uno, cámbielo y entréguelo.",
  },
  "plan/no-sheet": {
    en: "{place} ({path}): the workbook has no tab “{name}”. Make the plan anew if the tab was renamed.",
    es: "{place} ({path}): el libro no tiene una pestaña «{name}». Haga el plan de nuevo si se cambió su nombre.",
  },
  "plan/no-region": {
    en: "{place} ({path}): nothing begins at {name} on that tab any more. Make the plan anew: the tab has changed, or a header row was moved.",
    es: "{place} ({path}): en esa pestaña ya nada empieza en {name}. Haga el plan de nuevo: la pestaña cambió o se movió una fila de encabezados.",
  },
  "plan/no-label": {
    en: "{place} ({path}): cell {name} holds no heading with that header row. Take the line out, or make the plan anew.",
    es: "{place} ({path}): la celda {name} no tiene un encabezado con esa fila de encabezados. Quite la línea o haga el plan de nuevo.",
  },
  "plan/other-label": {
    en: "{place} ({path}): the plan says “{label}” for cell {name}, the workbook “{now}”. Make the plan anew.",
    es: "{place} ({path}): el plan dice «{label}» para la celda {name} y el libro «{now}». Haga el plan de nuevo.",
  },
  "plan/no-action": {
    en: "{place} ({path}): cell {name} holds no such action any more. Take the line out, or make the plan anew.",
    es: "{place} ({path}): la celda {name} ya no tiene esa tarea. Quite la línea o haga el plan de nuevo.",
  },
  "plan/no-header": {
    en: '{place} ({path}): name the row that holds the headings, such as [4]. To leave this part out, write "take": false.',
    es: '{place} ({path}): indique la fila de los encabezados, por ejemplo [4]. Para dejar fuera esta parte, escriba "take": false.',
  },
  "plan/no-entry": {
    en: "{place} ({path}): no change is offered for the entry “{name}” any more.",
    es: "{place} ({path}): ya no se ofrece ningún cambio para el registro «{name}».",
  },
  "plan/other-file": {
    en: "The workbook was changed after the plan was made; the plan still fits and was used.",
    es: "El libro cambió después de hacerse el plan; el plan aún encaja y se usó.",
  },
  "policy-file/no-policy": {
    en: "{place} ({path}): no policy is called “{name}”. There are: {among}.",
    es: "{place} ({path}): ninguna política se llama «{name}». Hay: {among}.",
  },
  "policy-file/no-cycle": {
    en: "{place} ({path}): no cycle is called “{name}”. There are: {among}. To describe one of your own, use “ownCycle”.",
    es: "{place} ({path}): ningún ciclo se llama «{name}». Hay: {among}. Para describir uno propio, use «ownCycle».",
  },
  "policy-file/no-check": {
    en: "{place} ({path}): no check is called “{name}”.{hint} “plt policy codes” lists them.",
    es: "{place} ({path}): ninguna revisión se llama «{name}».{hint} «plt policy codes» los muestra.",
  },
  "policy-file/no-kind": {
    en: "{place} ({path}): no entries are called “{name}”. There are: {among}.",
    es: "{place} ({path}): no hay registros llamados «{name}». Hay: {among}.",
  },
  "policy-file/no-field": {
    en: "{place} ({path}): such entries have no field “{name}”. They have: {among}.",
    es: "{place} ({path}): esos registros no tienen un campo «{name}». Tienen: {among}.",
  },
  "map/twice": {
    en: "{place} ({path}): “{name}” is listed with two fields. Keep one, or say what stands beside each (“beside”).",
    es: "{place} ({path}): «{name}» aparece con dos campos. Deje uno o indique qué está al lado de cada uno («beside»).",
  },
};

/** What belongs at a place, by the code that a schema gives. */
const wanted: Readonly<Record<string, Said>> = {
  text: { en: "text in quotation marks", es: "texto entre comillas" },
  "yes-no": { en: "true or false", es: "true o false" },
  row: { en: "a list of row numbers such as [4]", es: "una lista de números de fila como [4]" },
  list: { en: "a list in square brackets", es: "una lista entre corchetes" },
  object: { en: "a group in curly brackets", es: "un grupo entre llaves" },
  field: { en: "the name of a field, or null", es: "el nombre de un campo o null" },
  among: { en: "“table” or “form”", es: "«table» o «form»" },
  number: { en: "a whole number from 1 on", es: "un número entero desde 1" },
  version: { en: "the number 1", es: "el número 1" },
  "short-text": { en: "a text of 400 letters at most", es: "un texto de 400 letras como máximo" },
  words: {
    en: "text in quotation marks, or a group with “en” and “es”",
    es: "texto entre comillas o un grupo con «en» y «es»",
  },
  item: {
    en: "text in quotation marks, or a group with “en” and “es” (and “key” and “says” if wanted)",
    es: "texto entre comillas o un grupo con «en» y «es» (y «key» y «says» si hace falta)",
  },
  need: {
    en: "data-source, goal, goal-baseline, goal-target, goal-measure, goal-date, strategy, result, reflection, or a group with “kind” and “fields”",
    es: "data-source, goal, goal-baseline, goal-target, goal-measure, goal-date, strategy, result, reflection o un grupo con «kind» y «fields»",
  },
  stages: { en: "a list of at least two stages", es: "una lista de al menos dos etapas" },
  day: { en: 'a day such as "2025-10-08"', es: 'un día como "2025-10-08"' },
  time: { en: 'a time such as "14:15"', es: 'una hora como "14:15"' },
  count: { en: "a whole number", es: "un número entero" },
  strictness: { en: "off, remark, warn or hold", es: "off, remark, warn o hold" },
  pattern: {
    en: 'a simple pattern such as "[A-Z]{2}\\\\d{4}", in which no group is repeated',
    es: 'un patrón sencillo como "[A-Z]{2}\\\\d{4}", en el que no se repita un grupo',
  },
};

/** Example: in English `text` is “text in quotation marks”. */
export const wantedIn = (language: keyof Said, code: string): string => wanted[code]?.[language] ?? code;

const filled = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));

const sentences = (language: keyof Said): Sentences =>
  Object.fromEntries(
    Object.entries(said).map(([code, each]): readonly [string, Sentence] => [
      code,
      (facts) => filled(each[language], facts),
    ]),
  );

/** Sentences by code, in each language. */
export const editedFileWords: Wording = { en: sentences("en"), es: sentences("es") };

/** “Did you mean …?”, with a space before it; "" where nothing is near. */
export const didYouMean = (language: keyof Said, name: string | undefined): string =>
  name === undefined ? "" : language === "en" ? ` Did you mean “${name}”?` : ` ¿Quiso decir «${name}»?`;
