/** What the page for families says, in Spanish: short sentences of everyday words. */
import type { CommunityWords } from "./en-community.ts";
import { countInWords, dayInSpanish, thousands } from "./in-words.ts";

export const esCommunity: CommunityWords = {
  sheet: "PLT Comunidad",
  ourSchools: "Nuestras escuelas",
  title: "Cómo aprenden juntos nuestros docentes",
  when: (district, year, day) => `${district}, año escolar ${year}. Hecha el ${dayInSpanish(day)}.`,
  whyHeading: "Por qué se reúnen los docentes",
  why: [
    "Los docentes de nuestras escuelas trabajan en equipo.",
    "Cada equipo ve cómo van sus estudiantes. Elige una meta. Decide qué va a probar en clase.",
    "Más tarde el equipo se reúne otra vez. Ve qué sirvió y qué no.",
  ],
  soFar: "Este año hasta hoy",
  teams: (teams, schools) =>
    `Hay ${thousands(teams)} ${teams === 1 ? "equipo" : "equipos"}${schools === 0 ? "" : ` en ${countInWords(thousands(schools), "escuela", "escuelas")}`}.`,
  met: (n, teams) => {
    const have = teams === 1 ? "ha" : "han";
    if (n === 0) return `Este año aún no se ${have} reunido.`;
    return `Se ${have} reunido ${n === 1 ? "una vez" : `${thousands(n)} veces`} este año.`;
  },
  lately: (lately, all) =>
    lately === all
      ? "Todos se reunieron en las últimas cuatro semanas."
      : lately === 0
        ? "Ningún equipo se reunió en las últimas cuatro semanas."
        : lately === 1
          ? "En las últimas cuatro semanas se reunió uno."
          : `En las últimas cuatro semanas se reunieron ${thousands(lately)}.`,
  aims: "Qué buscan los equipos",
  goals: (n) =>
    n === 1
      ? "Los equipos tienen una meta para lo que van a aprender los estudiantes."
      : `Los equipos tienen ${thousands(n)} metas para lo que van a aprender los estudiantes.`,
  reached: (n) =>
    n === 0 ? "Siguen en camino." : n === 1 ? "Hasta hoy lograron una." : `Hasta hoy lograron ${thousands(n)}.`,
  results: "Cómo les fue a los estudiantes",
  resultsNote: "Cuántos estudiantes llegaron a la meta de su equipo.",
  students: "Estudiantes",
  metGoal: "En la meta",
  privacy: ["No mostramos grupos pequeños. Así nadie puede saber de qué niño se trata."],
  nextHeading: "Qué sigue",
  next: ["Los equipos se reúnen todo el año.", "¿Quiere saber más? Pregunte en su escuela. Con gusto le contamos."],
};
