/** What a stage or a goal can lack, in Spanish. */
import { listInWords, spanishAnd } from "./in-words.ts";

const NEEDS: Readonly<Record<string, string>> = {
  "data-source": "algún dato revisado por el equipo",
  goal: "una meta",
  "goal-baseline": "el punto de partida (dónde están hoy los estudiantes)",
  "goal-target": "el valor esperado (adónde deben llegar)",
  "goal-measure": "con qué se mide",
  "goal-date": "una fecha límite",
  strategy: "una estrategia para probar en clase",
  result: "el resultado junto a la meta",
  reflection: "una reflexión sobre cómo resultó",
};

/** What a stage or a goal lacks, by its keys or in words, as a list. Example: `goal-target|goal-date`. */
export function needsInSpanish(keys: string | number | undefined): string {
  const needs = String(keys ?? "")
    .split("|")
    .map((key) => NEEDS[key] ?? key);
  return listInWords(needs, spanishAnd(needs[needs.length - 1] ?? ""));
}
