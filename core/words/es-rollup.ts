/** What the pages of school, district and board say, in Spanish. */
import type { RollupWords } from "./en-rollup.ts";
import { needsInSpanish } from "./es-needs.ts";
import { countInWords, dayInSpanish, listInWords, shortDayInSpanish, spanishAnd, thousands } from "./in-words.ts";

const meetings = (n: number): string => countInWords(n === 1 ? 1 : thousands(n), "reunión", "reuniones");
const teams = (n: number): string => countInWords(n === 1 ? 1 : thousands(n), "equipo", "equipos");
const MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];

export const esRollup: RollupWords = {
  ourDistrict: "Nuestro distrito",
  noSchool: "Sin escuela indicada",
  schoolTitle: (school) => `${school}: cómo van nuestros equipos`,
  districtTitle: (district) => `${district}: cómo van nuestras escuelas`,
  asOf: (day, year) => `Al ${dayInSpanish(day)}, año escolar ${year}. Se dibuja de nuevo cada vez.`,
  kept: "Hecha con cifras, fechas y etapas. Lo que escriben los equipos se queda con ellos.",
  glance: "De un vistazo",
  teamsMet: (all, inSchools, lately, n) =>
    `${teams(all)}${inSchools === 0 ? "" : ` en ${countInWords(inSchools, "escuela", "escuelas")}`}; ${lately} ${lately === 1 ? "se reunió" : "se reunieron"} en las últimas cuatro semanas. En este año escolar hubo ${meetings(n)}.`,
  participation: (percent) => `En promedio asistió a las reuniones el ${percent} de las personas de los equipos.`,
  followThrough: (done, all, percent, overdue) =>
    `${done} de ${countInWords(all, "tarea hecha", "tareas hechas")} (${percent}); ${countInWords(overdue, "vencida", "vencidas")}.`,
  goals: (all, reached, due, measurable) =>
    `${countInWords(all, "meta", "metas")}: ${countInWords(reached, "alcanzada", "alcanzadas")}, a ${due} les falta el resultado; ${measurable} se ${measurable === 1 ? "puede" : "pueden"} medir.`,
  stalledTeams: (n) =>
    n === 0
      ? "Ningún equipo está detenido."
      : `${teams(n)} ${n === 1 ? "está detenido" : "están detenidos"}; abajo se dice por qué.`,
  nothingYet: "Todavía no hay ninguna reunión anotada en este año escolar.",
  attention: "Quién puede necesitar apoyo",
  nobody: "Ningún equipo necesita apoyo en este momento.",
  andMoreFiles: (n) => `Y ${n} más.`,
  andMore: (n) => `Y ${n} más; la pestaña PLT All Teams los tiene todos.`,
  because: (team, reasons) => `${team}: ${reasons.join("; ")}.`,
  teamOf: (team, school) => (school === "" ? team : `${team} (${school})`),
  reasons: {
    old: (taken, why) =>
      `no se pudo leer su registro, así que estas son sus cifras del ${dayInSpanish(taken)} (${why.replace(/\.$/, "")})`,
    "no-meeting": "todavía no hay ninguna reunión anotada",
    stalled: (stage, n, since, limit, next, lacks) =>
      `su ciclo está detenido, con ${meetings(n)} en «${stage}» desde el ${dayInSpanish(since)}, donde más de ${limit} se consideran detención${
        lacks === "" ? "" : `; antes de «${next}» le falta ${needsInSpanish(lacks)}`
      }`,
    quiet: (last, days, gap) =>
      `se reunió por última vez el ${dayInSpanish(last)}, hace ${days} días; para este equipo más de ${gap} días son una pausa larga`,
    owes: (stage, lacks) => `está en «${stage}» sin ${needsInSpanish(lacks)}`,
    "no-stage": "ninguna reunión indica una etapa de su ciclo",
    "no-goal": "todavía no tiene ninguna meta",
  },
  standing: {
    old: "cifras antiguas",
    "no-meeting": "sin reuniones aún",
    stalled: "detenido",
    quiet: "pausa larga",
    owes: "etapa adelantada",
    "no-stage": "sin etapa indicada",
    "no-goal": "sin meta aún",
    moving: "en marcha",
  },
  unread: "Registros que no se pudieron leer",
  unreadNote: "No están en ninguna cifra.",
  goneSchool: (day) =>
    `Sin cifras: el ${dayInSpanish(day)} no se dibujó esta página. Ningún equipo nombra ya esta escuela, o hay demasiadas escuelas para una pestaña cada una. Elimine esta pestaña cuando ya no necesite ninguna nota junto a ella.`,
  namesakes: "Registros con el mismo nombre",
  namesakesNote:
    "Se cuentan todos. Si uno es una copia, quítelo y recopile otra vez; si son dos equipos, dé a cada uno un nombre propio.",
  file: "Archivo",
  why: "Por qué",
  team: "Equipo",
  teams: "Equipos",
  school: "Escuela",
  schools: "Escuelas",
  schoolsApart:
    "Con más de 20 escuelas, ninguna tiene aquí su propia pestaña. Dibuje la página de una con «Página de la escuela», junto al botón que dibujó estas páginas; en una terminal, con plt pages y --school, o plt rollup y --schools.",
  stage: "Etapa",
  last: "Última reunión",
  meetings: "Reuniones",
  metLately: "Reunidos hace poco",
  attendance: "Asistencia",
  followed: "Tareas hechas",
  goalsReached: "Metas alcanzadas",
  standingHeading: "Situación",
  stalledHeading: "Detenidos",
  noStage: "ninguna indicada",
  whereTeamsStand: "En qué punto de sus ciclos están los equipos",
  cycle: "Ciclo",
  stalledRule: (cycle, limit) =>
    `«${cycle}»: un equipo con más de ${meetings(limit)} en una misma etapa se considera detenido.`,
  byMonth: "Reuniones por mes",
  chartTitle: "Reuniones al mes",
  chartSentence: (n, months, most, mostCount) =>
    `${meetings(n)} en ${countInWords(months, "mes", "meses")}; el mes con más fue ${most} (${mostCount}).`,
  month: "Mes",
  held: "Reuniones celebradas",
  monthName: (year, month) => `${MONTHS[month - 1] ?? ""} ${year}`,
  part: "Qué",
  here: "Aquí",
  district: "Distrito",
  all: "Todos",
  share: "Proporción",
  districtShare: "Proporción del distrito",
  teamsTitle: "Todos los equipos",
  teamsNote: "Una fila por equipo, tal como se leyó de su registro. Las demás páginas cuentan estas filas.",
  needs: "Le falta",
  lacks: (keys) => needsInSpanish(keys),
  taken: "Leído el",
  list: (items) => listInWords(items, spanishAnd(items[items.length - 1] ?? "")),
  board: {
    title: (district) => `${district}: informe para la junta`,
    policy: (name, { reference, adopted, amended, replaces }) => {
      const parts = [
        reference,
        ...(adopted === "" ? [] : [`adoptada el ${dayInSpanish(adopted)}`]),
        ...(amended === "" ? [] : [`modificada el ${dayInSpanish(amended)}`]),
        ...(replaces === "" ? [] : [`sustituye a ${replaces}`]),
      ].filter((part) => part !== "");
      const text = [name, ...parts].filter((part) => part !== "").join(", ");
      return text === "" ? "" : `Política: ${text}.`;
    },
    teamsMeeting: "Equipos que se reunieron",
    since: (day, days) =>
      `El último informe fue el ${dayInSpanish(day)}. ${countInWords(days, "día", "días")} desde entonces, junto a otros tantos anteriores.`,
    learningNote: (smallest) =>
      `Resultados que los equipos anotaron en número de estudiantes. Quien trabajó en dos metas cuenta dos veces. No se muestran los grupos de menos de ${smallest} ni los que permitirían deducirlos.`,
    firstUpdate: "No consta un informe anterior; el próximo mostrará lo que cambió desde este.",
    next: (day) => `El próximo informe está previsto para el ${dayInSpanish(day)}.`,
    trend: "Desde el último informe",
    span: (from, to) => {
      const said = from.slice(0, 4) === to.slice(0, 4) ? shortDayInSpanish : dayInSpanish;
      return `${said(from)} a ${said(to)}`;
    },
    points: (n) => `${n > 0 ? "+" : n < 0 ? "−" : ""}${countInWords(Math.abs(n), "punto", "puntos")}`,
    more: (n) => (n > 0 ? `+${thousands(n)}` : n < 0 ? `−${thousands(-n)}` : "igual"),
    change: "Cambio",
    figure: "Cifra",
    byShare: "Escuelas según la asistencia a las reuniones",
    band: (low, high) => (high >= 100 ? `${low}% o más` : `de ${low}% a ${high - 1}%`),
    students: "Estudiantes contados",
    reached: "Estudiantes que lograron la meta",
    teamGoals: "Metas de equipos logradas",
    notShown: "no se muestra",
    allSchools: "Todas las escuelas",
  },
  program: {
    planGoals: "Las metas del plan y los equipos que trabajan en ellas",
    planGoalsNote:
      "Del libro del programa: equipos cuyas metas, o cuya fila en la lista de equipos, nombran la meta del plan.",
    planGoal: "Meta del plan",
    target: "Valor esperado",
    result: "Resultado",
    noTeam: "ningún equipo aún",
    measures: "Medidas comunes",
    measuresNote:
      "Del libro del programa: equipos con un resultado desde ese día hasta la fecha siguiente de la medida.",
    measure: "Medida",
    dueOn: "Fecha prevista",
    withData: "Con datos",
    without: "Sin datos",
  },
  perPerson: (part) => `${part} por persona`,
  publicShare: (low, high) =>
    low === high
      ? `${low}%`
      : high === 100
        ? `${low}% o más`
        : low === 0
          ? `${high}% o menos`
          : `de ${low}% a ${high}%`,
};
