/** What the page says while teams' logs are collected from other spreadsheets, in Spanish. */
import type { RoundUi } from "./en-round-ui.ts";
import { countInWords, thousands } from "./in-words.ts";

const minutes = (n: number): string => countInWords(n, "minuto", "minutos");

export const esRoundUi: RoundUi = {
  what: (teams: number, minutesLong: number) =>
    `${countInWords(teams, "equipo", "equipos")}: alrededor de ${minutes(minutesLong)}, porque Google permite a una persona leer sesenta registros por minuto.`,
  noTeams:
    "Todavía no hay ningún equipo registrado. Escriba en PLT Teams el nombre de cada equipo, su escuela y la dirección de su registro, una fila por equipo.",
  showTeams: "Mostrar PLT Teams",
  again: "Mirar de nuevo",
  begin: "Recopilar ahora",
  goOn: "Seguir recopilando",
  hourly: "Seguir cada hora cuando esta ventana esté cerrada",
  hourlyOn: "También sigue cada hora, hasta leerlos todos. Puede cerrar esta ventana.",
  keepOpen: "Sigue mientras esta ventana esté abierta. Cerrada, espera a que usted vuelva.",
  beginning: "Mirando la lista de equipos…",
  read: (done: number, all: number) => `${thousands(done)} de ${thousands(all)} registros vistos`,
  left: (minutesLong: number) =>
    `Alrededor de ${minutes(minutesLong)} más. La lista de PLT Collected crece mientras tanto.`,
  waiting: "Sigue dentro de un minuto.",
  stop: "Parar",
  stopping: "Parando después del registro actual…",
  stopped: (left: number) =>
    left === 0
      ? "Se paró. Lo leído se conserva."
      : `Se paró con ${countInWords(left, "registro", "registros")} por leer. Lo leído se conserva. Hoy sigue donde estaba; más adelante empieza de nuevo.`,
  pending: "Una recopilación no ha terminado. Sigue donde estaba.",
  done: "Se vieron todos los registros.",
  failed: "No se recopiló todo",
  unread: (n: number) =>
    `${countInWords(n, "registro no se pudo leer", "registros no se pudieron leer")}. PLT Collected dice por qué, en cada uno.`,
};
