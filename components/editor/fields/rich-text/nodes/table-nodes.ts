import { Extension } from "@tiptap/core";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Plugin } from "@tiptap/pm/state";

/** Tables as Markdown has them: a line of text in each cell, and the first row, and no other, of headers. */
export const tableNodes = [
  Table.extend({
    addKeyboardShortcuts() {
      // In the last cell, Tab leads on instead of adding rows for ever.
      return { ...this.parent?.(), Tab: () => this.editor.commands.goToNextCell() };
    },
  }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ content: "paragraph" }),
  TableCell.extend({ content: "paragraph" }),
  Extension.create({
    name: "headersFirst",
    addProseMirrorPlugins() {
      const { tableCell, tableHeader } = this.editor.schema.nodes;
      return [
        new Plugin({
          appendTransaction: (transactions, _, { doc, tr }) => {
            if (!transactions.some(({ docChanged }) => docChanged)) return null;
            doc.descendants((node, position) => {
              if (node.type.name !== "table") return !node.isTextblock;
              node.descendants((cell, within, row) => {
                if (cell.type !== tableCell && cell.type !== tableHeader) return true;
                const wanted = row === node.firstChild ? tableHeader : tableCell;
                if (cell.type !== wanted) tr.setNodeMarkup(position + 1 + within, wanted, cell.attrs);
                return false;
              });
              return false;
            });
            return tr.docChanged ? tr : null;
          },
        }),
      ];
    },
  }),
];
