/** A label levelled to plain word stems, so that `Mtg. Date(s):` and `Date of meeting` meet. */

/** Words that say the same as another in school talk, English and Spanish; written `word=word it is read as`. */
const SAME = `
plc plt pln plg tbt clt plcs plts pln's dlt equipo equipos=team
mtg mtgs session sessions conference reunion reuniones sesion sesiones junta juntas=meeting
kid kids learner learners pupil pupils child children scholar scholars stu stus stdt stdts alumno alumna alumnos alumnas estudiante estudiantes nino ninos=student
num nbr qty numero nro n°=number
pct percentage percentages porcentaje=percent
std stds estandar estandares=standard
asmt assmt assess. assessm exam examination evaluacion evaluaciones examen prueba pruebas=assessment
obj objs objetivo objetivos=objective
gr grado grados=grade
bldg=building
rm salon aula=room
tchr tchrs maestro maestra maestros maestras docente docentes profesor profesora profesores=teacher
dept depto=department
mins min minuto minutos=minutes
est=estimated
hrs hr=hours
yr sy ano anos=year
prof=proficient
adv avanzado avanzados=advanced
intv interv intervencion intervenciones=intervention
strat strats estrategia estrategias=strategy
attendance asistencia asistentes asistente presentes=attendees
participante participantes integrante integrantes miembro miembros=members
fecha fechas=date
dia=day
hora horas horario tiempo=time
inicio inicial comienzo=start
fin termino finalizacion final.=end
lugar sitio=location
escuela plantel colegio=school
distrito=district
ausente ausentes ausencias=absent
responsable responsables encargado encargada=responsible
asignado asignada asignados=assigned
tarea tareas=task
accion acciones=action
acuerdo acuerdos=agreements
decisiones=decision
nota notas=notes
resumen=summary
comentario comentarios=comments
observacion observaciones=observations
tema temas asunto asuntos=topic
meta metas=goal
resultado resultados=results
dato datos=data
evidencia evidencias=evidence
norma=norms
proposito=purpose
unidad=unit
materia asignatura=subject
nombre nombres=name
firma firmas=signature
estado estatus=status
limite=due
proximo proxima proximos proximas siguiente siguientes=next
paso pasos=steps
ciclo ciclos=cycle
etapa etapas=stage
fase fases=phase
grupo grupos=group
logro logros exito exitos=successes
fortaleza fortalezas=strengths
desafio desafios reto retos dificultad dificultades=challenges
apoyo apoyos ayuda=support
recurso recursos=resources
enlace enlaces=link
reflexion reflexiones=reflection
pregunta preguntas=question
problema problemas=problem
necesidad necesidades=needs
practica practicas=practice
aprendizaje=learning
aprendan aprenden aprendieron aprender=learn
quien quienes=who
cuando=when
donde=where
como=how
investigacion=research
duracion=duration
frecuencia=frequency
trabajo trabajos=work
dominio=mastery
plan's=plan
`;

const STOP =
  " a an the of to in for our your their his her this these those and or is are was were be been being do does did we you they it its that on at as with have has had i us s de del la las el los un una y o e para en al se con lo su sus ";

/** Words that their first six letters would throw together with others that mean something else; they keep all letters. */
const WHOLE =
  " observer observed present meets extensive strategic developing exemplary exemplar approaching initials participation assessed measurable committee positive positives position leadership formative instrument instructor strongly recorder difference means achieved address evident progressing partially standing department interventionist presentation reporter documentation ";

/** Other forms of words kept whole. */
const AS: ReadonlyMap<string, string> = new Map([
  ["observers", "observer"],
  ["observador", "observer"],
  ["observadora", "observer"],
  ["observado", "observed"],
  ["observada", "observed"],
  ["presente", "present"],
  ["response", "response"],
  ["responses", "response"],
  ["respond", "response"],
  ["expectations", "norms"],
  ["departments", "department"],
]);

const synonyms: ReadonlyMap<string, string> = new Map(
  SAME.trim()
    .split("\n")
    .flatMap((line) => {
      const [words = "", word = ""] = line.split("=");
      return words.split(" ").map((from): [string, string] => [from, word]);
    }),
);

