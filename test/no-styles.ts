/** Stands in for a style sheet where a page's code is read outside a browser. */
export {};
