/** Comments of cells, with their replies. */
import type { BookSheet } from "../book.ts";
import type { BookComment } from "../book-parts.ts";
import { child, collection, type HostObject, method, namedObject, readable, settable } from "./host-object.ts";
import { placeIn, rangeObject } from "./range.ts";
import { invalidArgument, itemAlreadyExists, itemNotFound, notBuilt } from "./refusal.ts";
import { mayChange, type World } from "./world.ts";

interface Placed {
  readonly sheet: BookSheet;
  readonly comment: BookComment;
}

/** Who the add-in writes as: the person at the screen. */
const AUTHOR = "Team Member";
let given = 0;

function freshId(): string {
  given += 1;
  return `{00000000-0003-0000-0000-${String(given).padStart(12, "0")}}`;
}

function checkedText(content: unknown, kind: unknown, location: string): string {
  if (typeof content === "object" && content !== null) throw notBuilt(`${location} with mentions`);
  if (typeof content !== "string" || content === "" || (kind ?? "Plain") !== "Plain") throw invalidArgument(location);
  return content;
}

/** The comments of one sheet, or (`home` null) of the workbook. */
export function commentsObject(world: World, home: BookSheet | null): HostObject {
  const all = (): readonly Placed[] =>
    (home === null ? world.book.sheets : [home]).flatMap((sheet) =>
      (sheet.comments ?? []).map((comment) => ({ sheet, comment })),
    );
  const at = (cell: unknown, location: string) => {
    const { sheet, area } = placeIn(world, home, cell, location);
    if (area.rows * area.columns !== 1) throw invalidArgument(location);
    const known = all().find((one) => one.sheet === sheet && isAt(one.comment, area.row, area.column));
    return { sheet, row: area.row, column: area.column, known };
  };
  const sure = (placed: Placed | undefined, location: string): HostObject => {
    if (!placed) throw itemNotFound(location);
    return commentObject(world, placed);
  };
  const withId = (id: unknown): Placed | undefined => all().find(({ comment }) => comment.id === id);
  return collection(
    "CommentCollection",
    {
      Add: method("1.10", ([cell, content, kind]) => {
        const { sheet, row, column, known } = at(cell, "CommentCollection.add");
        mayChange(sheet, "CommentCollection.add");
        if (known) throw itemAlreadyExists("CommentCollection.add");
        const text = checkedText(content, kind, "CommentCollection.add");
        const comment = { id: freshId(), row, column, author: AUTHOR, text, resolved: false, replies: [] };
        sheet.comments = [...(sheet.comments ?? []), comment];
        return commentObject(world, { sheet, comment });
      }),
      GetCount: method("1.10", () => all().length),
      GetItem: method("1.10", ([id]) => sure(withId(id), "CommentCollection.getItem")),
      GetItemAt: method("1.10", ([index]) => sure(all()[Number(index)], "CommentCollection.getItemAt")),
      GetItemByCell: method("1.10", ([cell]) =>
        sure(at(cell, "CommentCollection.getItemByCell").known, "CommentCollection.getItemByCell"),
      ),
      GetItemOrNullObject: method("1.14", ([id]) => {
        const placed = withId(id);
        return placed ? commentObject(world, placed) : null;
      }),
    },
    () => all().map((placed) => commentObject(world, placed)),
  );
}

const isAt = (comment: BookComment, row: number, column: number): boolean =>
  comment.row === row && comment.column === column;

const commentObject = (world: World, { sheet, comment }: Placed): HostObject =>
  namedObject("Comment", comment.id, {
    Id: readable("1.10", () => comment.id),
    AuthorName: readable("1.10", () => comment.author),
    AuthorEmail: readable("1.10", () => ""),
    Content: settable(
      "1.10",
      () => comment.text,
      (content) => {
        mayChange(sheet, "Comment.content");
        comment.text = checkedText(content, "Plain", "Comment.content");
      },
    ),
    Resolved: settable(
      "1.11",
      () => comment.resolved,
      (resolved) => {
        mayChange(sheet, "Comment.resolved");
        if (typeof resolved !== "boolean") throw invalidArgument("Comment.resolved");
        comment.resolved = resolved;
      },
    ),
    Replies: child("1.10", () => repliesObject(sheet, comment)),
    GetLocation: method("1.10", () =>
      rangeObject(world, sheet, { row: comment.row, column: comment.column, rows: 1, columns: 1 }),
    ),
    Delete: method("1.10", () => {
      mayChange(sheet, "Comment.delete");
      sheet.comments = (sheet.comments ?? []).filter((other) => other !== comment);
      return null;
    }),
  });

type Reply = BookComment["replies"][number];

function repliesObject(sheet: BookSheet, comment: BookComment): HostObject {
  const replyObject = (reply: Reply): HostObject =>
    namedObject("CommentReply", reply.id, {
      Id: readable("1.10", () => reply.id),
      AuthorName: readable("1.10", () => reply.author),
      Content: readable("1.10", () => reply.text),
      Delete: method("1.10", () => {
        mayChange(sheet, "CommentReply.delete");
        comment.replies = comment.replies.filter((other) => other !== reply);
        return null;
      }),
    });
  return collection(
    "CommentReplyCollection",
    {
      Add: method("1.10", ([content, kind]) => {
        mayChange(sheet, "CommentReplyCollection.add");
        const text = checkedText(content, kind, "CommentReplyCollection.add");
        const reply = { id: freshId(), author: AUTHOR, text };
        comment.replies.push(reply);
        return replyObject(reply);
      }),
      GetCount: method("1.10", () => comment.replies.length),
    },
    () => comment.replies.map(replyObject),
  );
}
