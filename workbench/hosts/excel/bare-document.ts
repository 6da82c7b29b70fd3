/** As much of a document as a page needs to load further scripts of its own folder; nothing is drawn. */

interface LoadedElement {
  readonly src?: string;
  readonly href?: string;
  readonly onload?: () => void;
  readonly onerror?: () => void;
}

/** `load` runs the script of this name, or throws where there is none; style sheets are only said to be there. */
export function bareDocument(load: (file: string) => void): Record<string, unknown> {
  const append = (element: LoadedElement): void => {
    setTimeout(() => {
      try {
        if (element.src !== undefined) load(element.src);
      } catch (error) {
        if (element.onerror) return element.onerror();
        throw error;
      }
      element.onload?.();
    }, 0);
  };
  return {
    getElementById: () => null,
    createElement: () => ({ remove: () => undefined }),
    head: { append },
  };
}
