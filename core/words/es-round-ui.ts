/** What the page says while teams' logs are collected from other spreadsheets, in Spanish. */
import type { RoundUi } from "./en-round-ui.ts";
import { countInWords, thousands } from "./in-words.ts";

const minutes = (n: number): string => countInWords(n, "minuto", "minutos");

export const esRoundUi: RoundUi = {
  what: (teams: number, minutesLong: number) =>
    `${countInWords(teams, "equipo", "equipos")}: alrededor de ${minutes(minutesLong)}, porque Google permite a una persona leer sesenta bitácoras por minuto.`,
  noTeams:
    "Todavía no hay ningún equipo registrado. Escriba en PLT Teams el nombre de cada equipo, su escuela y la dirección de su bitácora, una fila por equipo.",
  showTeams: "Mostrar PLT Teams",
  again: "Mirar de nuevo",
  begin: "Recopilar ahora",
  goOn: "Seguir recopilando",
  hourly: "Seguir cada hora cuando esta ventana esté cerrada",
  hourlyOn: "También sigue cada hora, hasta leerlas todas. Puede cerrar esta ventana.",
  keepOpen: "Sigue mientras esta ventana esté abierta. Cerrada, espera a que usted vuelva.",
  beginning: "Mirando el registro de equipos…",
  read: (done: number, all: number) => `${thousands(done)} de ${thousands(all)} bitácoras vistas`,
  left: (minutesLong: number) =>
    `Alrededor de ${minutes(minutesLong)} más. La lista de PLT Collected crece mientras tanto.`,
  waiting: "Sigue dentro de un minuto.",
  stop: "Parar",
  stopping: "Parando después de la bitácora actual…",
  stopped: (left: number) =>
    left === 0
      ? "Se paró. Lo leído se conserva."
      : `Se paró con ${countInWords(left, "bitácora", "bitácoras")} por leer. Lo leído se conserva. Hoy sigue donde estaba; más adelante empieza de nuevo.`,
  pending: "Una recopilación no ha terminado. Sigue donde estaba.",
  done: "Se vieron todas las bitácoras.",
  failed: "No se recopiló todo",
  unread: (n: number) =>
    `${countInWords(n, "bitácora no se pudo leer", "bitácoras no se pudieron leer")}. PLT Collected dice por qué, en cada una.`,
};