/** Lower case, without accents, with broken letters mended and typographic signs made plain. */
export function plainText(text: string): string {
  return text
    .replace(/â€™|Â´|[\u2018\u2019\u00b4`]/g, "'")
    .replace(/Ã¡/g, "á")
    .replace(/Ã©/g, "é")
    .replace(/Ã­/g, "í")
    .replace(/Ã³/g, "ó")
    .replace(/Ãº/g, "ú")
    .replace(/Ã±/g, "ñ")
    .replace(/â€œ|â€|[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

const cut = (word: string): string => {
  const kept = AS.get(word) ?? (WHOLE.includes(` ${word} `) ? word : undefined);
  if (kept !== undefined) return kept;
  const bare = word.length > 3 ? word.replace(/ies$/, "y").replace(/([^siu])s$/, "$1") : word;
  return bare.slice(0, 6);
};

/** The stem of one plain word, or "" for a word that carries no meaning here. */
export function stemOf(word: string): string {
  if (STOP.includes(` ${word} `)) return "";
  const said = synonyms.get(word) ?? word;
  return cut(said);
}

/** Number signs, per cents and joined phrases made words. */
const spellOut = (text: string): string =>
  text
    .replace(/professional learning (team|communit)\w*|teacher[- ]based team|grade[- ]level team/g, " team ")
    .replace(/[#№]|\bno\.(?= |$)/g, " number ")
    .replace(/\bto[- ]?dos?\b/g, " todo ")
    .replace(/\b(?:at )?(?:(?:or|and) |\/ ?)(?:above|higher|exceed\w*)|& (?:above|higher)|\bat above\b/g, " orabove ")
    .replace(/%/g, " percent ")
    .replace(/\bpor ?ciento\b/g, " percent ")
    .replace(/\b(n't|nt)\b/g, " not ")
    .replace(/(\w)n't\b/g, "$1 not ")
    .replace(/\+\/?-/g, " change ")
    .replace(/\b(note|time|minute|record|norm)s?[- ]?(taker|keeper|taking)\b/g, "$1$2")
    .replace(/\bsub[- ]?group/g, "subgroup")
    .replace(/\b(pre|post)[- ]?(test|assess\w*)/g, "$1$2")
    .replace(/'s\b/g, "");

const wordsOf = (text: string): string[] =>
  spellOut(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !/^\d{2,}$|^\d+[a-z]{2}$/.test(word));

export interface LabelTokens {
  /** Stems of the label itself, in order. */
  readonly main: readonly string[];
  /** The words that those stems stand for, as plain text. */
  readonly words: readonly string[];
  /** Stems of what stands in brackets after it. */
  readonly aside: readonly string[];
  readonly question: boolean;
  /** `Step 2:`, `3.`: what stood before the label, lower case, or "". */
  readonly numbering: string;
}

const NUMBERING =
  /^\s*(?:(?:step|part|phase|section|question|paso)\s*#?\s*[-–]?\s*(?:\d+|[ivx]+)\s*[:.)\u2013-]|[([]?\d{1,2}\s*[.)\]:]|[a-hivx]{1,3}\s*[.)])\s*(?=\S)/;
const SAYS_SOMETHING = /^(?:step|phase|question|paso)/;

interface Worded {
  readonly word: string;
  readonly stem: string;
}

const worded = (text: string): readonly Worded[] =>
  wordsOf(text)
    .map((word) => ({ word, stem: stemOf(word) }))
    .filter(({ stem }) => stem !== "");

/** Levels one label. Example: `3. Team Members Present (initials):` has the stems team, member, presen and the aside initia. */
export function tokensOf(label: string): LabelTokens {
  const plain = plainText(label);
  const numbering = (NUMBERING.exec(plain)?.[0] ?? "").trim();
  const rest = SAYS_SOMETHING.test(numbering) ? plain : plain.slice(plain.indexOf(numbering) + numbering.length);
  const asides: string[] = [];
  const bare = rest.replace(/[([]([^)\]]{3,})[)\]]?/g, (_all, inner: string, at: number) => {
    if (at === 0) return ` ${inner} `;
    asides.push(inner);
    return " ";
  });
  const main = worded(bare);
  return {
    main: main.map(({ stem }) => stem),
    words: main.map(({ word }) => word),
    aside: worded(asides.join(" ")).map(({ stem }) => stem),
    question: label.includes("?"),
    numbering,
  };
}
