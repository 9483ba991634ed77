import { expect, it } from "vitest";
import type { Section } from "../../sections/section";
import { pictureHosts } from "./picture-hosts";

it("names the host of each picture in a page's texts, and none of links", () => {
  const body = [
    '![A shop](https://www.oms.lu/shop.jpg) and ![](https://www.oms.lu:8443/a.png "Title")',
    "[![Our \\] hall](<https://images.example.lu/ha ll.jpg>)](https://elsewhere.example.lu)",
    "![ours](media:123) [a link](https://nowhere.example.lu/x.jpg)",
  ].join("\n\n");
  const sections = [
    { id: "a", kind: "hero", fields: { heading: "![](https://hero.example.lu/x.png)" } },
    { id: "b", kind: "rich-text", fields: { body } },
  ] as unknown as Section[];
  expect(pictureHosts({ sections })).toEqual(["www.oms.lu", "www.oms.lu:8443", "images.example.lu"]);
});
