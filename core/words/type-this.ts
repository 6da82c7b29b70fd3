/** What to type where a cell takes nothing but a date, a time or a number. */

export const typeThis = {
  day: { en: "Type a date, such as Oct 8, 2025.", es: "Escriba una fecha, como 2025-10-08." },
  time: { en: "Type a time, such as 2:15 PM.", es: "Escriba una hora, como 2:15 PM." },
  number: { en: "Type a number, such as 45.", es: "Escriba un número, como 45." },
} as const;
