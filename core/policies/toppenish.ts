/** A model of professional learning communities: five attributes with their statements, kinds of meetings, norms and decisions. */
import { FOUR_QUESTIONS } from "../cycles/four-questions.ts";
import { attribute, item, words } from "./item.ts";
import { HOUSE_POLICY, type Policy } from "./policy.ts";

const publicPractice = attribute(
  "public-practice",
  words("Transparent and public practice", "Práctica transparente y abierta"),
  words("We look into our own teaching and into each other's.", "Examinamos nuestra enseñanza y la de los demás."),
  words(
    "What we learn comes from practices that are known to work, and we can use it in class at once.",
    "Lo que aprendemos viene de prácticas que dan resultado y lo usamos en clase de inmediato.",
  ),
  words(
    "Our learning begins with our own questions, and we answer for what we do with it.",
    "Nuestro aprendizaje parte de nuestras propias preguntas y respondemos por lo que hacemos con él.",
  ),
  words(
    "We share learning targets, lesson plans and goals, with an agenda that is set beforehand and keeps to the point.",
    "Compartimos metas de aprendizaje, planes de clase y objetivos, con una agenda fijada antes y bien enfocada.",
  ),
  words(
    "We speak openly about progress, findings, successes and what is still hard.",
    "Hablamos abiertamente de avances, hallazgos, logros y de lo que todavía cuesta.",
  ),
  words(
    "Our notes are exact enough to be of use at a later meeting.",
    "Nuestras notas son lo bastante precisas para servir en otra reunión.",
  ),
);

const sharedBeliefs = attribute(
  "shared-beliefs",
  words("Shared beliefs and norms", "Creencias y acuerdos compartidos"),
  words(
    "We agreed on norms before we began, and they help everyone to take part well.",
    "Acordamos normas antes de empezar y ayudan a que todos participen bien.",
  ),
  words(
    "We carry the responsibility for what students learn together, in a way that is set.",
    "Asumimos juntos, de manera organizada, la responsabilidad por lo que aprenden los estudiantes.",
  ),
  words(
    "Decisions about our learning include everyone, are made by all, and bind all.",
    "Las decisiones sobre nuestro aprendizaje incluyen a todos, se toman entre todos y obligan a todos.",
  ),
  words(
    "Trying something new is welcome, and time and means for it are there.",
    "Probar algo nuevo es bienvenido, y hay tiempo y recursos para hacerlo.",
  ),
  words(
    "Our questions build on what is known today about teaching and learning.",
    "Nuestras preguntas parten de lo que hoy se sabe sobre enseñar y aprender.",
  ),
  words(
    "What we need to learn is part of how we plan, teach and spend.",
    "Lo que necesitamos aprender forma parte de cómo planeamos, enseñamos y gastamos.",
  ),
);

const teamwork = attribute(
  "teamwork",
  words("Collaboration and teamwork", "Colaboración y trabajo en equipo"),
  words(
    "We trust and encourage each other, and new learning rests on that.",
    "Nos tenemos confianza y nos animamos, y sobre eso se apoya lo nuevo que aprendemos.",
  ),
  words(
    "We know how to coach each other, so that it is safe to talk about teaching.",
    "Sabemos acompañarnos entre colegas, y por eso es seguro hablar de la enseñanza.",
  ),
  words("Mentors help us to grow as teachers.", "Contamos con mentores que nos ayudan a crecer como docentes."),
  words(
    "We visit each other's classes to learn from good teaching, new and proven.",
    "Visitamos las clases de los demás para aprender de la buena enseñanza, nueva o probada.",
  ),
  words(
    "We do research together, such as trying something out and looking at what it brings.",
    "Investigamos juntos: probamos algo y miramos qué resultados da.",
  ),
  words(
    "Leading is shared, so that more of us learn to do it.",
    "El liderazgo se reparte, para que más personas aprendan a ejercerlo.",
  ),
);

const studentLearning = attribute(
  "student-learning",
  words("Collective focus on student learning", "Atención común al aprendizaje de los estudiantes"),
  words(
    "What we do together is aimed at students learning more, and sooner.",
    "Lo que hacemos juntos busca que los estudiantes aprendan más y más pronto.",
  ),
  words(
    "Change begins in our team, with each person's learning in view.",
    "El cambio empieza en nuestro equipo, con la mirada en lo que aprende cada persona.",
  ),
  words(
    "Student work tells us first what to change and how far students have come.",
    "El trabajo de los estudiantes es lo primero que nos dice qué cambiar y cuánto han avanzado.",
  ),
  words(
    "We take up new ideas that our own trials have shown to work.",
    "Adoptamos ideas nuevas cuando nuestras propias pruebas muestran que funcionan.",
  ),
  words(
    "Students get help in time, because of what their work and assessments show.",
    "Los estudiantes reciben ayuda a tiempo, según lo que muestran sus trabajos y evaluaciones.",
  ),
);

const dialogue = attribute(
  "dialogue",
  words("Reflective dialogue and feedback", "Diálogo reflexivo y comentarios"),
  words(
    "At most meetings we talk about teaching and learning with data in front of us.",
    "En la mayoría de las reuniones hablamos de enseñar y aprender con datos a la vista.",
  ),
  words(
    "What we say rests on what students show and on research.",
    "Lo que decimos se apoya en lo que muestran los estudiantes y en la investigación.",
  ),
  words(
    "There is time for such talk at every meeting: often, with structure, all year.",
    "Hay tiempo para conversar así en cada reunión: con frecuencia, con orden, todo el año.",
  ),
  words(
    "We get better by looking back on our teaching and on data, and by adjusting.",
    "Mejoramos al reflexionar sobre nuestra enseñanza y los datos, y al ajustar.",
  ),
  words(
    "Our learning follows what staff need, and mentoring and practice are part of it.",
    "Nuestro aprendizaje responde a lo que necesita el personal e incluye mentoría y práctica.",
  ),
);

/** The document names no levels; these four are the house's own. */
const scale = [
  item("not-yet", words("Not yet", "Todavía no")),
  item("beginning", words("Beginning", "Empezando")),
  item("mostly", words("Mostly", "Casi siempre")),
  item("how-we-work", words("How we work", "Así trabajamos")),
];

export const TOPPENISH: Policy = {
  ...HOUSE_POLICY,
  key: "toppenish",
  label: words("Toppenish: model of learning communities", "Toppenish: modelo de comunidades de aprendizaje"),
  cycle: FOUR_QUESTIONS,
  meetingKinds: [
    item("grade-level", words("Grade level", "Grado"), "grade", "por grado"),
    item("subject", words("Subject area", "Materia"), "subject area meeting", "department", "por materia"),
    item("school", words("School", "Escuela"), "whole school", "building"),
    item("district", words("District", "Distrito"), "district wide"),
    item("network", words("Network", "Red"), "network of schools", "red de escuelas"),
    item("consortium", words("Consortium", "Consorcio"), "consortium of districts"),
  ],
  attributes: [publicPractice, sharedBeliefs, teamwork, studentLearning, dialogue],
  scale,
  begins: { team: ["norm", "agenda-item", "decision", "rating"], program: ["unit", "team-link", "coaching-pair"] },
};
