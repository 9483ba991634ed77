/** The anchor of a group of operations. */
export const tagId = (tag: string) => `tag-${tag.toLowerCase().replaceAll(" ", "-")}`;
