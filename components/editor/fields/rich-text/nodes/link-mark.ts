import { Mark } from "@tiptap/core";
import { isSafeHref } from "@/cms/sections/fields";

/** Words that lead somewhere. The target is kept as it is stored; only one that is allowed becomes an address here. */
export const LinkMark = Mark.create({
  name: "link",
  priority: 1000,
  inclusive: false,
  addAttributes() {
    return { href: { default: "" }, title: { default: null } };
  },
  parseHTML() {
    return [
      {
        tag: "a[href]",
        getAttrs: (element) => {
          const href = element.getAttribute("href") ?? "";
          return isSafeHref(href) ? { href, title: element.getAttribute("title") } : false;
        },
      },
    ];
  },
  renderHTML({ mark }) {
    const { href, title } = mark.attrs;
    return ["a", { ...(isSafeHref(href) && { href }), ...(title && { title }), rel: "noreferrer" }, 0];
  },
});
