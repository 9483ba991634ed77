import type { SectionFields } from "@/cms/sections/section";
import { dressOf } from "./dress";
import { HeroContent } from "./hero-content";
import { HeroEditorial } from "./hero-editorial";
import { HeroMosaic } from "./hero-mosaic";
import { HeroSpotlight } from "./hero-spotlight";
import type { RenderContext } from "./render-context";

const heroes = { spotlight: HeroSpotlight, editorial: HeroEditorial, mosaic: HeroMosaic, content: HeroContent };

/** The opening of a page, which differs most from template to template. Its heading is the page's `h1`. */
export function Hero(props: { fields: SectionFields<"hero">; context: RenderContext }) {
  const HeroOfDress = heroes[dressOf(props.context.template)];
  return <HeroOfDress {...props} />;
}
