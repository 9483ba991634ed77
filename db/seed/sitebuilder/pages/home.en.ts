import { definePage } from "@/db/seed/define";

export default definePage({
  title: "Home",
  template: "editorial",
  seoTitle: "Site Builder: web sites for Luxembourg merchants",
  seoDescription:
    "A web site for your shop with every page already written. Change the parts only you can say, keep the rest current, and open the same day. From €29 a month.",
  sections: [
    {
      name: "opening",
      kind: "hero",
      fields: {
        eyebrow: "Web sites for merchants in Luxembourg",
        heading: "Finished on the first day. Yours by the second.",
        text: "Site Builder opens your shop’s web site with every page already written and laid out. You rewrite the sentences that only you can write. We look after all the others, for as long as you stay.",
        primaryLink: { label: "See plans and prices", href: "page:pricing" },
        secondaryLink: { label: "Look through the styles", href: "page:templates" },
        image: {
          src: "/illustrations/sitebuilder/hero-browser.svg",
          alt: "A wine grower’s finished web site in a browser, with the French version on a phone beside it",
          width: 1200,
          height: 900,
        },
        highlights: ["14 days free, no card", "Hosted in Luxembourg", "English and French"],
      },
    },
    {
      name: "one-sentence",
      kind: "image-text",
      fields: {
        eyebrow: "The idea",
        heading: "Change one sentence. Keep the other eleven paragraphs.",
        body: "Most tools hand you a template and wish you luck. The moment you publish, the template is a copy, and the copy starts to age.\n\nHere, a page is a stack of sections. The ones you edit become yours. The ones you leave alone stay with us: when the consumer code changes, or we find a clearer way to ask for a booking, your site has it the same minute.\n\nAnd where you and we have both changed a section, nothing is overwritten. You see the two versions side by side, word by word, and choose.",
        image: {
          src: "/illustrations/sitebuilder/page-canvas.svg",
          alt: "A page editor: the list of sections on the left shows which are inherited and which are customised",
          width: 1200,
          height: 900,
        },
        imageSide: "left",
        link: { label: "How the editor works", href: "page:features" },
      },
    },
    {
      name: "example-sites",
      kind: "gallery",
      fields: {
        heading: "Six shops, six characters",
        text: "The same building blocks, in different hands. Each of these started as the standard site and was changed by the people behind the counter.",
        images: [
          {
            image: {
              src: "/illustrations/sitebuilder/site-bakery.svg",
              alt: "Home page of a bakery with its weekly bread plan",
              width: 800,
              height: 600,
            },
            caption: "Backhaus Wolter, Esch-sur-Alzette. The bread plan is the home page.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-florist.svg",
              alt: "Home page of a florist with large cut-paper flowers",
              width: 800,
              height: 600,
            },
            caption: "Fleurs Mirabelle, Mamer. One bouquet a day, gone by four.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-bicycles.svg",
              alt: "Home page of a bicycle shop with workshop slots",
              width: 800,
              height: 600,
            },
            caption: "Vëlo Center, Kirchberg. Workshop slots above the fold, bicycles below.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-coffee.svg",
              alt: "Home page of a coffee roaster in dark ink and marigold",
              width: 800,
              height: 600,
            },
            caption: "Rösterei Sauer, Diekirch. Four coffees, roasted on Thursdays.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-furniture.svg",
              alt: "Home page of a furniture studio with an oak chair on a wide white page",
              width: 800,
              height: 600,
            },
            caption: "Atelier Lux, Clervaux. Plenty of air around every chair.",
          },
          {
            image: {
              src: "/illustrations/sitebuilder/site-books.svg",
              alt: "Home page of a bookshop with recommendations in four languages",
              width: 800,
              height: 600,
            },
            caption: "Librairie um Eck, Echternach. Recommendations in four languages.",
          },
        ],
      },
    },
    {
      name: "first-week",
      kind: "steps",
      fields: {
        eyebrow: "Your first week",
        heading: "Open on Monday, yours on Tuesday, complete by Friday",
        text: "In about three hours of your time altogether.",
        steps: [
          {
            title: "Monday: your site exists",
            text: "Name, address, phone, opening hours. You type them once and they appear wherever a page needs them. From that moment the site can be visited.",
          },
          {
            title: "Tuesday: say who you are",
            text: "Open the About page and rewrite the story. Everything you do not touch keeps its wording, so a half-finished page still reads as a finished one.",
          },
          {
            title: "Wednesday: add the French",
            text: "Each page has its language versions side by side. Translate two pages or all of them: what is not translated yet is shown in English and says so.",
          },
          {
            title: "Thursday: point your domain",
            text: "Keep the .lu name you already own. We give you two lines for your registrar and watch until they arrive. The certificate is issued and renewed for you.",
          },
          {
            title: "Friday: tell your customers",
            text: "Publish now, or set it for seven on Saturday morning. Print the QR code for the shop door. Go back to work.",
          },
        ],
      },
    },
    {
      name: "what-is-inside",
      kind: "feature-grid",
      fields: {
        eyebrow: "Inside",
        heading: "Small things, properly made",
        text: "The parts of a web site that nobody praises and everybody notices when they are missing.",
        features: [
          {
            icon: "layers",
            title: "Section by section",
            text: "Customise, hide, move or add a section. A chip in the margin always says whose words you are looking at.",
          },
          {
            icon: "refresh",
            title: "Every revert can be undone",
            text: "Go back to the standard text of one section or a whole page. Changed your mind again? Your version is still in the history.",
          },
          {
            icon: "languages",
            title: "Two languages, one page",
            text: "English and French versions share their structure, and search engines are told which one belongs to whom.",
          },
          {
            icon: "zap",
            title: "Fast on the tram",
            text: "Pages arrive complete and light, with next to no script. They open before the doors close at Hamilius.",
          },
          {
            icon: "shield-check",
            title: "Legal pages that keep up",
            text: "Terms and privacy follow Luxembourg law and are maintained by us. When a paragraph changes, we write and tell you why.",
          },
          {
            icon: "search",
            title: "Found by name and by street",
            text: "Titles, descriptions, share images, structured data and a sitemap are written for every page you publish.",
          },
        ],
      },
    },
    {
      name: "in-numbers",
      kind: "statistics",
      fields: {
        heading: "What you do not have to do",
        statistics: [
          { value: "6", label: "pages are written before you sign in for the first time" },
          { value: "0", label: "cookies are set on your visitors, so there is no banner to click away" },
          { value: "2", label: "lines at your registrar connect a domain you already own" },
          { value: "€0", label: "is our share of what you sell: the plan is the price" },
        ],
      },
    },
    {
      name: "merchants",
      kind: "quotes",
      fields: {
        eyebrow: "From the counter",
        heading: "Three people who had better things to do",
        quotes: [
          {
            quote:
              "I changed the opening text and the gallery, and that was the site. The rest read better than what I would have written at eleven at night.",
            name: "Jeanne Wolter",
            role: "Backhaus Wolter, Esch-sur-Alzette",
          },
          {
            quote:
              "Our customers walk in speaking French, leave speaking Luxembourgish and search in English. Now the site is no longer the only one of us that speaks a single language.",
            name: "Tom Hilger",
            role: "Vëlo Center, Kirchberg",
          },
          {
            quote:
              "A web site for furniture should be quiet. I hid half of the sections and nothing fell apart. That is rarer than you would think.",
            name: "Claire Ney",
            role: "Atelier Lux, Clervaux",
          },
        ],
      },
    },
    {
      name: "questions",
      kind: "faq",
      fields: {
        eyebrow: "Fair questions",
        heading: "Before you begin",
        questions: [
          {
            question: "Do I need somebody to design it for me?",
            answer:
              "No. Spacing, type and colour are settled by the style you choose, so a page cannot be pulled out of shape. If you already work with a designer, invite them: the [style gallery](page:templates) shows how far the parts stretch.",
          },
          {
            question: "What happens to my old site?",
            answer:
              "It stays where it is until you point your domain to us. Tell us the addresses that matter, such as `/menu` or `/nos-vins`, and we redirect them so that printed cards and old links keep working.",
          },
          {
            question: "Can I write in Luxembourgish?",
            answer:
              "Of course: any text can be in any language you like. Complete language versions, with their own menu and address, are offered in English and French today.",
          },
          {
            question: "Is anything locked?",
            answer:
              "One thing. The terms page is the same for every merchant, because it has to be right. The privacy page can be adapted to your business but not hidden. Everything else is yours to change.",
          },
          {
            question: "And if I leave?",
            answer:
              "You take your texts and pictures with you in one archive, your domain was always yours, and the plan ends with the month. The longer answers are under [questions](page:faq).",
          },
        ],
      },
    },
    {
      name: "closing",
      kind: "call-to-action",
      fields: {
        heading: "Your shop opens at eight. Your site could, too.",
        text: "Fourteen days free. No card, no call, and nothing to undo if it is not for you.",
        primaryLink: { label: "Choose a plan", href: "page:pricing" },
        secondaryLink: { label: "Ask us something", href: "page:contact" },
      },
    },
  ],
});
