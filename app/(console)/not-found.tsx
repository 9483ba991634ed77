export { MissingPage as default } from "@/components/console/missing-page";
