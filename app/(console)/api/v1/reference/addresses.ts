import { referencePath } from "@/app/(console)/_tokens/reference-path";

/** The part of the reference that explains what bodies and answers share. */
export const schemasPart = "schemas";

/** The part that a group of operations is in, as addresses name it. */
export const partOf = (tag: string) => tag.toLowerCase().replaceAll(" ", "-");

export const partAddress = (part: string) => `${referencePath}/${part}`;

/** Where one of the topics, problems or scopes is explained, all of which stand before the operations. */
export const topicAddress = (anchor: string) => `${referencePath}#${anchor}`;

export const operationAddress = ({ tag, id }: { tag: string; id: string }) => `${partAddress(partOf(tag))}#${id}`;

export const schemaAddress = (name: string) => `${partAddress(schemasPart)}#schema-${name}`;
