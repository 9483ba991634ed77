import { Node } from "@tiptap/core";
import { isSafeImageSource } from "@/cms/sections/fields";

/** A picture within a text. One from elsewhere is named only: the console loads nothing from other hosts. */
export const ImageNode = Node.create({
  name: "image",
  group: "inline",
  inline: true,
  draggable: true,
  addAttributes() {
    return { src: { default: "" }, alt: { default: "" }, title: { default: null } };
  },
  parseHTML() {
    return [
      {
        tag: "img[src]",
        getAttrs: (element) => {
          const src = element.getAttribute("src") ?? "";
          return isSafeImageSource(src) ? { src, alt: element.getAttribute("alt") ?? "" } : false;
        },
      },
    ];
  },
  renderHTML({ node }) {
    const { src, alt, title } = node.attrs;
    const isShown = isSafeImageSource(src) && src.startsWith("/");
    if (isShown) return ["img", { src, alt, ...(title && { title }), class: "rich-image" }];
    return ["span", { class: "rich-chip", title: src }, `Image: ${alt || src}`];
  },
});
