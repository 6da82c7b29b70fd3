/** Help, and what is said of a command typed wrong. */
import { COMMANDS } from "../../../workbench/cli/commands.ts";
import { typed } from "./typed.ts";

const names = Object.keys(COMMANDS);

test("--help lists every command, every exit code, and how to learn more", async () => {
  const { code, out, err } = await typed(["--help"]);
  expect([code, err]).toEqual([0, ""]);
  for (const name of names) expect(out).toContain(`plt ${name}`);
  for (const exit of ["0  done", "1  done", "2  the", "3  there"]) expect(out).toContain(exit);
});

test.each(names)("%s --help says how it is typed, what it does, and gives an example", async (name) => {
  const { code, out, err } = await typed([name, "--help"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(new RegExp(`^Usage: plt ${name}`));
  expect(out).toContain("Example: ");
});

test.each(["es", "en"])("help speaks %s", async (language) => {
  const { out } = await typed(["--help", "--language", language]);
  expect(out).toContain(language === "es" ? "Órdenes" : "Commands");
});

test("without a command, the help goes to standard error and the code is 2", async () => {
  const { code, out, err } = await typed([]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("plt inspect");
});

describe("what is typed wrong is said in one sentence, with where to look", () => {
  test.each([
    [
      "a command that is none",
      ["inspekt", "a.xlsx"],
      "There is no command “inspekt”. “plt --help” says how it is used.",
    ],
    [
      "an option that is none",
      ["inspect", "a.xlsx", "--jsno"],
      "There is no option --jsno here. “plt inspect --help” says how it is used.",
    ],
    [
      "an option of another command",
      ["inspect", "a.xlsx", "--out", "b.xlsx"],
      "There is no option --out here. “plt inspect --help” says how it is used.",
    ],
    [
      "an option without its value",
      ["convert", "a.xlsx", "--out"],
      "--out needs a value after it. “plt convert --help” says how it is used.",
    ],
    [
      "no file",
      ["inspect"],
      "Say which workbook: a file name belongs after the command. “plt inspect --help” says how it is used.",
    ],
    [
      "a name with a space",
      ["inspect", "Grade", "5.xlsx"],
      "One workbook at a time: “5.xlsx” is one too many. A name with spaces goes in quotation marks. “plt inspect --help” says how it is used.",
    ],
    [
      "no place for a new log",
      ["new"],
      "Say where to write it: --out and a name that ends in .xlsx. “plt new --help” says how it is used.",
    ],
    [
      "a day that is none",
      ["inspect", "a.xlsx", "--today", "2026-02-30"],
      "“2026-02-30” is not a day. Write it as 2025-10-08. “plt inspect --help” says how it is used.",
    ],
    [
      "a language that is none",
      ["inspect", "a.xlsx", "--language", "fr"],
      "“fr” is not a language that PLT Log speaks. Choose en or es. “plt inspect --help” says how it is used.",
    ],
  ])("%s", async (_title, words, sentence) => {
    expect(await typed(words)).toEqual({ code: 2, out: "", err: sentence });
  });

  test.each([[["save", "a.xlsx"]], [["save", "a.xlsx", "memo"]]])("no kind of entry that there is", async (words) => {
    const { code, out, err } = await typed(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(
      /^Say what kind of entry it is: meeting, action-item, goal, member, team, [a-z, -]*\bnorm\b[a-z, -]* or [a-z-]+\. “plt save --help” says/,
    );
  });

  test("in the terminal's own language", async () => {
    const { err } = await typed(["inspekt"], "", { LANG: "es_MX.UTF-8" });
    expect(err).toBe("No existe la orden «inspekt». «plt --help» explica cómo se usa.");
  });
});
