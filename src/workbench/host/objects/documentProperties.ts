/** `Excel.DocumentProperties`. Kept for the session; the book has no room for them. */
import { textArgument } from "../batch/arguments";
import type { ObjectType, Property } from "../batch/declare";

const written = (member: string): Property<null> => ({
  get: (_target, session) => session.documentProperties.get(member) ?? "",
  set: (_target, value, session) => void session.documentProperties.set(member, textArgument(value)),
});

export const DOCUMENT_PROPERTIES: ObjectType<null> = {
  name: "DocumentProperties",
  properties: {
    title: written("title"),
    subject: written("subject"),
    author: written("author"),
    keywords: written("keywords"),
    comments: written("comments"),
    category: written("category"),
    manager: written("manager"),
    company: written("company"),
  },
};
