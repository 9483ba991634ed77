export { FrontPage as default } from "../front-page";
