import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Journal",
  menuLabel: "Journal",
  headerOrder: 35,
  footerOrder: 35,
  seoTitle: "Journal of a furniture workshop | Atelier Lux",
  seoDescription:
    "Notes from the bench in Clervaux: a storm-felled oak from Wiltz, eleven degrees in the back of a chair, and why we went back to an oil from 1910.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Journal",
        heading: "Notes written with sawdust on the paper",
        text: "Four or five times a year, when there is something to say.",
      },
    },
    {
      name: "the-oak-of-wiltz",
      kind: "image-text",
      fields: {
        eyebrow: "October",
        heading: "The oak of Wiltz",
        body: "On 2 February the storm laid down an oak behind the school in Wiltz. The commune rang to ask if we wanted it before it became firewood. We went with a tape. A metre and four at chest height, straight for six metres, one scar from a fence somebody had nailed to it around the time of the war.\n\nOn Tuesday it went through the saw. The heart is the colour of strong tea. It will stand in the yard until 2030, sticks between the boards, stones on top. Then we shall see what it wants to be.\n\nThe nails we keep in a jar. There are nineteen.",
        image: {
          src: "/illustrations/sitebuilder/atelier-lux-workshop.svg",
          alt: "A workshop with a long bench, planes on the wall and boards standing in the corner",
          width: 1200,
          height: 800,
        },
        imageSide: "left",
      },
    },
    {
      name: "eleven-degrees",
      kind: "image-text",
      fields: {
        eyebrow: "July",
        heading: "Eleven degrees",
        body: "Chair 14 has gone through nine backs. At eight degrees people sat up as if somebody were about to ask them something. At thirteen they slid, and blamed the cushion.\n\nWe screwed a board to a hinge, put it in the hallway of the Clervaux primary school during the parents’ evening, and wrote down where sixty-one people stopped it. The middle was eleven. One father fell asleep; we did not count him, but we took it as a good sign.",
        image: {
          src: "/illustrations/sitebuilder/atelier-lux-drawing.svg",
          alt: "A measured drawing of a chair, front and side, with dimensions in millimetres",
          width: 800,
          height: 600,
        },
        imageSide: "right",
      },
    },
    {
      name: "earlier-notes",
      kind: "rich-text",
      fields: {
        body: `## April: going back to the old oil

Inês has said it since 2016. In March she stopped saying it and oiled one half of a test board with ours and the other with linseed boiled the way her teacher did it in Porto, with a recipe from 1910 and a smell that emptied the forge. We put coffee, wine and a wet flowerpot on both halves for a fortnight.

Hers can be mended with a cloth. Ours needed sanding. We have apologised.

## January: what a table forgets

A table from 2012 came home for a new leaf. Fourteen winters of homework are in it if you hold it against the light: long division, mostly, and the word *Moien* pressed in very hard, backwards *n* and all.

The owners asked if we could plane it away. We said that we could. They thought about it in the yard, and then asked us to leave that corner as it is.

---

The journal also comes by post, on paper, to everybody who owns a numbered piece. If you have moved, [tell us](page:contact).`,
      },
    },
  ],
});
