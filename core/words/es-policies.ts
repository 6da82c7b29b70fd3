/** What is said of a district's policy in Spanish. */
import { quoted } from "./in-words.ts";
import type { Facts, Sentences } from "./sentence.ts";

const row = (f: Facts): string => `«${quoted(f["label"])}» con el valor «${quoted(f["value"])}»`;

export const esPolicies: Sentences = {
  "policy/unknown": (f) => `Ninguna política se llama «${quoted(f["name"])}». Elija una de estas: ${f["known"]}.`,
  "policy/kept": (f) =>
    `La política «${quoted(f["name"])}» guardada en este libro tiene una parte que no se entiende (${quoted(f["path"])}), y el registro sigue sin ella. Aplique de nuevo el archivo de la política.`,
  "policy/no-check": (f) =>
    `${row(f)} no nombra ninguna revisión. Escriba su código, por ejemplo «Revisión: rhythm/gap», o su área, «Revisión: rhythm».`,
  "policy/no-strictness": (f) =>
    `${row(f)} no dice qué tan estricta es la revisión. Escriba apagado, nota, aviso o detener.`,
  "policy/no-limit": (f) =>
    `${row(f)} no es un límite conocido o no es un número entero. Escriba, por ejemplo, «Límite: días para responder» y 10.`,
  "policy/no-use": (f) => `${row(f)} no dice si el tiempo se puede usar así. Escriba aprobado o no permitido.`,
  "policy/no-pattern": (f) =>
    `${row(f)} no es un patrón de códigos de estudiante. Escriba uno sencillo, por ejemplo [A-Z]{2}\\d{4} para dos letras y cuatro dígitos.`,
  "apply/no-setup": () =>
    "El registro no tiene una fila para su política. Agregue una fila «Política» en PLT Setup y aplique la política de nuevo.",
};
