/** What the menu of the coordinator edition has besides. A file of its own, as the other items'. */

interface CoordinatorMenuWords {
  readonly collect: string;
  readonly school: string;
  readonly district: string;
}

/** Captions by language. */
export const coordinatorMenuWords: { readonly en: CoordinatorMenuWords; readonly es: CoordinatorMenuWords } = {
  en: {
    collect: "Collect from the teams",
    school: "School page",
    district: "District pages",
  },
  es: {
    collect: "Recopilar de los equipos",
    school: "Página de la escuela",
    district: "Páginas del distrito",
  },
};
